import { chart } from '../../src/schema/chart/chart.ts';
import { edit, finds, findsAlone } from './content.ts';

const votes = 'figures/votes.md';
const needed = "finding: It passed\nasOf: '2017'\nalt: Two bars.\n";

/** A chart of the figure of votes, with what a chart needs. */
const withChart = (chart: string, before = needed) =>
  edit(votes, 'sources:', `${before}chart:\n${chart}sources:`);

const kinds = chart.options.map(({ shape }) => shape.kind.value).join(', ');
const bars = '  kind: bars\n  label: Chamber\n  value: For\n';

finds('a chart without finding, date and words', withChart(bars, ''), `
content/figures/votes.md:1:1  finding  [field/missing]
  The field "finding" is missing; a chart needs a sentence that says what it shows.
  1 | ---
    | ^

content/figures/votes.md:1:1  asOf  [field/missing]
  The field "asOf" is missing; a chart needs the date up to which its data runs.
  1 | ---
    | ^

content/figures/votes.md:1:1  alt  [field/missing]
  The field "alt" is missing; a chart needs its finding and its shape in words for those who do not see it.
  1 | ---
    | ^`);
findsAlone('a chart of a kind that there is not', withChart(bars.replace('bars', 'colums')), `
content/figures/votes.md:18:3  chart.kind  [field/value]
  The field "kind" cannot be "colums".
  Did you mean "columns"? One of: ${kinds}.
  18 |   kind: colums
     |   ^`);
findsAlone('a chart that does not say its kind', withChart(bars.replace('  kind: bars\n', '')), `
content/figures/votes.md:17:1  chart.kind  [field/missing]
  The field "kind" is missing.
  One of: ${kinds}.
  17 | chart:
     | ^`);
findsAlone(
  'a column that the figure does not have',
  withChart(bars.replace('Chamber', 'Chambre')),
  `
content/figures/votes.md:19:3  chart.label  [field/value]
  The field "label" names the column "Chambre", which this figure does not have.
  Did you mean "Chamber"?
  19 |   label: Chambre
     |   ^`,
);
findsAlone('a column of another type', withChart(bars.replace('For', 'Chamber')), `
content/figures/votes.md:20:3  chart.value  [field/value]
  The field "value" names the column "Chamber", which holds text; it needs one of numbers.
  One of: "For".
  20 |   value: Chamber
     |   ^`);
findsAlone(
  'a field that a chart of this kind does not have',
  withChart(`${bars}  unit: Chamber\n`),
  `
content/figures/votes.md:21:3  chart.unit  [field/unknown]
  There is no field "unit" here.
  Fields are: kind, label, value, note.
  21 |   unit: Chamber
     |   ^`,
);
findsAlone(
  'a mark of an event that there is not',
  withChart(
    '  kind: columns\n  x: Chamber\n  y: For\n  marks:\n    - event: first-delivry\n',
  ),
  `
content/figures/votes.md:22:7  chart.marks.0.event  [ref/unknown]
  Nothing in timeline has the id "first-delivry".
  Did you mean "first-delivery"?
  22 |     - event: first-delivry
     |       ^`,
);
findsAlone(
  'a mark among columns that are no years',
  withChart('  kind: columns\n  x: Chamber\n  y: For\n  marks:\n    - event: first-delivery\n'),
  `
content/figures/votes.md:22:7  chart.marks.0.event  [figure/mark-outside]
  The column "Chamber" holds no years, each once; among such columns no day has a place.
  Take the marks out, or draw it as a line.
  22 |     - event: first-delivery
     |       ^`,
);
findsAlone('a list of columns that is empty', withChart('  kind: line\n  x: Chamber\n  y: []\n'), `
content/figures/votes.md:19:3  chart.x  [field/value]
  The field "x" names the column "Chamber", which holds text; it needs one of dates.
  19 |   x: Chamber
     |   ^

content/figures/votes.md:20:3  chart.y  [field/value]
  The field "y" needs at least one column.
  20 |   y: []
     |   ^`);
