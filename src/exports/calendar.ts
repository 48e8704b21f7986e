import ICAL from 'ical.js';
import { plainText } from '../markdown/plain.ts';
import { sourceWords } from '../markdown/source-words.ts';
import type { StoryDate } from '../schema/edtf.ts';
import { calendars } from '../story/addresses.ts';
import { standingWords } from '../story/event-words.ts';
import { publication } from '../story/publication.ts';
import { recordDay } from '../story/record-dates.ts';
import type { StoryEvent } from '../story/types.ts';
import { dateWords } from '../story/words.ts';
import type { ExportContext, Exporter } from './export-file.ts';
import { momentOf } from './feeds/feed.ts';

// Continued lines begin with a space, which the library does not count among the 75 octets.
ICAL.foldLength = 74;

/** The timeline, and its turning points, as calendars that can be subscribed to (RFC 5545). */
export const calendar: Exporter = (context) => {
  const { events } = context.story;
  const turningPoints = events.filter(({ significance }) => significance === 3);
  return [
    file(calendars.timeline, 'timeline', events, context),
    file(calendars.turningPoints, 'turning points', turningPoints, context),
  ];
};

const file = (
  path: string,
  name: string,
  events: readonly StoryEvent[],
  { site }: ExportContext,
) => ({
  path,
  mediaType: 'text/calendar; charset=utf-8',
  body: () => calendarOf(`${publication.name}: ${name}`, events, site),
});

/**
 * Events as all-day entries. There is no METHOD, since the calendar is to be kept and not a message;
 * so DTSTAMP is the day of the record and not that of the build (RFC 5545, 3.8.7.2).
 */
function calendarOf(name: string, events: readonly StoryEvent[], site: URL): string {
  const whole = new ICAL.Component('vcalendar');
  set(whole, 'version', '2.0');
  set(whole, 'prodid', `-//${publication.name}//Timeline//EN`);
  set(whole, 'calscale', 'GREGORIAN');
  // Shown by most calendars; RFC 7986 has since named it NAME.
  set(whole, 'x-wr-calname', name);
  set(whole, 'name', name);
  for (const event of events) whole.addSubcomponent(entry(event, site));
  return `${whole.toString()}\r\n`;
}

/**
 * An event. One whose day is not known spans the whole time in which it falls, and says so in its
 * title; one that is not established is tentative. Nobody is made busy by it.
 */
function entry(event: StoryEvent, site: URL): ICAL.Component {
  const { id, title, date, kind, significance, confidence, places, href } = event;
  const made = new ICAL.Component('vevent');
  const changed = ICAL.Time.fromJSDate(new Date(momentOf(recordDay(event))), true);
  const end = ICAL.Time.fromDateString(date.latest);
  // The end of an all-day entry is the first day that it does not cover.
  end.adjust(1, 0, 0, 0);
  set(made, 'uid', `${id}@${site.host}`);
  set(made, 'dtstamp', changed);
  set(made, 'last-modified', changed);
  set(made, 'dtstart', ICAL.Time.fromDateString(date.earliest));
  set(made, 'dtend', end);
  set(made, 'summary', isExact(date) ? title : `${title} (day not known: ${dateWords(date)})`);
  set(made, 'description', description(event));
  set(made, 'url', new URL(href, site).href);
  if (places.length > 0) set(made, 'location', places.join(', '));
  set(made, 'status', confidence === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE');
  set(made, 'transp', 'TRANSPARENT');
  const categories = new ICAL.Property('categories');
  categories.setValues([kind, ...(significance === 3 ? ['turning point'] : [])]);
  made.addProperty(categories);
  return made;
}

const set = (component: ICAL.Component, name: string, value: string | ICAL.Time) =>
  component.addPropertyWithValue(name, typeof value === 'string' ? line(value) : value);

/** Whether the first and the last day are known. */
const isExact = ({ written, approximate }: StoryDate): boolean =>
  !approximate && written.split('/').every((point) => point.length === '2019-07-12'.length);

function description(event: StoryEvent): string {
  const { date, body, positions, sources } = event;
  const parts = [
    isExact(date)
      ? undefined
      : `The sources give ${dateWords(date)} and no day; the entry spans all of it.`,
    plainText(body),
    ...positions.map(({ claim }) => claim),
    standingWords(event),
    ...sources.map((source) => {
      const { publisher, title, date: day } = sourceWords(source);
      return [`${publisher}, ${title}, ${day}`, source.url].filter(Boolean).join(' ');
    }),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

/** Text without control characters, which a calendar may not hold; line feeds are escaped. */
const line = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
