import type { SearchKind } from '../exports/search/record.ts';
import { type Answer, answers, foundOf } from './search/answer.ts';
import { drawHit } from './search/draw.ts';
import { type Engine, forgetEngine, loadEngine } from './search/engine.ts';
import type { Order, Query } from './search/find.ts';
import { drawGroup, type DrawnGroup } from './search/group.ts';
import { daysAsWritten, goesOn, termsOf } from './search/words.ts';

/** Milliseconds without a key after which more is loaded than the first results. */
const rest = 300;

const resting = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * `<site-search>`: searches while the reader types, shows the results by kind, and keeps the search
 * in the address. Pagefind is loaded when the field is used or the address holds a search.
 */
class SiteSearch extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #field = this.#part('[type=search]', HTMLInputElement);
  readonly #status = this.#part('[role=status]', HTMLElement);
  readonly #results = this.#part('.search-results', HTMLElement);
  readonly #tips = this.#part('.search-tips', HTMLElement);
  /** The number of the search that counts; the answer to an earlier one comes too late. */
  #latest = 0;
  /** The groups that are on the page, by their kind. */
  #drawn = new Map<string, DrawnGroup>();

  connectedCallback(): void {
    const params = new URLSearchParams(location.search);
    for (const control of this.#controls())
      if (control === this.#field) control.value = params.get(control.name) ?? '';
      else control.checked = params.getAll(control.name).includes(control.value);
    if (!this.#form.querySelector('[name=sort]:checked'))
      this.#part('[name=sort]', HTMLInputElement).checked = true;
    if (this.#form.querySelector(':checked:not([name=sort])'))
      this.#part('details', HTMLDetailsElement).open = true;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#field.addEventListener('input', () => {
      void this.#search(rest);
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target !== this.#field) void this.#search();
    });
    this.#field.addEventListener('focus', () => {
      // A failure is told when something is searched for.
      this.#load().catch(() => undefined);
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    if (this.#field.value.trim() !== '') void this.#search();
    if (location.hash === `#${this.#field.id}`) this.#field.focus();
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`<site-search> needs ${selector}`);
  }

  #controls(): readonly HTMLInputElement[] {
    return [...this.#form.elements].filter((control) => control instanceof HTMLInputElement);
  }

  #values(name: string): readonly string[] {
    return this.#controls()
      .filter((control) => control.name === name && control.checked)
      .map(({ value }) => value);
  }

  /** The kinds, as the page lists them. */
  #kinds() {
    return this.#controls()
      .filter(({ name }) => name === 'kind')
      .map((control) => ({
        // The page makes these boxes of the list of kinds.
        kind: control.value as SearchKind,
        name: control.dataset['name'] ?? '',
        count: control.parentElement?.querySelector('[data-count]'),
        checked: control.checked,
      }));
  }

  #load(): Promise<Engine> {
    return loadEngine(this.dataset['index'] ?? '');
  }

  #query(): Query {
    const [order = 'relevance'] = this.#values('sort');
    return {
      words: daysAsWritten(this.#field.value.trim()),
      sides: this.#values('side'),
      years: this.#values('year'),
      // The page makes the choices of these three.
      order: order as Order,
    };
  }

  /** @param pause milliseconds between the first results and the rest, for which a key may come */
  async #search(pause = 0): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const query = this.#query();
    // Others are searched for at once: the pause would be most of what one waits for.
    if (pause > 0 && goesOn(query.words)) await resting(pause);
    if (turn !== this.#latest) return;
    if (query.words === '') {
      this.#clear('');
      return;
    }
    const waiting = window.setTimeout(() => (this.#status.textContent = 'Searching …'), 300);
    try {
      const engine = await this.#load();
      if (turn !== this.#latest) return;
      const kinds = this.#kinds();
      let again = false;
      for await (const answer of answers(
        engine,
        query,
        kinds.map(({ kind }) => kind),
        kinds.flatMap(({ kind, checked }) => (checked ? [kind] : [])),
        () => resting(pause),
      )) {
        if (turn !== this.#latest) return;
        clearTimeout(waiting);
        this.#show(query.words, answer, again);
        again = true;
      }
    } catch (error) {
      console.error(error);
      forgetEngine();
      if (turn === this.#latest) this.#clear(this.dataset['failure'] ?? '');
    } finally {
      clearTimeout(waiting);
    }
  }

  /** The address a form without a script would lead to, without the fields that say nothing. */
  #keepAddress(): void {
    const params = new URLSearchParams();
    for (const control of this.#controls()) {
      const said =
        control === this.#field ? control.value.trim() : control.checked && control.value;
      if (said && said !== 'relevance') params.append(control.name, said);
    }
    const query = params.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  /** @param again whether part of the same answer is shown, to which the rest is added */
  #show(asked: string, { words, counts, shown }: Answer, again: boolean): void {
    const names = new Map<string, string>();
    for (const { kind, name, count } of this.#kinds()) {
      names.set(kind, name);
      if (count) count.textContent = String(counts.get(kind) ?? 0);
    }
    const terms = termsOf(words);
    if (!again) this.#drawn = new Map();
    const sections = shown.map(({ kind, hits, found }) => {
      const group =
        this.#drawn.get(kind) ??
        drawGroup(
          { kind, name: names.get(kind) ?? '', total: hits.length },
          (from, count) => foundOf(hits.slice(from, from + count)),
          (one) => drawHit(one, terms, (side) => this.#glyph(side)),
        );
      this.#drawn.set(kind, group);
      group.fill(found);
      return group.section;
    });
    // Putting them there again would take the focus away.
    if (sections.some((section, index) => section !== this.#results.children[index]))
      this.#results.replaceChildren(...sections);
    if (sections.length === 0) this.#results.replaceChildren();
    this.#keepAddress();
    const total = shown.reduce((sum, { hits }) => sum + hits.length, 0);
    this.#tips.hidden = total > 0;
    const none = `Nothing found for “${asked}”.`;
    const some = `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'}`;
    this.#status.textContent =
      total === 0
        ? none
        : words === asked
          ? `${some} for “${asked}”`
          : `${none} ${some} for “${words} …”`;
  }

  /** Takes everything away that was found, and says something in its place. */
  #clear(message: string): void {
    this.#keepAddress();
    this.#results.replaceChildren();
    this.#tips.hidden = true;
    for (const { count } of this.#kinds()) count?.replaceChildren();
    this.#status.textContent = message;
  }

  #glyph(side: string): Node {
    return this.#part(`template[data-side="${side}"]`, HTMLTemplateElement).content.cloneNode(true);
  }

  /** Arrows lead from the field through the results and back; Escape clears the field. */
  #move(event: KeyboardEvent): void {
    const { key, target } = event;
    const links = [...this.#results.querySelectorAll('a')];
    const at = links.findIndex((link) => link === target);
    if (key === 'Escape' && (target === this.#field || at >= 0)) {
      if (target === this.#field) {
        this.#field.value = '';
        void this.#search();
      }
      this.#field.focus();
    } else if (key === 'ArrowDown' && (target === this.#field || at >= 0)) {
      links[at + 1]?.focus();
    } else if (key === 'ArrowUp' && at >= 0) {
      (links[at - 1] ?? this.#field).focus();
    } else return;
    event.preventDefault();
  }
}

customElements.define('site-search', SiteSearch);
