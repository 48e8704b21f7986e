import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';

/** The last possible day of a date as it is written in an entry. */
function lastDay(written: string): string {
  const [year = '', month, day] = (written.split('/').at(-1) ?? '').replace('~', '').split('-');
  const end = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return day ? `${year}-${month ?? ''}-${day}` : end.toISOString().slice(0, 10);
}

/** Last days of a field, by id, read from the files and not by way of the story. */
function daysIn(folder: string, field: string): ReadonlyMap<string, string> {
  const files = readdirSync(`content/${folder}`).filter((name) => name.endsWith('.md'));
  return new Map(
    files.flatMap((name) => {
      const text = readFileSync(`content/${folder}/${name}`, 'utf8');
      const written = new RegExp(`^${field}: ['"]?([0-9][^'"\\s]*)`, 'm').exec(text)?.[1];
      return written === undefined ? [] : [[name.slice(0, -3), lastDay(written)]];
    }),
  );
}

const evenings = builtPages().filter(({ path }) => /^\/as-of\/\d{4}-\d\d-\d\d\/$/.test(path));
const linked = (html: string, section: string) =>
  [...html.matchAll(new RegExp(`href="/${section}/([a-z0-9-]+)/"`, 'g'))].map(([, id = '']) => id);

describe('the story as it stood', () => {
  test('has pages', () => {
    expect(evenings.length).toBeGreaterThan(0);
  });

  test('uses no source, event or quotation of later days', () => {
    const published = daysIn('sources', 'published');
    const happened = daysIn('timeline', 'date');
    const said = daysIn('quotes', 'date');
    for (const { path, html } of evenings) {
      const [, day = ''] = path.split('/').filter(Boolean);
      const text = html.slice(html.indexOf('<main'), html.indexOf('Other evenings'));
      const late = (section: string, days: ReadonlyMap<string, string>) =>
        linked(text, section).filter((id) => (days.get(id) ?? '9999') > day);
      expect({
        path,
        sources: late('sources', published),
        events: late('events', happened),
        quotes: late('quotes', said),
      }).toEqual({ path, sources: [], events: [], quotes: [] });
    }
  });

  test('points to the present page, and says where it stops', () => {
    for (const { path, html } of evenings) {
      expect(html, path).toMatch(/<link rel="canonical" href="[^"]+\/timeline\/">/);
      expect(html, path).toContain('Nothing that happened or was published later is used.');
    }
  });
});
