import { kinds as deskKinds, type Kind } from '../desk/kinds.ts';
import type { Folder } from '../schema/id.ts';

/** A kind of entry as the handbook explains it. Its fields, the schema of its folder explains. */
export interface HandbookKind {
  readonly folder: Folder;
  /** Its page: `/handbook/event/`. */
  readonly word: string;
  /** With its article: “an event”. */
  readonly name: string;
  readonly plural: string;
  readonly what: string;
  /** When an editor adds one. */
  readonly when: string;
  /** What its file is named for, and such a name. */
  readonly named: string;
  readonly nameLike: string;
  /** What stands below the frontmatter. */
  readonly text: string;
  /** An example in `src/handbook/example`, by its name there. */
  readonly example: string;
}

/** Every kind of entry, in the order in which a new story needs them. */
export const handbookKinds: readonly HandbookKind[] = [
  {
    folder: 'sources',
    word: 'source',
    name: 'a source',
    plural: 'Sources',
    what: 'A source is a document that was read: a statute, a statement, a transcript, a report of an agency or a newspaper. It is recorded once, and everything that rests on it points to this record.',
    when: 'Add it first. Events, quotations and articles cannot name a source that is not there.',
    named: 'its publisher, its date and its subject',
    nameLike: 'mfa-tr-2020-12-14-no-321',
    text: 'Nothing need stand there. How far the document can be trusted is said in the field “note”.',
    example: 'sources/mfa-tr-2020-12-14-no-321.md',
  },
  {
    folder: 'people',
    word: 'person',
    name: 'a person',
    plural: 'People',
    what: 'Somebody who acts or speaks in the story, with the offices held and the days of each. A quotation takes the office under it from here.',
    when: 'Add a person before the first event or quotation that names them.',
    named: 'the person, in plain letters',
    nameLike: 'ismail-demir',
    text: 'Write one to three sentences on the person’s part in this story, with citations.',
    example: 'people/mike-pompeo.md',
  },
  {
    folder: 'organisations',
    word: 'organisation',
    name: 'an organisation',
    plural: 'Organisations',
    what: 'A state, ministry, agency, company, parliament or alliance that acts or speaks in the story.',
    when: 'Add it before the first event or quotation that names it. A statement that no person signed is the organisation’s own.',
    named: 'its name in plain letters',
    nameLike: 'presidency-of-defense-industries',
    text: 'Write what it is and does in this story, with citations.',
    example: 'organisations/presidency-of-defense-industries.md',
  },
  {
    folder: 'timeline',
    word: 'event',
    name: 'an event',
    plural: 'Events',
    what: 'One thing that happened, with its day, its actors, its sources and a word on how sure it is. It stands in the timeline, on the pages of its actors and on a page of its own.',
    when: 'Add one for each step of the story that a source reports. Two things that happened apart are two events.',
    named: 'what happened, without a date',
    nameLike: 'first-delivery-at-murted',
    text: 'Write the account: two to four sentences in your own words. Its sources are those of the field “sources”. If it is a protest, a denial or a reply, name what it “answers”. A turning point or a disputed event wants the words, or under “positions” the position, of every side concerned.',
    example: 'timeline/us-sanctions-ssb.md',
  },
  {
    folder: 'quotes',
    word: 'quote',
    name: 'a quotation',
    plural: 'Quotations',
    what: 'Words that somebody said or wrote, exactly as a source prints them, with speaker, day and place.',
    when: 'Add one before an article quotes the words. Six words or more between quotation marks in a text must stand in a registered quotation.',
    named: 'the speaker and the matter',
    nameLike: 'lavrov-arrogant-attitude',
    text: 'Write what a reader must know to understand the words: to whom, on what occasion, whose translation.',
    example: 'quotes/pompeo-made-clear.md',
  },
  {
    folder: 'glossary',
    word: 'term',
    name: 'a term',
    plural: 'Terms of the glossary',
    what: 'A term or an abbreviation that a reader may not know, explained in one sentence. An article links it where it first uses it.',
    when: 'Add one when a text cannot do without the term, and explain it in the text as well.',
    named: 'the term',
    nameLike: 'ssb',
    text: 'Say more if one sentence is not enough; it may stay empty.',
    example: 'glossary/ssb.md',
  },
  {
    folder: 'figures',
    word: 'figure',
    name: 'a figure',
    plural: 'Figures',
    what: 'A series of data with its unit and its sources. Readers see it as a chart, if it names one, and as a table, and can check every number.',
    when: 'Add one where three numbers or more belong together. A single number stands in the text.',
    named: 'what the series shows',
    nameLike: 'congress-votes-on-the-law',
    text: 'Write how to read the figure and what it leaves out. A chart names the columns that it draws by their labels, and never repeats a number; it needs a finding, the date up to which the data runs, and its words for those who do not see it. Years without a row are drawn as gaps.',
    example: 'figures/congress-votes-on-the-law.md',
  },
  {
    folder: 'articles',
    word: 'article',
    name: 'an article',
    plural: 'Articles',
    what: 'A finished piece of writing that asks one question, answers it, shows the evidence and the other reading, and says what is not known.',
    when: 'Add one when the sources, events and quotations that it needs are there. It stays a draft until it is finished.',
    named: 'its subject',
    nameLike: 'the-decision-of-14-december-2020',
    text: 'Write the text in Markdown, with ## before a heading, citations after each factual sentence, and blocks on lines of their own. An article whose file ends in .mdx may write its blocks as components; that is seldom needed.',
    example: 'articles/the-sanctions-of-december-2020.md',
  },
  {
    folder: 'authors',
    word: 'author',
    name: 'an author',
    plural: 'Authors',
    what: 'Who signs an article. The desk signs as an institution.',
    when: 'Add one when an article is signed by somebody who has not signed before.',
    named: 'who signs',
    nameLike: 'desk',
    text: 'Nothing need stand there.',
    example: 'authors/desk.md',
  },
  {
    folder: 'pages',
    word: 'page',
    name: 'a standing page',
    plural: 'Standing pages',
    what: 'A page such as About or Method. The page “home” also says what the front page leads with.',
    when: 'Seldom: a new page appears under its own name, and another page has to link to it.',
    named: 'the address that it gets',
    nameLike: 'about',
    text: 'Write the text of the page, in Markdown.',
    example: 'pages/home.md',
  },
  {
    folder: 'exceptions',
    word: 'exception',
    name: 'an exception',
    plural: 'Exceptions',
    what: 'One place where an editor accepts that a rule of the check is broken, and says why. The check then sets this one problem aside.',
    when: 'Add one only where a rule does not fit and the reason would convince another editor. Most rules allow none; each rule’s page says whether it does.',
    named: 'the entry and the matter',
    nameLike: 'votes-shown-in-the-figure',
    text: 'Nothing need stand there; the reason has a field.',
    example: 'exceptions/votes-shown-in-the-figure.md',
  },
];

/** What `npm run new` knows of a kind; undefined for kinds that it does not begin. */
export const deskKind = ({ folder }: HandbookKind): Kind | undefined =>
  deskKinds.find((kind) => kind.folder === folder);

/** The page of the handbook on the entries of a folder. */
export function kindOf(folder: Folder): HandbookKind {
  const kind = handbookKinds.find((each) => each.folder === folder);
  if (!kind) throw new Error(`the handbook does not explain ${folder}`);
  return kind;
}
