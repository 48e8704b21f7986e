import { patternRule } from '../rule.ts';

/** American spellings of whole words, each with the British one. */
const words: Readonly<Record<string, string>> = {
  defense: 'defence',
  defenses: 'defences',
  offense: 'offence',
  offenses: 'offences',
  pretense: 'pretence',
  program: 'programme',
  programs: 'programmes',
  center: 'centre',
  centers: 'centres',
  centered: 'centred',
  color: 'colour',
  favor: 'favour',
  favors: 'favours',
  favored: 'favoured',
  favorable: 'favourable',
  honor: 'honour',
  honors: 'honours',
  honored: 'honoured',
  labor: 'labour',
  neighbor: 'neighbour',
  neighbors: 'neighbours',
  neighboring: 'neighbouring',
  behavior: 'behaviour',
  harbor: 'harbour',
  armor: 'armour',
  armored: 'armoured',
  rumor: 'rumour',
  rumors: 'rumours',
  endeavor: 'endeavour',
  canceled: 'cancelled',
  canceling: 'cancelling',
  traveled: 'travelled',
  traveling: 'travelling',
  labeled: 'labelled',
  modeled: 'modelled',
  signaled: 'signalled',
  signaling: 'signalling',
  fueled: 'fuelled',
  leveled: 'levelled',
  fulfill: 'fulfil',
  enrollment: 'enrolment',
  skeptic: 'sceptic',
  skeptical: 'sceptical',
  skepticism: 'scepticism',
  maneuver: 'manoeuvre',
  maneuvers: 'manoeuvres',
  aluminum: 'aluminium',
  catalog: 'catalogue',
  dialog: 'dialogue',
  gray: 'grey',
  theater: 'theatre',
  meter: 'metre',
  meters: 'metres',
  kilometer: 'kilometre',
  kilometers: 'kilometres',
  liter: 'litre',
  artifact: 'artefact',
  airplane: 'aeroplane',
  airplanes: 'aeroplanes',
  analyze: 'analyse',
  analyzed: 'analysed',
  paralyze: 'paralyse',
  paralyzed: 'paralysed',
};

/** Verbs, without their ending, that house style writes with -ise. */
const verbs =
  'apolog|author|capital|central|character|critic|emphas|final|formal|general|jeopard|legal|local|material|maxim|minim|mobil|modern|national|neutral|normal|operational|organ|penal|priorit|privat|real|recogn|reorgan|revital|scrutin|special|stabil|summar|symbol|destabil';

// "License" is a verb in British spelling, too; these words before it make it a noun.
const nouns =
  'an?|the|this|that|any|no|each|every|of|under|without|export|import|arms|sales?|general|their|its';

const pattern = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:',
    `(?:${Object.keys(words).map(inBothCases).join('|')})`,
    `|(?:${verbs.split('|').map(inBothCases).join('|')})iz(?:es?|ed|ing|ations?|ers?)`,
    `|(?<=\\b(?:${nouns})\\s+)licenses?`,
    ')(?![\\p{L}\\p{N}])',
    // A capital letter makes a name of it, unless a sentence begins that goes on in small letters.
    '(?:(?<=(?<!\\p{L})\\p{Ll}+)|(?=\\s+\\p{Ll}))',
  ].join(''),
  'gu',
);

export const spelling = patternRule('style/spelling', pattern, ({ words: found, paragraph }) => {
  const [written] = found;
  if (/^\p{Lu}/u.test(written) && !paragraph.begins(found.index)) return undefined;
  if (
    /^programs?$/i.test(written) &&
    /\b(?:computer|software)\s+$/.test(paragraph.text.slice(0, found.index))
  )
    return undefined;
  const british =
    words[written.toLowerCase()] ??
    written
      .toLowerCase()
      .replace(/iz(?=(?:es?|ed|ing|ations?|ers?)$)/, 'is')
      .replace(/^license/, 'licence');
  return {
    message: `“${written}” is American spelling.`,
    hint: `Write “${/^\p{Lu}/u.test(written) ? capital(british) : british}”; proper names and quotations keep their own.`,
  };
});

function inBothCases(word: string): string {
  const first = word.charAt(0);
  return `[${first}${first.toUpperCase()}]${word.slice(1)}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
