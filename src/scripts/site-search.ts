import type { SearchKind } from '../exports/search/record.ts';
import { drawHit, element } from './search/draw.ts';
import { type FoundRecord, forgetEngine, type Hit, loadEngine } from './search/engine.ts';
import { find, type Group, isNamed, type Order, type Query } from './search/find.ts';
import { holds, termsOf } from './search/words.ts';

/** How many results of a kind are shown at first, and at each “more”. */
const few = 3;
const more = 10;
/** Milliseconds without a key after which a search begins. */
const pause = 80;

interface Shown extends Group {
  readonly records: readonly FoundRecord[];
}

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
  #timer = 0;
  #ranks: Promise<ReadonlyMap<string, number>> | undefined;

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
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), pause);
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target !== this.#field) void this.#search();
    });
    this.#field.addEventListener('focus', () => {
      // A failure is told when something is searched for.
      loadEngine(this.#folder).catch(() => undefined);
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    if (this.#field.value.trim() !== '') void this.#search();
    if (location.hash === `#${this.#field.id}`) this.#field.focus();
  }

  get #folder(): string {
    return this.dataset['index'] ?? '';
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

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    this.#latest += 1;
    const turn = this.#latest;
    this.#keepAddress();
    const words = this.#field.value.trim();
    if (words === '') {
      this.#show([], '');
      return;
    }
    const [order = 'relevance'] = this.#values('sort');
    const query: Query = {
      words,
      sides: this.#values('side'),
      years: this.#values('year'),
      // The page makes the choices of these three.
      order: order as Order,
    };
    const waiting = window.setTimeout(() => (this.#status.textContent = 'Searching …'), 300);
    try {
      const engine = await loadEngine(this.#folder);
      const ranks = query.order === 'relevance' ? undefined : await this.#byDate();
      const kinds = this.#kinds();
      const groups = await find(
        engine,
        query,
        kinds.map(({ kind }) => kind),
        ranks,
      );
      const any = kinds.some(({ checked }) => checked);
      const wanted = groups.filter((_group, index) => !any || kinds[index]?.checked === true);
      const shown = await Promise.all(
        wanted
          .filter(({ hits }) => hits.length > 0)
          .map(async (group) => ({ ...group, records: await recordsOf(group.hits.slice(0, few)) })),
      );
      // A piece of the index that cannot be had counts as one without the word.
      if (shown.length === 0 && !navigator.onLine) throw new Error('offline');
      if (turn !== this.#latest) return;
      const known = shown.some(({ records }) =>
        records.some((record) => holds(record, termsOf(words))),
      );
      for (const [index, { count }] of kinds.entries())
        if (count) count.textContent = String(known ? (groups[index]?.hits.length ?? 0) : 0);
      this.#show(known ? namedFirst(shown, words) : [], words);
    } catch (error) {
      console.error(error);
      forgetEngine();
      this.#ranks = undefined;
      if (turn === this.#latest) this.#fail();
    } finally {
      clearTimeout(waiting);
    }
  }

  #byDate(): Promise<ReadonlyMap<string, number>> {
    this.#ranks ??= fetch(`${this.#folder}${this.dataset['order'] ?? ''}`)
      // What the build wrote: the ids, newest first.
      .then((response) => response.json() as Promise<string[]>)
      .then((ids) => new Map(ids.map((id, index) => [id, index])));
    return this.#ranks;
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

  #show(groups: readonly Shown[], words: string): void {
    const kinds = new Map(this.#kinds().map(({ kind, name }) => [kind, name]));
    const total = groups.reduce((sum, { hits }) => sum + hits.length, 0);
    this.#results.replaceChildren(
      ...groups.map((group) => this.#group(group, kinds.get(group.kind) ?? '', termsOf(words))),
    );
    this.#tips.hidden = words === '' || total > 0;
    this.toggleAttribute('searched', words !== '');
    if (words === '') {
      this.#status.textContent = '';
      for (const { count } of this.#kinds()) count?.replaceChildren();
    } else if (total === 0) this.#status.textContent = `Nothing found for “${words}”.`;
    else
      this.#status.textContent = `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'} for “${words}”`;
  }

  #fail(): void {
    this.#results.replaceChildren();
    this.#tips.hidden = true;
    this.removeAttribute('searched');
    this.#status.textContent = this.dataset['failure'] ?? '';
  }

  #group({ kind, hits, records }: Shown, name: string, terms: readonly string[]): HTMLElement {
    const list = element('ol', '');
    const add = (found: readonly FoundRecord[]) => {
      const items = found.map((record) => drawHit(record, terms, (side) => this.#glyph(side)));
      list.append(...items);
      return items;
    };
    add(records);
    const heading = element('h2', '', name, ' ', element('span', '', String(hits.length)));
    heading.id = `found-${kind}`;
    const section = element('section', 'found', heading, list);
    section.setAttribute('aria-labelledby', heading.id);
    if (hits.length > records.length) {
      const button = element('button', 'tap label');
      button.type = 'button';
      const label = () => {
        const next = Math.min(more, hits.length - list.children.length);
        button.textContent = `Show ${next} more of ${hits.length}`;
        // Out of context the same words would stand on several buttons.
        button.append(element('span', 'for-ears', ` in ${name}`));
        button.hidden = next === 0;
      };
      button.addEventListener('click', () => {
        const from = list.children.length;
        void recordsOf(hits.slice(from, from + more)).then((found) => {
          const [first] = add(found);
          label();
          first?.querySelector('a')?.focus();
        });
      });
      label();
      section.append(button);
    }
    return section;
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

const recordsOf = (hits: readonly Hit[]) => Promise.all(hits.map((hit) => hit.data()));

/** What has the very name that was searched for comes first, and its kind before the others. */
function namedFirst(groups: readonly Shown[], words: string): readonly Shown[] {
  const sorted = groups.map((group) => ({
    ...group,
    records: group.records.toSorted(
      (a, b) => Number(isNamed(b, words)) - Number(isNamed(a, words)),
    ),
  }));
  const leads = ({ records }: Shown) => records.some((record) => isNamed(record, words));
  return [...sorted.filter(leads), ...sorted.filter((group) => !leads(group))];
}

customElements.define('site-search', SiteSearch);
