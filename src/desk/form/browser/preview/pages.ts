import type { Folder } from '../../../../schema/id.ts';
import type { Story } from '../../../../story/types.ts';
import { dateWords, dayWords } from '../../../../story/words.ts';
import { html, type Html } from './html.ts';
import {
  eventList,
  figureBlock,
  head,
  quoteBlock,
  section,
  sourceList,
  sourceNote,
  textsOf,
  time,
} from './parts.ts';

type Page = (story: Story, id: string) => Promise<Html | undefined>;

const bulleted = (points: readonly string[]) => points.map((point) => `- ${point}`).join('\n');

const article: Page = async (story, id) => {
  const found = story.find.article(id);
  if (!found) return undefined;
  const { render, numbering } = textsOf(story, found.file);
  const body = await render(found.body, 'beside');
  const other = await render(found.otherReading);
  const gaps = await render(bulleted(found.notKnown));
  const change = await render(bulleted(found.wouldChange ?? []));
  return html`<article>
    ${head(
      found.kind,
      found.headline,
      found.standfirst,
      html`<p class="label text-second mt-5">
        By ${found.bylines.map(({ name }) => name).join(', ')} · Published
        ${dayWords(found.published)} · ${found.minutes} min · ${found.cited.length} sources
      </p>`,
    )}
    <section class="max-w-text border-ink ruled-y mb-10 py-5">
      <h2 class="label bold mb-3">Key points</h2>
      <ol class="points">
        ${found.keyPoints.map((point) => html`<li>${point}</li>`)}
      </ol>
    </section>
    <div class="prose with-notes">${body}</div>
    <section class="prose">
      <h2>The other reading</h2>
      ${other}
      <h2>What is not known</h2>
      ${gaps} ${found.wouldChange && html`<h3>What would change this</h3>`} ${change}
    </section>
    ${found.timeline.length > 0 && section('Timeline', eventList(found.timeline, false))}
    ${
      found.quotes.length > 0 &&
      section(
        'In their words',
        found.quotes.map(({ item, note }) => quoteBlock(item, note)),
      )
    }
    ${section(
      'Sources',
      html`<ol class="sources label">
        ${numbering
          .list()
          .map(({ source, locators }) => html`<li>${sourceNote(source, locators.join('; '))}</li>`)}
      </ol>`,
    )}
  </article>`;
};

const event: Page = async (story, id) => {
  const found = story.find.event(id);
  if (!found) return undefined;
  const { render } = textsOf(story, `content/timeline/${id}.md`);
  const where = found.places.length > 0 && `, ${found.places.join(', ')}`;
  return html`<article>
    ${head(
      'Event',
      found.title,
      undefined,
      html`<p class="text-lead text-second mt-4">${time(found.date)}${where}</p>`,
    )}
    <div class="prose">${await render(found.body, 'beside')}</div>
    ${
      found.positions.length > 0 &&
      section(
        'Who says what',
        found.positions.map(
          ({ claim, sources }) =>
            html`<div class="border-signal ruled-l-2 pl-4">
              <p>${claim}</p>
              ${sourceList(sources)}
            </div>`,
        ),
      )
    }
    ${section('Who acted', html`<p>${found.actors.map(({ name }) => name).join(', ')}</p>`)}
    ${section('Sources', sourceList(found.sources))}
  </article>`;
};

const quote: Page = async (story, id) => {
  const found = story.find.quote(id);
  if (!found) return undefined;
  const { render } = textsOf(story, `content/quotes/${id}.md`);
  return html`<article>
    <p class="label bold">Quotation</p>
    ${quoteBlock(found)}
    <div class="prose">${await render(found.body, 'beside')}</div>
    ${found.event && html`<p>On: <a href="${found.event.href}">${found.event.title}</a></p>`}
    ${section('Sources', sourceList(found.sources))}
  </article>`;
};

const figure: Page = async (story, id) => {
  const found = story.find.figure(id);
  if (!found) return undefined;
  const { render } = textsOf(story, `content/figures/${id}.md`);
  return html`<article>
    ${head('Figure', found.headline)} ${figureBlock(found, story)}
    <div class="prose">${await render(found.body, 'beside')}</div>
    ${section('Sources', sourceList(found.sources))}
  </article>`;
};

const actor: Page = async (story, id) => {
  const found = story.find.actor(id);
  if (!found) return undefined;
  const { render } = textsOf(story, `content/${found.type}/${id}.md`);
  const offices = found.type === 'person' ? found.offices : [];
  return html`<article>
    ${head(found.type === 'person' ? 'Person' : 'Organisation', found.name)}
    <ul class="label apart-2">
      ${offices.map(
        ({ title, from, to }) =>
          html`<li>${title}, ${dateWords(from)}–${to ? dateWords(to) : ''}</li>`,
      )}
    </ul>
    <div class="prose">${await render(found.body, 'beside')}</div>
  </article>`;
};

const source: Page = (story, id) => {
  const found = story.find.source(id);
  return Promise.resolve(
    found &&
      html`<article>
        ${head('Source', found.title)}
        <p class="sources label">${sourceNote(found)}</p>
        ${found.note !== undefined && html`<p class="mt-4">${found.note}</p>`}
      </article>`,
  );
};

const term: Page = async (story, id) => {
  const found = story.glossary.find((each) => each.id === id);
  if (!found) return undefined;
  const { render } = textsOf(story, `content/glossary/${id}.md`);
  return html`<article>
    ${head('Term', found.term, found.definition)}
    <div class="prose">${await render(found.body, 'beside')}</div>
    ${section('Sources', sourceList(found.sources))}
  </article>`;
};

const standing: Page = async (story, id) => {
  const found = story.find.page(id);
  if (!found) return undefined;
  const { render } = textsOf(story, `content/pages/${id}.md`);
  return html`<article>
    ${head('Page', found.title, found.standfirst)}
    <div class="prose with-notes">${await render(found.body, 'beside')}</div>
  </article>`;
};

/** How the entries of a folder are shown; the form's own list of fields does for the others. */
export const pages: Readonly<Partial<Record<Folder, Page>>> = {
  articles: article,
  timeline: event,
  quotes: quote,
  people: actor,
  organisations: actor,
  sources: source,
  figures: figure,
  glossary: term,
  pages: standing,
};
