import { chartHtml } from '../../../../charts/chart.ts';
import { blockContent } from '../../../../markdown/block-content.ts';
import { pieces } from '../../../../markdown/no-break.ts';
import { createNumbering, type Numbering } from '../../../../markdown/numbering.ts';
import { plainText } from '../../../../markdown/plain.ts';
import { renderBody } from '../../../../markdown/render.ts';
import { sourceWords } from '../../../../markdown/source-words.ts';
import type {
  Noted,
  Story,
  StoryEvent,
  StoryFigure,
  StoryQuote,
  StorySource,
} from '../../../../story/types.ts';
import { dateTime, dateWords } from '../../../../story/words.ts';
import type { StoryDate } from '../../../../schema/edtf.ts';
import { html, type Html } from './html.ts';

/** A text whose names and dates stay in one line. */
export const unbroken = (text: string): Html =>
  html`${pieces(text).map((piece) =>
    piece.together ? html`<span class="nb">${piece.text}</span>` : html`${piece.text}`,
  )}`;

export const time = (date: StoryDate, short = false): Html =>
  html`<time datetime="${dateTime(date)}">${dateWords(date, { short })}</time>`;

/** The head of a page: what it is, its title, what stands under it. */
export const head = (kicker: string, title: string, standfirst?: string, more?: Html): Html =>
  html`<header class="pt-10 pb-8">
    <p class="label bold mb-2">${kicker}</p>
    <h1 class="max-w-wide text-head1">${unbroken(title)}</h1>
    ${
      standfirst !== undefined &&
      html`<p class="max-w-text text-lead text-second mt-4">${unbroken(standfirst)}</p>`
    }
    ${more}
  </header>`;

export const section = (title: string, content: Html | readonly Html[]): Html =>
  html`<section class="max-w-wide mt-14">
    <h2 class="border-ink text-head2 ruled-t mb-4 pt-4">${title}</h2>
    ${content}
  </section>`;

export const quoteBlock = (
  { text, speaker, office, venue, date, translation, original, language }: StoryQuote,
  note?: string,
): Html =>
  html`<figure class="quotation large">
    <blockquote><p>“${unbroken(text)}”</p></blockquote>
    <figcaption>
      <p>
        <a class="quiet text-ink bold" href="${speaker.href}">${speaker.name}</a
        >${office !== undefined && `, ${office}`}
      </p>
      <p>${venue}, ${time(date)}</p>
      ${translation !== undefined && html`<p>Translation: ${translation}.</p>`}
      ${original !== undefined && html`<p lang="${language}">${original}</p>`}
      ${note !== undefined && html`<p class="font-text text-small text-ink mt-1">${note}</p>`}
    </figcaption>
  </figure>`;

export const eventList = (events: readonly Noted<StoryEvent>[], full: boolean): Html =>
  html`<ol class="@container">
    ${events.map(
      ({ item, note }) =>
        html`<li class="event weight-${item.significance}">
          <p>${time(item.date, true)}</p>
          <div>
            <h3><a href="${item.href}">${unbroken(item.title)}</a></h3>
            ${full && html`<p>${unbroken(plainText(item.body))}</p>`}
            ${note !== undefined && html`<p class="note">${unbroken(note)}</p>`}
          </div>
          <div></div>
        </li>`,
    )}
  </ol>`;

export const sourceNote = (source: StorySource, place = ''): Html => {
  const { publisher, title, language, date, kind, standing } = sourceWords(source);
  const rest = [date, kind, standing, place].filter((part) => part !== undefined && part !== '');
  return html`${publisher}, <a href="${source.href}" lang="${language}">${title}</a>${rest
      .map((part) => `, ${part ?? ''}`)
      .join('')}.`;
};

export const sourceList = (sources: readonly StorySource[]): Html =>
  html`<ul class="sources label">
    ${sources.map((source) => html`<li>${sourceNote(source)}</li>`)}
  </ul>`;

/** A figure as its chart and its table. */
export const figureBlock = (figure: StoryFigure, story: Story): Html =>
  html`<figure class="max-w-wide my-8">
    <p class="label text-second">${figure.title}. Unit: ${figure.unit}</p>
    ${{ html: chartHtml(figure, story) ?? '' }} ${tableOf(figure)}
  </figure>`;

const tableOf = ({ columns, rows }: StoryFigure): Html =>
  html` <table class="label border-collapse">
    <tr>
      ${columns.map(({ label }) => html`<th class="border-ink ruled-b py-2 pr-6">${label}</th>`)}
    </tr>
    ${rows.map(
      (row) =>
        html`<tr>
          ${row.map(
            (cell) =>
              html`<td class="border-line ruled-b py-2 pr-6 align-top">${cell ?? 'not known'}</td>`,
          )}
        </tr>`,
    )}
  </table>`;

/** Renders texts of one page, whose citations are numbered together. */
export interface Texts {
  readonly numbering: Numbering;
  /** @throws Error in the words of the check, if the text holds what may not reach a page */
  readonly render: (markdown: string, notes?: 'beside' | 'none') => Promise<Html>;
}

export function textsOf(story: Story, file: string): Texts {
  const numbering = createNumbering();
  return {
    numbering,
    render: async (markdown, notes = 'none') => {
      const glossary = notes === 'beside';
      const { segments } = await renderBody(markdown, { file, story, numbering, notes, glossary });
      return html`${segments.map((segment) =>
        segment.type === 'html'
          ? { html: segment.html }
          : block(blockContent(segment, story), story),
      )}`;
    },
  };
}

function block(content: ReturnType<typeof blockContent>, story: Story): Html {
  switch (content?.is) {
    case undefined:
      return html``;
    case 'quote':
      return quoteBlock(content.quote);
    case 'figure':
      return figureBlock(content.figure, story);
    case 'events':
      return eventList(
        content.events.map((item) => ({ item, note: undefined })),
        content.full,
      );
    case 'exchange':
      return html`${content.quotes.map((quote) => quoteBlock(quote))}`;
  }
}
