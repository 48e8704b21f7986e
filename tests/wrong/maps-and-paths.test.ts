import { below, edit, file, finds, findsAlone, passes } from './content.ts';

const ranges = (unit = 'kilometres') =>
  file(
    'figures/ranges.md',
    `---
title: Claimed ranges
unit: ${unit}
columns:
  - label: System
    type: text
  - label: Range
    type: number
rows:
  - - S-400 (long)
    - 400
  - - S-400 (short)
    - null
sources:
  - state-2020
---
`,
  );
const map = (rings: string, latitude = '40.08') =>
  file(
    'figures/places.md',
    `---
title: Places
finding: They lie far apart
asOf: 2020-12-14
unit: degrees
columns:
  - label: Place
    type: text
  - label: North
    type: number
  - label: East
    type: number
rows:
  - - Mürted
    - ${latitude}
    - 32.57
chart:
  kind: map
  name: Place
  latitude: North
  longitude: East
  rings:
    caveat: Hills are in the way.
    around: Mürted
    figure: ranges
${rings}
alt: A map.
sources:
  - state-2020
---
`,
  );
const path = (steps: string) =>
  file(
    'figures/path.md',
    `---
title: The path
finding: It was long
asOf: 2020-12-14
unit: days
chart:
  kind: path
  steps:
${steps}
  from: first-delivery
  to: second-delivery
alt: A path.
sources:
  - state-2020
---
`,
  );
const second = file(
  'timeline/second-delivery.md',
  `---
title: The second battery arrives
date: 2019-08-27
kind: delivery
actors:
  - turkey
significance: 1
confidence: confirmed
sources:
  - state-2020
---

It arrived at the airfield.
`,
);
const steps = '    - first-delivery\n    - second-delivery';

passes('a map with rings of another figure, and a path of events', [
  ranges(),
  map('    name: System\n    reach: Range\n    rows:\n      - S-400 (long)'),
  second,
  path(steps),
]);
passes('a number of a path, counted from the dates of its events', [
  second,
  path(steps),
  below(
    'articles/the-first-delivery.md',
    'It took 46 {figure:path, second battery, Days since the one before} days [@state-2020].',
  ),
]);

findsAlone(
  'columns that the figure of the rings does not have',
  [ranges(), map('    name: Systems\n    reach: Rang\n    rows:\n      - S-400 (long)')],
  `
content/figures/places.md:26:5  chart.rings.name  [ref/unknown]
  The figure "ranges" has no column "Systems".
  Did you mean "System"?
  26 |     name: Systems
     |     ^

content/figures/places.md:27:5  chart.rings.reach  [ref/unknown]
  The figure "ranges" has no column "Rang".
  Did you mean "Range"?
  27 |     reach: Rang
     |     ^`,
);
finds(
  'a row that the figure of the rings does not have, and one without a distance',
  [
    ranges(),
    map(
      '    name: System\n    reach: Range\n    rows:\n      - S-400 long\n      - S-400 (short)',
    ),
  ],
  `
content/figures/places.md:29:9  chart.rings.rows.0  [ref/unknown]
  The figure "ranges" has no row "S-400 long".
  Did you mean "S-400 (long)"?
  29 |       - S-400 long
     |         ^

content/figures/places.md:30:9  chart.rings.rows.1  [field/value]
  The row "S-400 (short)" of the figure "ranges" has no number under "Range".
  Leave the row out: a circle needs its distance.
  30 |       - S-400 (short)
     |         ^`,
);
finds(
  'distances that are not in kilometres',
  [ranges('miles'), map('    name: System\n    reach: Range\n    rows:\n      - S-400 (long)')],
  `
content/figures/places.md:27:5  chart.rings.reach  [field/value]
  The column "Range" of the figure "ranges" is not one of kilometres.
  Name a column of numbers whose unit is “kilometres”.
  27 |     reach: Range
     |     ^`,
);
finds(
  'degrees that no place has',
  [ranges(), map('    name: System\n    reach: Range\n    rows:\n      - S-400 (long)', '95')],
  `
content/figures/places.md:14:5  rows.0  [field/value]
  Item 1 of "rows" needs degrees from −90 to 90 under "North", but has 95.
  14 |   - - Mürted
     |     ^`,
);
finds(
  'steps that are no events, and one that stands twice',
  [second, path(`${steps}\n    - third-delivery\n    - first-delivery`)],
  `
content/figures/path.md:11:7  chart.steps.2  [ref/unknown]
  Nothing in timeline has the id "third-delivery".
  Did you mean "first-delivery"?
  11 |     - third-delivery
     |       ^

content/figures/path.md:12:7  chart.steps.3  [ref/twice]
  "first-delivery" stands twice in this list.
  Delete one of the two.
  12 |     - first-delivery
     |       ^`,
);
finds(
  'an end of a path that is none of its steps',
  [second, path('    - first-delivery\n    - second-delivery'), edit('figures/path.md', 'to: second-delivery', 'to: second-deliver')],
  `
content/figures/path.md:12:3  chart.to  [field/value]
  The field "to" is not one of the steps.
  Did you mean "second-delivery"?
  12 |   to: second-deliver
     |   ^`,
);
finds(
  'a number of days in a text that the dates of the events do not make',
  [
    second,
    path(steps),
    below(
      'articles/the-first-delivery.md',
      'It took 45 {figure:path, second battery, Days since the one before} days [@state-2020].',
    ),
  ],
  `
content/articles/the-first-delivery.md:42:12  [figure/disagrees]
  The text has 45, the figure "path" has 46 (Days since the one before; days).
  Mend the text or the figure by their sources.
  42 | It took 45 {figure:path, second battery, Days since the one before} days [@state-2020].
     |            ^`,
);
finds(
  'a figure without rows that is no path',
  edit('figures/votes.md', /rows:[^]*?sources/, 'sources'),
  `
content/figures/votes.md:1:1  rows  [field/missing]
  The field "rows" is missing.
  1 | ---
    | ^`,
);
