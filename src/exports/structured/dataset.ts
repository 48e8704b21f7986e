import type { DataCatalog, Dataset } from 'schema-dts';
import { dataAddress } from '../../story/addresses.ts';
import { publication } from '../../story/publication.ts';
import type { Story } from '../../story/types.ts';
import type { ShownForm } from '../data/overview.ts';
import type { Names } from './ids.ts';
import { theDesk } from './site.ts';

/** The story as data (schema.org DataCatalog), each form of it a Dataset with its files. */
export function dataThing(forms: readonly ShownForm[], story: Story, names: Names): DataCatalog {
  const { address, thing } = names;
  const [first] = story.events;
  return {
    '@type': 'DataCatalog',
    '@id': thing(dataAddress()),
    url: address(dataAddress()),
    name: `${publication.name} as data`,
    description: publication.description,
    license: publication.licence.href,
    creator: theDesk(names),
    dataset: forms.map(
      ({ title, what, version, files }) =>
        ({
          '@type': 'Dataset',
          name: `${publication.name}: ${title}`,
          description: what,
          version,
          license: publication.licence.href,
          creator: theDesk(names),
          isAccessibleForFree: true,
          ...(first && { temporalCoverage: `${first.date.earliest}/${story.asOf}` }),
          distribution: files.map(({ path, mediaType, bytes }) => ({
            '@type': 'DataDownload' as const,
            contentUrl: address(path),
            encodingFormat: mediaType,
            contentSize: `${bytes} B`,
          })),
        }) satisfies Dataset,
    ),
  };
}
