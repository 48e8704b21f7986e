import { z } from 'astro/zod';
import { organisation } from '../../schema/organisation.ts';
import { office, person } from '../../schema/person.ts';
import { side } from '../../schema/side.ts';
import type { Actor } from '../../story/types.ts';
import { dataSet } from './data-set.ts';
import { account, accountOf, address, date, dateOf, help, id, idsOf } from './fields.ts';

const { shape: ofPerson } = person;
const { shape: ofOrganisation } = organisation;

const officeItem = z.strictObject({
  title: z.string().describe(help(office.shape.title)),
  from: date.describe(help(office.shape.from)),
  to: date
    .nullable()
    .describe('The last day on which a source shows it; null if still held on the as-of date.'),
  organisation: id.nullable().describe(help(office.shape.organisation)),
});

const shape = z.strictObject({
  id: id.describe('Permanent id of the person or organisation.'),
  url: address.describe('Its page.'),
  type: z.enum(['person', 'organisation']).describe('person or organisation.'),
  name: z.string().describe('Full name with all its letters.'),
  sortName: z
    .string()
    .nullable()
    .describe('Family name first, for lists: Demir, İsmail; null for organisations.'),
  abbreviation: z.string().nullable().describe(help(ofOrganisation.abbreviation)),
  nativeName: z.string().nullable().describe(help(ofOrganisation.nativeName)),
  kind: z
    .enum(ofOrganisation.kind.options)
    .nullable()
    .describe(`Of an organisation: ${help(ofOrganisation.kind)}`),
  side: z.enum(side.options).describe(help(side)),
  offices: z.array(officeItem).describe(help(ofPerson.offices)),
  events: z.array(id).describe('Events in which it acted, by id; see timeline.json.'),
  quotes: z.array(id).describe('What it said, by id; see quotes.json.'),
  sources: z
    .array(id)
    .describe('Sources for the offices and the account, by id; see sources.json.'),
  account: account.describe('Who it is in this story.'),
});
type Item = z.infer<typeof shape>;

const recordOf = (given: Actor, site: URL): Item => ({
  id: given.id,
  url: new URL(given.href, site).href,
  type: given.type,
  name: given.name,
  sortName: given.type === 'person' ? given.sortName : null,
  abbreviation: given.type === 'organisation' ? (given.abbreviation ?? null) : null,
  nativeName: given.type === 'organisation' ? (given.nativeName ?? null) : null,
  kind: given.type === 'organisation' ? given.kind : null,
  side: given.side,
  offices:
    given.type === 'person'
      ? given.offices.map(({ title, from, to, organisation: served }) => ({
          title,
          from: dateOf(from),
          to: to ? dateOf(to) : null,
          organisation: served?.id ?? null,
        }))
      : [],
  events: idsOf(given.events),
  quotes: idsOf(given.quotes),
  sources: idsOf(given.sources),
  account: accountOf(given.body),
});

/** People, then organisations, each by name. */
export const people = dataSet({
  name: 'people',
  title: 'People and organisations',
  what: 'Somebody who acts or speaks in the story, with offices and their dates.',
  page: '/people/',
  shape,
  changes: [{ version: '1.0.0', words: 'First version.' }],
  records: (story, site) =>
    [...story.people, ...story.organisations].map((each) => recordOf(each, site)),
});
