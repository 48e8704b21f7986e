import type { Dataset } from 'schema-dts';
import { plainText } from '../../markdown/plain.ts';
import { dataAddress } from '../../story/addresses.ts';
import { publication } from '../../story/publication.ts';
import type { StoryFigure } from '../../story/types.ts';
import { reference, type Names } from './ids.ts';
import { theDesk } from './site.ts';

/** A series of numbers with its unit and sources (schema.org Dataset). */
export function figureThing(figure: StoryFigure, names: Names): Dataset {
  const { address, thing } = names;
  return {
    '@type': 'Dataset',
    '@id': thing(figure.href),
    url: address(figure.href),
    name: figure.title,
    ...(figure.finding !== undefined && { abstract: figure.finding }),
    description: plainText(figure.body) || figure.title,
    creator: theDesk(names),
    license: publication.licence.href,
    isAccessibleForFree: true,
    variableMeasured: figure.columns.map(({ label, unit }) => ({
      '@type': 'PropertyValue' as const,
      name: label,
      ...(unit !== undefined && { unitText: unit }),
    })),
    distribution: [
      ['csv', 'text/csv'],
      ['json', 'application/json'],
    ].map(([ending = '', encodingFormat = '']) => ({
      '@type': 'DataDownload' as const,
      contentUrl: address(dataAddress(`figures/${figure.id}.${ending}`)),
      encodingFormat,
    })),
    isBasedOn: figure.sources.map(({ href }) => reference(thing(href))),
  };
}
