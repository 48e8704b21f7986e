import { element, type Found } from './draw.ts';

/** How many results each “more” adds. */
const more = 10;

/**
 * The results of one kind under their heading, with a button for more.
 * @param group.total how many there are; the first of them are given
 * @param load gives those from a place on, as many as asked for
 * @param draw draws one
 */
export function drawGroup(
  group: {
    readonly kind: string;
    readonly name: string;
    readonly total: number;
    readonly found: readonly Found[];
  },
  load: (from: number, count: number) => Promise<readonly Found[]>,
  draw: (found: Found) => HTMLLIElement,
): HTMLElement {
  const { kind, name, total, found } = group;
  const list = element('ol', '', ...found.map(draw));
  const heading = element('h2', '', name, ' ', element('span', '', String(total)));
  heading.id = `found-${kind}`;
  const section = element('section', 'found', heading, list);
  section.setAttribute('aria-labelledby', heading.id);
  if (total > found.length) section.append(moreButton(list, group, load, draw));
  return section;
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
