import { phraseRule } from '../phrases.ts';
import { shown } from '../rule.ts';

/** What house style forbids: the words, why, and what to write. */
const banned: readonly {
  readonly phrases: readonly string[];
  readonly why: string;
  readonly write: string;
}[] = [
  {
    phrases: [
      ...forms('slam', 'slams', 'slammed', 'slamming', 'blasted', 'lashed out', 'lashes out'),
      ...forms('hit back', 'hits back', 'hit out', 'hits out'),
      ...forms('clapped back', 'doubled down', 'doubles down', 'railed against'),
    ],
    why: 'makes a fight of a statement',
    write: 'Write “said”, “answered”, “criticised” or “refused”.',
  },
  {
    phrases: forms('ire', 'fury', 'furious', 'outrage', 'outraged', 'sparked anger', 'scathing'),
    why: 'reads somebody’s feelings',
    write: 'Say what was said or done.',
  },
  {
    phrases: [
      ...forms('bombshell', 'game changer', 'game-changer', 'shocking', 'stunning'),
      ...forms('jaw-dropping', 'bolt from the blue'),
    ],
    why: 'praises the news instead of telling it',
    write: 'Say what changed, and for whom.',
  },
  {
    phrases: forms('war of words', 'spat', 'tit for tat', 'tit-for-tat'),
    why: 'makes a quarrel of a dispute',
    write: 'Write “dispute”, or who said what.',
  },
  {
    phrases: [
      ...forms('remains to be seen', 'time will tell', 'only time will tell', 'needless to say'),
      ...forms('it goes without saying', 'at the end of the day', 'everything you need to know'),
      ...forms('it is worth noting', 'it should be noted', 'it is important to note'),
    ],
    why: 'says nothing',
    write: 'Delete it, or say what is not known.',
  },
  {
    phrases: forms('in a move that', 'in a move which', 'in a move seen as', 'in what is seen as'),
    why: 'judges without saying who judges',
    write: 'Say what was done, and who draws the conclusion.',
  },
  {
    phrases: forms('missile shield', 'missile shields'),
    why: 'promises more than the thing is',
    write: 'Write “air-defence system”.',
  },
  {
    phrases: forms('slapped sanctions', 'slaps sanctions', 'slapped with', 'slap sanctions'),
    why: 'makes a blow of an act of law',
    write: 'Write “sanctioned” or “imposed sanctions”.',
  },
  {
    phrases: forms('utilise', 'utilised', 'utilises', 'utilising', 'utilize', 'utilized'),
    why: 'is a long word for a short one',
    write: 'Write “use”.',
  },
  {
    phrases: forms('brazen', 'so-called', 'strongman', 'despotic', 'heroic', 'rogue state'),
    why: 'carries our opinion of a party',
    write: 'Leave the judgement to those who are quoted.',
  },
];

function forms(...phrases: readonly string[]): readonly string[] {
  return phrases;
}

const entryOf = new Map(banned.flatMap((each) => each.phrases.map((phrase) => [phrase, each])));

export const bannedWords = phraseRule('style/banned', [...entryOf.keys()], (phrase, { words }) => {
  const entry = entryOf.get(phrase);
  return entry && { message: `“${shown(words)}” ${entry.why}.`, hint: entry.write };
});
