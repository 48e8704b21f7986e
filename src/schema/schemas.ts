import { article } from './article.ts';
import { author } from './author.ts';
import { event } from './event.ts';
import { exchange } from './exchange.ts';
import { exception } from './exception.ts';
import { figure } from './figure.ts';
import { glossaryTerm } from './glossary.ts';
import type { Folder } from './id.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';

/** Which schema each folder of `content/` follows. */
export const schemas = {
  articles: article,
  timeline: event,
  quotes: quote,
  people: person,
  organisations: organisation,
  sources: source,
  glossary: glossaryTerm,
  figures: figure,
  positions: question,
  exchanges: exchange,
  pages: page,
  authors: author,
  exceptions: exception,
} satisfies Record<Folder, unknown>;
