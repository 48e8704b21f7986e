import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FontDetails } from '@takumi-rs/core';
import { fontSheet, projectFile } from './files.ts';

/** The two families, as the style sheet of the fonts names them. */
export const families = { text: 'Newsreader', label: 'IBM Plex Sans Condensed' } as const;

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  readonly ranges: [number, number][];
}

let faces: readonly Face[] | undefined;

/** The upright faces of the site, with the characters that each file holds. */
export function fontFaces(): readonly Face[] {
  faces ??= readFileSync(projectFile(fontSheet), 'utf8')
    .split('@font-face')
    .slice(1)
    .filter((rule) => property(rule, 'font-style') === 'normal')
    .map((rule) => ({
      family: property(rule, 'font-family').replaceAll("'", ''),
      weight: Number(property(rule, 'font-weight')),
      file: path.resolve(
        path.dirname(projectFile(fontSheet)),
        /url\('([^']+)'\)/.exec(rule)?.[1] ?? '',
      ),
      ranges: property(rule, 'unicode-range').split(', ').map(range),
    }));
  return faces;
}

/** The faces as the renderer takes them. */
export const fontDetails = (): readonly FontDetails[] =>
  fontFaces().map(({ family, weight, file, ranges }) => ({
    name: family,
    weight,
    style: 'normal',
    data: readFileSync(file),
    unicodeRange: ranges,
  }));

let points: ReadonlySet<number> | undefined;

/** Whether the families hold a character. Each of their faces is cut to the same letters. */
export function holds(character: string): boolean {
  points ??= new Set(
    fontFaces()
      .filter(({ family }) => family === families.text)
      .flatMap(({ ranges }) => ranges)
      .flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      ),
  );
  return points.has(character.codePointAt(0) ?? 0);
}

const property = (rule: string, name: string) =>
  new RegExp(`\\b${name}: ([^;]+);`).exec(rule)?.[1] ?? '';

/** `U+20-7E` or `U+A0` (CSS Fonts Level 4, unicode-range). */
function range(text: string): [number, number] {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
