import { element, type Found } from './draw.ts';

/** How many results each “more” adds. */
const more = 10;

/** The results of one kind on the page. */
export interface DrawnGroup {
  readonly section: HTMLElement;
  /** Shows the first results, once; until then there is only the heading. */
  readonly fill: (found: readonly Found[]) => void;
}

/**
 * The results of one kind under their heading, with a button for more.
 * @param group.total how many there are
 * @param load gives those from a place on, as many as asked for
 * @param draw draws one
 */
export function drawGroup(
  group: { readonly kind: string; readonly name: string; readonly total: number },
  load: (from: number, count: number) => Promise<readonly Found[]>,
  draw: (found: Found) => HTMLLIElement,
): DrawnGroup {
  const { kind, name, total } = group;
  const list = element('ol', '');
  const heading = element('h2', '', name, ' ', element('span', '', String(total)));
  heading.id = `found-${kind}`;
  const section = element('section', 'found', heading, list);
  section.setAttribute('aria-labelledby', heading.id);
  return {
    section,
    fill: (found) => {
      if (found.length === 0 || list.children.length > 0) return;
      list.append(...found.map(draw));
      if (total > found.length) section.append(moreButton(list, group, load, draw));
    },
  };
}

function moreButton(
  list: HTMLElement,
  { name, total }: { readonly name: string; readonly total: number },
  load: (from: number, count: number) => Promise<readonly Found[]>,
  draw: (found: Found) => HTMLLIElement,
): HTMLButtonElement {
  const button = element('button', 'tap label');
  button.type = 'button';
  const label = () => {
    const next = Math.min(more, total - list.children.length);
    button.hidden = next === 0;
    // Out of context the same words would stand on several buttons.
    const where = element('span', 'for-ears', ` in ${name}`);
    button.replaceChildren(`Show ${next} more of ${total}`, where);
  };
  button.addEventListener('click', () => {
    // A second press while they load would bring them twice.
    button.disabled = true;
    void load(list.children.length, more)
      .then((found) => {
        const items = found.map(draw);
        list.append(...items);
        label();
        items[0]?.querySelector('a')?.focus();
      })
      .finally(() => {
        button.disabled = false;
      });
  });
  label();
  return button;
}
