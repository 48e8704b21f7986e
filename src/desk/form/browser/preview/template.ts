import { z } from 'astro/zod';
import { folders, type Folder } from '../../../../schema/id.ts';
import { buildStory } from '../../../../story/build.ts';
import type { Entry } from '../../../../story/types.ts';
import { faultsBeforeSave } from '../../before-save.ts';
import type { FormEntry } from '../../format.ts';
import { checkedEntry, collectionsOf, entriesWith } from './entries.ts';
import { html, type Html } from './html.ts';
import { pages } from './pages.ts';

/** What the form hands to a preview, as far as it is used here; its values are Immutable.js maps. */
interface Props {
  readonly entry: HeldMap;
  readonly getCollection: (name: string) => Promise<HeldMap | readonly HeldMap[]>;
}
interface HeldMap {
  toJS(): unknown;
}

/** React's old way to make a component, which the form offers in place of its modules. */
interface React {
  readonly createClass: (component: object) => (props: Props) => unknown;
  readonly h: (tag: string, props: object) => unknown;
}

interface Component {
  readonly props: Props;
  readonly state: { readonly shown: string };
  setState(state: { shown: string }): void;
  saved?: Promise<readonly Entry[]>;
  timer?: number;
  drawn?: string;
  gone?: boolean;
  draw(wait: number): void;
}

const heldEntry = z.object({ slug: z.string().nullish(), data: z.record(z.string(), z.unknown()) });

/** A preview of the entries of a folder, as their page on the site looks. */
export function previewOf(folder: Folder): (props: Props) => unknown {
  // The form puts these on the window when it is loaded.
  const { createClass, h } = window as unknown as React;
  return createClass({
    getInitialState: () => ({ shown: '' }),
    componentDidMount(this: Component) {
      this.saved = savedEntries(this.props.getCollection);
      this.draw(0);
    },
    componentDidUpdate(this: Component) {
      this.draw(200);
    },
    componentWillUnmount(this: Component) {
      this.gone = true;
      clearTimeout(this.timer);
    },
    draw(this: Component, wait: number) {
      const { slug, data } = heldEntry.parse(this.props.entry.toJS());
      const written = JSON.stringify(data);
      if (written === this.drawn) return;
      this.drawn = written;
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        void this.saved
          ?.then((saved) => preview(folder, idOf(slug), data, saved))
          .then(({ html: shown }) => {
            if (this.gone !== true && this.drawn === written) this.setState({ shown });
          });
      }, wait);
    },
    render(this: Component) {
      return h('main', {
        dangerouslySetInnerHTML: { __html: this.state.shown },
      });
    },
  });
}

/** An entry that was never saved has no name yet; no file has the one that it gets here. */
const idOf = (slug: string | null | undefined) =>
  slug === undefined || slug === null || slug === '' ? 'new-entry-in-the-form' : slug;

/** The entries as they are saved; those that their schema refuses are left out. */
async function savedEntries(getCollection: Props['getCollection']): Promise<readonly Entry[]> {
  const saved: Entry[] = [];
  for (const folder of folders)
    for (const name of collectionsOf(folder))
      for (const each of [await getCollection(name)].flat()) {
        const { slug, data } = heldEntry.parse(each.toJS());
        const entry = typeof slug !== 'string' ? undefined : checkedEntry(folder, slug, data);
        if (entry) saved.push(entry);
      }
  return saved;
}

/** The entry as a page; above it, or in its place, what is still wrong with it. */
async function preview(
  folder: Folder,
  id: string,
  data: FormEntry,
  saved: readonly Entry[],
): Promise<Html> {
  const edited = checkedEntry(folder, id, data);
  if (!edited) return missing(faultsBeforeSave(folder, data));
  try {
    const story = buildStory(entriesWith(saved, edited), { drafts: true });
    return (await pages[folder]?.(story, id)) ?? html``;
  } catch (error) {
    // What the schema cannot see: an id that leads nowhere, or a text that may not reach a page.
    return missing([withoutPlace(error instanceof Error ? error.message : String(error), edited)]);
  }
}

/** The form has no lines, and the entry that it shows needs no name. */
const withoutPlace = (message: string, { file }: Entry) =>
  message.startsWith(file) ? message.slice(file.length).replace(/^[:\d]*:\s*/, '') : message;

const missing = (faults: readonly string[]): Html =>
  html`<section class="max-w-text border-ink ruled-y mb-10 py-5">
    <h2 class="label bold mb-3">Still to be done</h2>
    <ul class="points">
      ${faults.map((fault) => html`<li>${fault}</li>`)}
    </ul>
  </section>`;
