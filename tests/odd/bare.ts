import type { OddEntry } from './write.ts';

/** The least that the check lets through: the front page must lead with something. */
export const bare: Readonly<Record<string, OddEntry>> = {
  'sources/one.md': {
    data: { title: 'One', publisher: 'One', kind: 'primary', language: 'en' },
    body: '',
  },
  'authors/desk.md': { data: { name: 'The desk', kind: 'institution' }, body: '' },
  'organisations/turkey.md': { data: { name: 'Turkey', kind: 'state', side: 'turkey' }, body: '' },
  'timeline/the-only-one.md': {
    data: {
      title: 'It happens',
      date: '2019',
      kind: 'statement',
      actors: ['turkey'],
      significance: 1,
      confidence: 'reported',
      sources: ['one'],
    },
    body: 'It is all that is known [@one].',
  },
  'quotes/the-only-one.md': {
    data: {
      text: 'No.',
      speaker: 'turkey',
      date: '2019',
      venue: 'letter',
      sources: ['one'],
    },
    body: 'It was asked.',
  },
  'articles/the-only-one.md': {
    data: {
      headline: 'Is there more?',
      standfirst: 'There is no more.',
      kind: 'questions',
      published: '2026-11-23',
      authors: ['desk'],
      topics: ['s-400'],
      keyPoints: ['One.', 'Two.', 'Three.'],
      period: '2019',
      otherReading: 'There may be more.',
      notKnown: ['All else.'],
    },
    body: '',
  },
  'pages/home.md': {
    data: {
      title: 'The file',
      standfirst: 'One story, from the sources.',
      updated: '2026-11-23',
      front: {
        lead: 'the-only-one',
        readFirst: ['the-only-one'],
        quotes: ['the-only-one'],
        landmarks: [{ event: 'the-only-one', label: 'It' }],
      },
    },
    body: '',
  },
};
