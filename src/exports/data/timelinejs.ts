import { z } from 'astro/zod';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { plainText } from '../../markdown/plain.ts';
import { sideNames } from '../../schema/side.ts';
import { publication } from '../../story/publication.ts';
import type { StoryEvent } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';

const slideDate = z.strictObject({
  year: z.int().describe('Year.'),
  month: z.int().min(1).max(12).optional().describe('Month, where it is known.'),
  day: z.int().min(1).max(31).optional().describe('Day, where it is known.'),
});

const slideText = z.strictObject({
  headline: z.string().describe('What happened, as HTML.'),
  text: z.string().describe('The account and a link to the page of the event, as HTML.'),
});

/** One slide of a timeline. */
export const slide = z.strictObject({
  unique_id: z.string().describe('Permanent id of the event.'),
  start_date: slideDate.describe('When it happened, or began.'),
  end_date: slideDate.optional().describe('When it ended, for a stretch of time.'),
  display_date: z.string().describe('The date in words.'),
  text: slideText.describe('What the slide says.'),
  group: z.string().describe('The side that acted first: the row in which it stands.'),
});

/** What TimelineJS 3 by Knight Lab reads: https://timeline.knightlab.com/docs/json-format.html */
export const slides = z.strictObject({
  title: z
    .strictObject({ text: slideText.describe('What it says.') })
    .describe('The slide that it opens with.'),
  events: z.array(slide).describe('The events.'),
});

/**
 * Events for TimelineJS. Its texts are HTML, in which nothing of ours is markup but what stands here.
 * @param site where the site is published
 */
export const timelineJs = (events: readonly StoryEvent[], site: URL): z.infer<typeof slides> => ({
  title: {
    text: {
      headline: html(publication.name),
      text: toHtml([paragraph(publication.description), linkTo(site.href, 'Read it all')]),
    },
  },
  events: events.map((event) => slideOf(event, site)),
});

function slideOf(event: StoryEvent, site: URL): z.infer<typeof slide> {
  const [start = '', end] = event.date.written.split('/');
  const told = plainText(event.body).split('\n').map(paragraph);
  const [side] = event.sides;
  return {
    unique_id: event.id,
    start_date: datePart(start),
    end_date: end === undefined ? undefined : datePart(end),
    display_date: dateWords(event.date),
    text: {
      headline: html(event.title),
      text: toHtml([...told, linkTo(new URL(event.href, site).href, 'Sources and quotations')]),
    },
    group: side === undefined ? '' : sideNames[side],
  };
}

function datePart(written: string): z.infer<typeof slideDate> {
  const [year = 0, month, day] = written.replace('~', '').split('-').map(Number);
  return { year, month, day };
}

const html = (value: string) => toHtml({ type: 'text', value });

const paragraph = (value: string): ElementContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
});

const linkTo = (href: string, value: string): ElementContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [
    {
      type: 'element',
      tagName: 'a',
      properties: { href },
      children: [{ type: 'text', value }],
    },
  ],
});
