/**
 * Places the share cards once, and prints the seconds that it took after the story was read:
 * `node place-cards.ts SITE CACHE`. A process of its own, so that nothing is known from before.
 */
import { cardsOf } from '../../src/cards/cards.ts';
import { placeCards } from '../../src/cards/store.ts';
import { currentContent } from '../../src/check/current.ts';
import { buildStory } from '../../src/story/build.ts';

const [, , site, cache] = process.argv;
if (site === undefined || cache === undefined) throw new Error('place-cards.ts needs two folders');
const story = buildStory(currentContent('content').entries);
const start = performance.now();
const { drawn } = await placeCards(cardsOf(story), { site, cache });
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, drawn }));
