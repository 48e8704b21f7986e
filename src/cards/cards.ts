import { cardFolder } from '../story/addresses.ts';
import { publication } from '../story/publication.ts';
import { spineScale } from '../story/spine.ts';
import type { Story } from '../story/types.ts';
import type { Face, ShareCard } from './card.ts';
import { actorAlt, actorFace } from './faces/actor.ts';
import { articleAlt, articleFace } from './faces/article.ts';
import { exchangeAlt, exchangeFace, questionAlt, questionFace } from './faces/compared.ts';
import { eventAlt, eventFace } from './faces/event.ts';
import { figureAlt, figureFace } from './faces/figure.ts';
import { quoteAlt, quoteFace } from './faces/quote.ts';
import { homeFace, sectionAlt, sectionFace, termAlt, termFace } from './faces/section.ts';
import { sectionCards } from './sections.ts';
import { shortened } from '../story/shorten.ts';
import { type CardSpine, cardSpine } from './spine.ts';
import { hashOf, templateVersion } from './version.ts';

/** The cards of a story, and the spine that they share. */
export interface CardSet {
  readonly spine: CardSpine;
  /** By the address of the page, or of the place on a page. */
  readonly cards: ReadonlyMap<string, ShareCard>;
}

/** The most characters of an alternative text that networks keep (X). */
const longestAlt = 420;

const known = new WeakMap<Story, CardSet>();

/** Every card of a story. They are laid out when drawn; this is cheap, and done once for a story. */
export function cardsOf(story: Story): CardSet {
  const before = known.get(story);
  if (before) return before;
  const spine = cardSpine(story);
  const common = hashOf(templateVersion(), JSON.stringify(spine));
  const cards = new Map<string, ShareCard>();
  for (const [page, face, alt] of faces(story))
    cards.set(page, {
      path: pathOf(page),
      alt: shortened(alt.replace(/\s+/g, ' '), longestAlt),
      hash: hashOf(common, JSON.stringify(face)),
      face,
    });
  const set = { spine, cards };
  known.set(story, set);
  return set;
}

/**
 * The card of a page: its own, or that of the nearest page above it. The evidence of an article has
 * the card of the article.
 * @param page the address of the page: `/events/us-sanctions-ssb/`
 */
export function cardFor(story: Story, page: string): ShareCard {
  const { cards } = cardsOf(story);
  for (let at = page; at !== ''; at = at.replace(/[^/]*\/?$/, '')) {
    const card = cards.get(at);
    if (card) return card;
  }
  throw new Error('The front page has no card.');
}

/** The address of a card with its version, so that networks fetch a corrected one anew. */
export const versioned = ({ path, hash }: ShareCard): string => `${path}?v=${hash.slice(0, 8)}`;

/** `/events/x/` has its picture at `/cards/events/x.png`, a term at `/cards/glossary/waiver.png`. */
function pathOf(page: string): string {
  const name = page === '/' ? 'home' : page.slice(1).replace('#term-', '').replace(/\/$/, '');
  return `${cardFolder}${name}.png`;
}

function* faces(story: Story): Generator<readonly [page: string, face: Face, alt: string]> {
  const scale = spineScale(story.events, story.asOf);
  const { name, description } = publication;
  yield ['/', homeFace(name, description), `${name}: ${description}`];
  for (const each of story.articles) yield [each.href, articleFace(each, scale), articleAlt(each)];
  for (const each of story.events) yield [each.href, eventFace(each, scale), eventAlt(each)];
  for (const each of story.quotes) yield [each.href, quoteFace(each, scale), quoteAlt(each)];
  for (const each of [...story.people, ...story.organisations])
    yield [each.href, actorFace(each, scale), actorAlt(each)];
  for (const each of story.figures) yield [each.href, figureFace(each, scale), figureAlt(each)];
  for (const each of story.questions)
    yield [each.href, questionFace(each, scale), questionAlt(each)];
  for (const each of story.exchanges)
    yield [each.href, exchangeFace(each, scale), exchangeAlt(each)];
  for (const each of story.glossary) yield [each.href, termFace(each), termAlt(each)];
  for (const [page, section] of sectionCards(story, scale))
    yield [page, sectionFace(section), sectionAlt(section)];
}
