import CMS from '@sveltia/cms';
import sheet from '../../../styles/site.css?url';
import chart from '../../../styles/chart.css?url';
import chartMap from '../../../styles/chart-map.css?url';
import chartNumbers from '../../../styles/chart-numbers.css?url';
import chartPath from '../../../styles/chart-path.css?url';
import chartStates from '../../../styles/chart-states.css?url';
import wider from '../../../styles/wider.css?url';
import { formConfig, extensionsOf, formatOf } from '../config.ts';
import { folders } from '../../../schema/id.ts';
import { readFile, writeFile, type FormEntry } from '../format.ts';
import { collectionsOf } from './preview/entries.ts';
import { pages } from './preview/pages.ts';
import { previewOf } from './preview/template.ts';
import { refuseFaults } from './refuse.ts';
import { tellProblems } from './tell-problems.ts';
import { addTurkishLetters } from './turkish-letters.ts';

const { repository, branch, signIn } = document.body.dataset;

for (const folder of folders)
  for (const extension of extensionsOf(folder))
    CMS.registerCustomFormat(formatOf(folder, extension), extension, {
      fromFile: (text: string) => readFile(folder, text),
      toFile: (entry: FormEntry) => writeFile(folder, entry),
    });
CMS.registerEventListener({ name: 'preSave', handler: refuseFaults });
if (repository === undefined)
  CMS.registerEventListener({ name: 'postSave', handler: tellProblems });
CMS.registerPreviewStyle(sheet);
for (const each of [chart, chartMap, chartNumbers, chartPath, chartStates])
  CMS.registerPreviewStyle(each);
CMS.registerPreviewStyle(wider);
addTurkishLetters();
for (const folder of folders)
  if (pages[folder])
    for (const collection of collectionsOf(folder))
      CMS.registerPreviewTemplate(collection, previewOf(folder));

await CMS.init({ config: formConfig({ repository, branch, signIn }) });
