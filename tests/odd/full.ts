import { arabic, chinese, formula, hard, headline, long, longName, signs } from './words.ts';
import type { OddEntry } from './write.ts';

const event = (title: string, date: string, more: Record<string, unknown> = {}): OddEntry => ({
  data: {
    title,
    date,
    kind: 'statement',
    actors: ['turkey'],
    significance: 1,
    confidence: 'reported',
    sources: ['a-paper'],
    ...more,
  },
  body: 'It was reported [@a-paper].',
});

const quote = (text: string, more: Record<string, unknown> = {}): OddEntry => ({
  data: {
    text,
    speaker: 'turkey',
    date: '2019-07-12',
    venue: 'written statement',
    sources: ['a-paper'],
    ...more,
  },
  body: 'Said about the delivery.',
});

/** A drawn figure whose every text is hard to show and whose numbers are few. */
const drawing = (chart: Record<string, unknown>): OddEntry => ({
  data: {
    title: 'Drawn <b> & ]]> 土',
    finding: 'What <b> & ]]> عر 👩‍🚀 shows',
    asOf: '2017-04~/2020',
    unit: '%',
    columns: [
      { label: 'When', type: 'date' },
      { label: formula, type: 'text' },
      { label: 'How, much; "so"', type: 'number', unit: '% & €' },
      { label: 'No', type: 'number' },
    ],
    rows: [
      ['2019', arabic, -5, 0],
      ['2017', chinese, null, null],
      ['2021', `${longName} (${hard})`, 1e12, 7],
      [null, null, null, null],
    ],
    chart,
    alt: hard,
    sources: ['a-paper'],
  },
  body: 'How to read it.',
});
const number = 'How, much; "so"';

const article = (headline: string, more: Record<string, unknown>, body: string): OddEntry => ({
  data: {
    headline,
    standfirst: 'A sentence that answers the headline.',
    kind: 'analysis',
    published: '2026-11-23',
    authors: ['desk'],
    topics: ['s-400'],
    keyPoints: ['It came first.', 'It went on.', 'It ended.'],
    period: '2019',
    otherReading: 'It can be read otherwise.',
    notKnown: ['How it ends.'],
    ...more,
  },
  body,
});

const page = (title: string): OddEntry => ({
  data: { title, standfirst: 'What a reader should know.', updated: '2026-11-23' },
  body: 'It is said here.',
});

/** Entries that pass the check and are odd, beside the valid ones in `tests/wrong/base`. */
export const full: Readonly<Record<string, OddEntry>> = {
  'sources/a-paper.md': {
    data: {
      title: chinese,
      publisher: '新华社 & Sons <Ltd>',
      author: longName,
      kind: 'newspaper',
      url: "https://paper.example/a_b?c=d&e=%20f'g",
      published: '2021~',
      language: 'zh',
      note: hard,
    },
    body: '',
  },
  'people/nobody-in-office.md': { data: { name: longName, side: 'other' }, body: '' },
  'people/in-arabic.md': {
    data: { name: 'محمد 毛 👩‍🚀', sortName: 'Z', side: 'other' },
    body: '',
  },
  'organisations/all-signs.md': {
    data: { name: hard, nativeName: arabic, abbreviation: 'A&B', kind: 'company', side: 'other' },
    body: '',
  },
  'timeline/of-a-year.md': event('It happens in a year', '2019', { significance: 3 }),
  'timeline/of-a-month.md': event('It happens in a month', '2019-08'),
  'timeline/about-a-month.md': event('It happens at about that time', '2017-04~'),
  'timeline/over-years.md': event('It lasts for years', '2011-09-12/2019-09-15'),
  'timeline/over-about.md': event('It lasts for about so long', '2018~/2019-03'),
  'timeline/long-ago.md': event('It happens long before the rest', '1952-02-18'),
  'timeline/first-of-two.md': event('One of two on one day', '2020-02-29', {
    after: 'second-of-two',
    answers: 'second-of-two',
  }),
  'timeline/second-of-two.md': event('Two of two on one day', '2020-02-29'),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((number) => [
      `timeline/day-of-five-${number}.md`,
      event(`Number ${number} of five on one day`, '2020-12-31'),
    ]),
  ),
  'timeline/hard-title.md': event(
    'A <b> & ]]> “q” </script> \\ ; , 土耳其 صواريخ 👩‍🚀 {x}',
    '2019-07-12',
    {
      places: [arabic, chinese, 'a; b, c\\d'],
      actors: ['nobody-in-office', 'in-arabic', 'all-signs'],
      confidence: 'disputed',
      positions: [
        { claim: 'One says ]]> and </script>.', by: 'all-signs', sources: ['a-paper'] },
        { claim: 'Another says not & never.', sources: ['a-paper'] },
      ],
      corrections: [{ date: '2026-11-24', wrong: 'It said <b> & ]]>.', right: 'It is “so”.' }],
    },
  ),
  'quotes/of-two-thousand.md': quote(long, { event: 'first-delivery' }),
  'quotes/hard.md': quote(hard, {
    speaker: 'all-signs',
    original: arabic,
    language: 'ar',
    translation: chinese,
  }),
  'quotes/of-signs.md': quote(signs, { speaker: 'all-signs', venue: signs }),
  'quotes/in-chinese.md': quote(chinese, { date: '2019-07', event: 'of-a-year' }),
  'quotes/one-word.md': quote('No.', { date: '2019-07-13', aliases: ['a-word', 'the-word'] }),
  'quotes/without-space.md': quote('Wm'.repeat(400)),
  'figures/odd-cells.md': {
    data: {
      title: 'What <b> & ]]> shows',
      unit: '%',
      columns: [
        { label: formula, type: 'text' },
        { label: 'When', type: 'date' },
        { label: 'How, much; "so"', type: 'number', unit: 'USD & €' },
      ],
      rows: [
        [formula, '2019', -5],
        ['+1 @two, “four”', null, null],
        [arabic, '2019-07/2019-09', 0.1],
        [null, '2017-04~', 1e12],
      ],
      sources: ['a-paper'],
    },
    body: 'A cell without a value is not known.',
  },
  'figures/odd-columns.md': drawing({
    kind: 'columns',
    x: formula,
    y: number,
  }),
  'figures/odd-line.md': drawing({
    kind: 'line',
    x: 'When',
    y: [number, 'No'],
    marks: [{ event: 'first-delivery', label: signs.slice(0, 60) }],
  }),
  'figures/odd-moments.md': drawing({
    kind: 'moments',
    date: 'When',
    value: number,
    label: formula,
    marks: [{ event: 'first-delivery' }],
  }),
  'figures/odd-bars.md': drawing({ kind: 'bars', label: formula, value: number, note: 'When' }),
  'figures/odd-ranks.md': drawing({ kind: 'ranks', period: 'When', places: [formula, formula] }),
  'figures/odd-votes.md': drawing({ kind: 'votes', date: 'When', for: number, against: 'No' }),
  'figures/odd-ranges.md': drawing({ kind: 'ranges', label: formula, value: number }),
  'figures/odd-numbers.md': drawing({
    kind: 'numbers',
    label: formula,
    value: number,
    unit: formula,
  }),
  'figures/odd-grid.md': drawing({
    kind: 'grid',
    number: 'No',
    name: formula,
    state: {
      column: formula,
      values: [arabic, chinese, `${longName} (${hard})`].map((value) => ({ value, glyph: 'half' })),
    },
  }),
  'figures/odd-map.md': {
    data: {
      ...drawing({
        kind: 'map',
        name: 'Where',
        latitude: 'North',
        longitude: 'East',
        note: 'Where',
        rings: {
          around: chinese,
          figure: 'odd-map',
          name: 'Where',
          reach: 'How far',
          rows: [hard],
          caveat: hard,
        },
      }).data,
      columns: [
        { label: 'Where', type: 'text' },
        { label: 'North', type: 'number' },
        { label: 'East', type: 'number' },
        { label: 'How far', type: 'number', unit: 'km' },
      ],
      rows: [
        [chinese, 90, 0, null],
        [hard, -45, 180, 0.5],
        [arabic, 0, -179.9, null],
      ],
    },
    body: 'How to read it.',
  },
  'figures/odd-path.md': {
    data: {
      title: 'A path <b> & ]]> 土',
      finding: 'It was long',
      asOf: '2020',
      unit: 'days',
      chart: {
        kind: 'path',
        steps: [
          'hard-title',
          'of-a-year',
          'over-about',
          'long-ago',
          'first-of-two',
          'second-of-two',
        ],
        from: 'over-about',
        to: 'first-of-two',
      },
      alt: hard,
      sources: ['a-paper'],
    },
    body: 'How to read it.',
  },
  'figures/all-null.md': {
    data: {
      title: 'Nothing is known',
      unit: 'none',
      columns: [
        { label: 'A', type: 'text' },
        { label: 'B', type: 'number' },
      ],
      rows: [[null, null]],
      sources: ['a-paper'],
    },
    body: '',
  },
  'glossary/odd-term.md': {
    data: { term: 'Ş&<b>', definition: hard, sources: ['a-paper'] },
    body: '',
  },
  'articles/without-anything.md': article(headline, { topics: ['topic-of-one'] }, 'Nothing more.'),
  'articles/with-all.md': article(
    'Is “a <b> & ]]> b” 土 ص 👩‍🚀 \\ a question?',
    {
      timeline: ['of-a-year', 'hard-title', 'over-years'],
      quotes: ['of-two-thousand', 'hard', 'of-signs', 'in-chinese', 'without-space'],
      period: '1952/2020',
      updated: '2026-11-24',
      corrections: [
        { date: '2026-11-24', wrong: 'It said ]]> & <i>.', right: 'It is “so” 👩‍🚀.' },
        { date: '2026-11-24', wrong: 'It said May.', right: 'It was June.' },
      ],
      aliases: ['with-some', 'with-none'],
      related: ['without-anything'],
      wouldChange: ['A letter & its answer.'],
    },
    [
      'A text with 土耳其 and صواريخ and 👩‍🚀 [@a-paper, p. 4].',
      '## 第一 heading & “marks” `]]>`',
      '::quote{id=of-two-thousand}',
      '## 第一 heading & “marks” `]]>`',
      '::event{id=hard-title}',
      '::figure{id=odd-cells}',
      '::figure{id=odd-line}',
      '## العربية',
      ':::exchange{event=first-delivery}\nof-two-thousand\none-word\n:::',
      '::timeline{from=1950-01-01 to=2021-01-01}',
    ].join('\n\n'),
  ),
  'articles/still-a-draft.md': article(
    'A draft leads nowhere',
    { draft: true, aliases: ['an-older-draft'] },
    'Nothing yet.',
  ),
  'pages/about.md': page('About <b> & ]]> 土'),
  'pages/corrections.md': page('Corrections'),
  'pages/method.md': page('Method'),
  'pages/privacy.md': page('Privacy'),
  'pages/reuse.md': page('Reuse'),
};
