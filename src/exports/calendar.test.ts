import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { entry } from '../story/entries-fixture.ts';
import type { Story, StoryEvent } from '../story/types.ts';
import { calendar } from './calendar.ts';
import { emptyStory, hardStory, hardText, site, storyOf } from './hard-story-fixture.ts';

const textOf = async (story: Story, path = '/timeline.ics') =>
  String(
    await calendar({ story, site })
      .find((file) => file.path === path)
      ?.body(),
  );

const entriesOf = async (story: Story, path?: string) =>
  new ICAL.Component(ICAL.parse(await textOf(story, path)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const one = async (data: Parameters<typeof entry<'timeline'>>[2], body = '') => {
  const [made] = await entriesOf(storyOf(entry('timeline', 'it', data, body)));
  if (!made) throw new Error('the calendar is empty');
  return made;
};

describe('the calendar of the timeline', () => {
  test('has every event, on its days', async () => {
    const story = hardStory();
    const entries = await entriesOf(story);
    expect(
      entries.map(({ uid, startDate, endDate }) => {
        expect(startDate.isDate && endDate.isDate).toBe(true);
        const last = endDate.clone();
        last.adjust(-1, 0, 0, 0);
        return [uid, startDate.toString(), last.toString()];
      }),
    ).toEqual(
      story.events.map(({ id, date }) => [`${id}@file.example`, date.earliest, date.latest]),
    );
  });

  test('has the turning points by themselves', async () => {
    const entries = await entriesOf(hardStory(), '/timeline/turning-points.ics');
    expect(entries.map(({ uid }) => uid)).toEqual(['year@file.example']);
  });

  test('keeps every letter, and no control character', async () => {
    const year = (await entriesOf(hardStory())).find(({ uid }) => uid.startsWith('year'));
    const shown = hardText.replace(/[\u0000\u0007]/g, '');
    expect(year?.summary).toBe(`${shown} (day not known: 2018)`);
  });

  test('may be empty', async () => {
    expect(await entriesOf(emptyStory())).toEqual([]);
    expect(await textOf(emptyStory())).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
  });
});

describe('an entry', () => {
  test.each([
    ['2019-07-12', ''],
    ['2019-07-12/2019-09-15', ''],
    ['2019-07', ' (day not known: July 2019)'],
    ['2019', ' (day not known: 2019)'],
    ['2019-07-12~', ' (day not known: about 12\u00a0July 2019)'],
    ['2019-07/2019-09', ' (day not known: July – September 2019)'],
  ])('of %s says whether its days are known', async (date, said) => {
    const made = await one({ title: 'It happens', date });
    expect(made.summary).toBe(`It happens${said}`);
    expect(made.description.startsWith('The sources give')).toBe(said !== '');
  });

  test.each([
    ['confirmed', 'CONFIRMED'],
    ['reported', 'TENTATIVE'],
    ['disputed', 'TENTATIVE'],
  ] as const)('that is %s is %s', async (confidence, status) => {
    const { component } = await one({ confidence });
    expect(component.getFirstPropertyValue('status')).toBe(status);
  });

  test('leads to its page and names its sources', async () => {
    const { component, description, location } = await one(
      { places: ['Mürted', 'Ankara'], kind: 'delivery', significance: 3 },
      'The parts land [@tass].',
    );
    expect(component.getFirstPropertyValue('url')).toBe('https://file.example/events/it/');
    expect(component.getFirstProperty('categories')?.getValues()).toEqual([
      'delivery',
      'turning point',
    ]);
    expect(location).toBe('Mürted, Ankara');
    expect(description).toContain('The parts land.');
    expect(description).toContain('TASS, A report');
  });

  test('bears the day of the record and not that of the build', async () => {
    const { component } = await one({ added: '2026-07-09' });
    for (const name of ['dtstamp', 'last-modified'])
      expect(String(component.getFirstPropertyValue(name))).toBe('2026-07-09T12:00:00Z');
    expect(await textOf(hardStory())).toBe(await textOf(hardStory()));
  });
});

/** The library that writes the calendar is one of those above; this reader is another. */
test('another reader finds the same events, on the same days', async () => {
  const story = hardStory();
  const read = Object.values(sync.parseICS(await textOf(story))).flatMap((each) =>
    each?.type === 'VEVENT' ? [each] : [],
  );
  const wanted = new Map<string, StoryEvent>(
    story.events.map((event) => [`${event.id}@file.example`, event]),
  );
  expect(read.map(({ uid }) => uid).sort()).toEqual([...wanted.keys()].sort());
  for (const { uid, start, datetype, description, summary } of read) {
    const event = wanted.get(uid);
    expect(datetype).toBe('date');
    // It gives a day as midnight where it is read.
    const day = [start.getFullYear(), start.getMonth() + 1, start.getDate()];
    expect(day).toEqual(event?.date.earliest.split('-').map(Number));
    expect(summary).toContain(event?.title.replace(/[\u0000\u0007]/g, ''));
    expect(description).not.toMatch(/\\[,;n]/);
  }
});

/** Read without a library: RFC 5545, 3.1. */
test('its lines end in CRLF and hold at most 75 octets', async () => {
  const text = await textOf(hardStory());
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(75);
  const whole = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  expect(whole.filter((each) => !/^[A-Z-]+(?:;[A-Z]+=[^:;]+)*:./.test(each))).toEqual([]);
  expect(whole.filter((each) => each === 'BEGIN:VEVENT')).toHaveLength(hardStory().events.length);
  expect(whole.filter((each) => /^(?:METHOD|VERSION|PRODID):/.test(each))).toHaveLength(2);
});
