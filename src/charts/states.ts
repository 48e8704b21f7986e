import type { Element } from 'hast';
import { element } from '../markdown/element.ts';
import type { Glyph, States } from '../schema/chart/states.ts';

/** Data of an SVG path in a box of 10 by 10, filled by the even-odd rule. */
const shapes: Readonly<Record<Glyph, string>> = {
  square: 'M1 1h8v8h-8z',
  disc: 'M5 .5a4.5 4.5 0 1 0 .01 0z',
  half: 'M5 .5a4.5 4.5 0 1 0 .01 0zM5 1.8a3.2 3.2 0 0 1 0 6.4z',
  ring: 'M5 .5a4.5 4.5 0 1 0 .01 0zM5 1.8a3.2 3.2 0 1 1-.01 0z',
};

/** A state: its glyph, then its words; red where it is a sanction. Words without a glyph stand alone. */
export function drawState(value: string, states: States): Element {
  const state = states.values.find((each) => each.value === value);
  return element(
    'span',
    { className: ['c-state', ...(state?.sanction ? ['c-turn'] : [])] },
    state &&
      element(
        'svg',
        { viewBox: '0 0 10 10', ariaHidden: 'true' },
        element('path', { d: shapes[state.glyph] }),
      ),
    value,
  );
}
