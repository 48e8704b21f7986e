import { dataAddress } from '../../story/addresses.ts';

/** A use of the files that can be copied; a test runs those whose tool it finds. */
export interface Example {
  readonly id: 'shell' | 'javascript' | 'python' | 'r' | 'timelinejs' | 'pandoc';
  readonly title: string;
  readonly what: string;
  readonly code: string;
}

/**
 * Examples of use with the addresses of the published site.
 * @param site where the site is published
 */
export function examples(site: URL): readonly Example[] {
  const at = (file: string) => new URL(dataAddress(file), site).href;
  return [
    {
      id: 'shell',
      title: 'In a shell, with curl and jq',
      what: 'The turning points, a line for each.',
      code: `curl -s ${at('timeline.json')} |
  jq -r '.items[] | select(.significance == 3) | "\\(.date.edtf) \\(.title)"'`,
    },
    {
      id: 'javascript',
      title: 'In JavaScript',
      what: 'What Turkey said, with the office held on the day.',
      code: `const response = await fetch('${at('quotes.json')}');
const { items, licence } = await response.json();
for (const { date, speaker, office, side, text, url } of items) {
  if (side !== 'turkey') continue;
  console.log(\`\${date.edtf}, \${speaker.name} (\${office ?? 'no office'}): “\${text}” \${url}\`);
}
console.log(licence.name);`,
    },
    {
      id: 'python',
      title: 'In Python, with pandas',
      what: 'How many events of each kind there were in each year.',
      code: `import pandas as pd

events = pd.read_csv("${at('timeline.csv')}", parse_dates=["earliest", "latest"])
print(pd.crosstab(events["earliest"].dt.year, events["kind"]))`,
    },
    {
      id: 'r',
      title: 'In R',
      what: 'Events by how sure they are.',
      code: `events <- read.csv("${at('timeline.csv')}", fileEncoding = "UTF-8-BOM")
table(events$confidence)`,
    },
    {
      id: 'timelinejs',
      title: 'In TimelineJS',
      what: 'A page with the whole timeline. The script and its style come from Knight Lab; without “font: null”, letters come from Google.',
      code: `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Timeline</title>
  <link rel="stylesheet" href="https://cdn.knightlab.com/libs/timeline3/latest/css/timeline.css">
  <div id="timeline" style="height: 40rem"></div>
  <script src="https://cdn.knightlab.com/libs/timeline3/latest/js/timeline.js"></script>
  <script>
    new TL.Timeline('timeline', '${at('timelinejs.json')}', { font: null });
  </script>
</html>`,
    },
    {
      id: 'pandoc',
      title: 'In Pandoc',
      what: 'Accounts cite sources by their ids, so a text that takes them over finds its sources.',
      code: `curl -sO ${at('sources.json')}
pandoc text.md --citeproc --bibliography=sources.json -o text.docx`,
    },
  ];
}
