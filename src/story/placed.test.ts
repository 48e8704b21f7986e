import { expect, test } from 'vitest';
import { placedIn } from './placed.ts';

test('finds what blocks of Markdown place, each once', () => {
  const text = `It landed.

::event{id=first-delivery}

::timeline{ids="first-delivery second-delivery"}

::quote{id='done-deal'}

:::exchange{event=us-sanctions-ssb}
done-deal
pompeo-made-clear
:::

::timeline{from=2019 to=2020}

::figure{id=votes}

::positions{id=was-it-final}

::exchange{id=the-delivery}
`;
  expect(placedIn(text)).toEqual({
    events: ['first-delivery', 'second-delivery'],
    quotes: ['done-deal', 'pompeo-made-clear'],
    questions: ['was-it-final'],
    exchanges: ['the-delivery'],
    figures: ['votes'],
  });
});

test('finds what components of MDX place', () => {
  const text =
    '<Event id="a" />\n\n<Timeline ids="b c" />\n\n<Quote id="q" />\n\n<Exchange event="a" quotes="r s" />\n\n<Positions id="p" />\n\n<Exchange id="x" />\n\n<Figure id="f" />';
  expect(placedIn(text)).toEqual({
    events: ['a', 'b', 'c'],
    quotes: ['q', 'r', 's'],
    questions: ['p'],
    exchanges: ['x'],
    figures: ['f'],
  });
});

test('a name in running text places nothing', () => {
  expect(placedIn('Write ::event{id=a} on its own line.')).toEqual({
    events: [],
    quotes: [],
    questions: [],
    exchanges: [],
    figures: [],
  });
});
