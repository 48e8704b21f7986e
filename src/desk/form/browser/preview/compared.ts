import { listOf } from '../../../../markdown/list.ts';
import { sideNames } from '../../../../schema/side.ts';
import { daysOf, voicesOf } from '../../../../story/exchange-days.ts';
import { silenceWords } from '../../../../story/sides-on.ts';
import type { Story } from '../../../../story/types.ts';
import { html, type Html } from './html.ts';
import { head, quoteBlock, section, sourceNote, textsOf, time, type Texts } from './parts.ts';

const sourcesOf = ({ numbering }: Texts): Html =>
  section(
    'Sources',
    html`<ol class="sources label">
      ${numbering
        .list()
        .map(({ source, locators }) => html`<li>${sourceNote(source, locators.join('; '))}</li>`)}
    </ol>`,
  );

/** A contested question as its page shows it, the sides below one another. */
export async function questionPage(story: Story, id: string): Promise<Html | undefined> {
  const found = story.find.question(id);
  if (!found) return undefined;
  const texts = textsOf(story, found.file);
  const standfirst = await texts.render(found.standfirst);
  const background = await texts.render(found.body);
  const sides: Html[] = [];
  for (const { side, position = '', quotes } of found.sides)
    sides.push(
      html`<h3 class="label bold mt-6">${sideNames[side]}</h3>
        <div class="prose">${await texts.render(position)}</div>
        ${quotes.map((quote) => quoteBlock(quote))}
        ${quotes.length === 0 && html`<p class="label text-second">${silenceWords(side)}</p>`}`,
    );
  const findings: Html[] = [];
  for (const [heading, items] of [
    ['What is established', found.established],
    ['What is disputed', found.disputed ?? []],
    ['What is not known', found.notKnown ?? []],
  ] as const)
    if (items.length > 0)
      findings.push(
        html`<h2>${heading}</h2>
          ${await texts.render(listOf(items))}`,
      );
  return html`<article>
    ${head('Positions', found.question, undefined, html`<div class="mt-4">${standfirst}</div>`)}
    <div class="prose">${background}</div>
    ${sides}
    <section class="prose">${findings}</section>
    ${sourcesOf(texts)}
  </article>`;
}

/** An exchange as its page shows it, day by day. */
export async function exchangePage(story: Story, id: string): Promise<Html | undefined> {
  const found = story.find.exchange(id);
  if (!found) return undefined;
  const texts = textsOf(story, found.file);
  const standfirst = await texts.render(found.standfirst);
  const background = await texts.render(found.body);
  const days: Html[] = [];
  for (const { date, quotes } of daysOf(found)) {
    const words: Html[] = [];
    for (const { item, note } of quotes)
      words.push(
        html`${note !== undefined && html`<div class="prose">${await texts.render(note)}</div>`}
          <p class="label bold mt-6">${sideNames[item.side]}</p>
          ${quoteBlock(item)}`,
      );
    days.push(
      html`<h2 class="text-head3 border-ink ruled-t mt-10 pt-3">${time(date)}</h2>
        ${words}`,
    );
  }
  const { missing } = voicesOf(found);
  return html`<article>
    ${head('Exchange', found.title, undefined, html`<div class="mt-4">${standfirst}</div>`)}
    <div class="prose">${background}</div>
    ${days}
    ${
      missing.length > 0 &&
      html`<p class="label text-second">
        No words here: ${missing.map((side) => sideNames[side]).join(', ')}
      </p>`
    }
    ${sourcesOf(texts)}
  </article>`;
}
