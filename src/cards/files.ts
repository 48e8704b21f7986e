import path from 'node:path';

/** Files that cards are made of. The built pages carry this code elsewhere, so it asks where the project is. */
export const projectFile = (name: string): string => path.resolve(name);

/** The code of the cards; what is in it is part of the version of every card. */
export const cardsFolder = 'src/cards';
/** What shortens words and gives sides their glyphs while a card is drawn. */
export const wordFiles = ['src/story/shorten.ts', 'src/story/labels.ts'] as const;
/** Names every font file, its family, weight and letters. */
export const fontSheet = 'src/styles/font-files.css';
/** Names every colour. */
export const themeSheet = 'src/styles/theme.css';
