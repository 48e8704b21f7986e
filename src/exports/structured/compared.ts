import type { Collection, Question } from 'schema-dts';
import { sideNames } from '../../schema/side.ts';
import { plainText } from '../../markdown/plain.ts';
import { publication } from '../../story/publication.ts';
import { spokenOn } from '../../story/sides-on.ts';
import type { StoryExchange, StoryQuestion } from '../../story/types.ts';
import { reference, type Names } from './ids.ts';
import { theDesk } from './site.ts';

const common = (
  { href, updated, standfirst, events, cited }: StoryQuestion | StoryExchange,
  names: Names,
) => {
  const { address, thing } = names;
  return {
    '@id': thing(href),
    url: address(href),
    description: plainText(standfirst),
    dateModified: updated,
    inLanguage: publication.language,
    creator: theDesk(names),
    license: publication.licence.href,
    about: events.map((event) => reference(thing(event.href))),
    citation: cited.map((source) => reference(thing(source.href))),
  };
};

/**
 * A contested question (schema.org Question). What each side holds is a suggested answer, none of them
 * accepted; their words are its parts.
 */
export function questionThing(question: StoryQuestion, names: Names): Question {
  const { thing } = names;
  return {
    '@type': 'Question',
    ...common(question, names),
    name: question.question,
    text: question.question,
    suggestedAnswer: spokenOn(question).map(({ side, position = '', quotes }) => ({
      '@type': 'Answer' as const,
      name: sideNames[side],
      text: plainText(position),
      isBasedOn: quotes.map(({ href }) => reference(thing(href))),
    })),
  };
}

/** The words of some days in order (schema.org Collection of Quotations). */
export function exchangeThing(exchange: StoryExchange, names: Names): Collection {
  const { thing } = names;
  const { earliest, latest } = exchange.period;
  return {
    '@type': 'Collection',
    ...common(exchange, names),
    name: exchange.title,
    temporalCoverage: earliest === latest ? earliest : `${earliest}/${latest}`,
    hasPart: exchange.quotes.map(({ item }) => reference(thing(item.href))),
  };
}
