import { describe } from 'vitest';
import { below, edit, file, passes, warns } from './content.ts';

const article = 'articles/the-first-delivery.md';
const cited = (sentence: string) => below(article, `${sentence} [@tass-2019].`);
const agency = file(
  'organisations/ssb.md',
  '---\nname: Presidency of Defense Industries\nabbreviation: SSB\nkind: agency\nside: turkey\n---\n',
);

describe('short forms', () => {
  warns('a known short form that is not written out at its first use', [agency, cited('The agency bought it in 2017. SSB paid')], `
content/articles/the-first-delivery.md:42:31  [style/acronym]  warning
  “SSB” is not written out at its first use.
  Write “Presidency of Defense Industries (SSB)” there.
  42 | The agency bought it in 2017. SSB paid [@tass-2019].
     |                               ^
`);
  warns('a short form that nobody knows', edit('timeline/first-delivery.md', 'brought the', 'of the QXRA brought the'), `
content/timeline/first-delivery.md:16:17  [style/acronym]  warning
  “QXRA” is not written out.
  Write the whole name with (QXRA) behind it, or say what it is: “the broadcaster NTV”.
  16 | Aircraft of the QXRA brought the first parts [@tass-2019].
     |                 ^
`);
  warns('a short form that is written out only later', [agency, cited('SSB paid in 2017'), cited('The Presidency of Defense Industries (SSB) paid')], `
content/articles/the-first-delivery.md:42:1  [style/acronym]  warning
  “SSB” is not written out at its first use.
  Write “Presidency of Defense Industries (SSB)” there.
  42 | SSB paid in 2017 [@tass-2019].
     | ^
`);
  passes('short forms that are written out, known or explained', [
    agency,
    cited('The Presidency of Defense Industries (SSB) and the SAMP/T, said the QXR (a body of 2019)'),
    cited('SSB paid the US, NATO and the broadcaster NTV for KC-135s, PAC-3 MSE and GEM-T in the III Corps'),
    edit(article, 'Ankara called it a done deal.', 'SSB called it a done deal.'),
    edit('timeline/first-delivery.md', 'brought the', 'of SSB and of the QXR air show brought the'),
    cited('“QXR and QXS”, said the report'),
  ]);
});

describe('dashes', () => {
  warns('hyphens in ranges', cited('From 2017-2019 it had 10-12 aircraft and passed 419-3'), `
content/articles/the-first-delivery.md:42:6  [style/dash]  warning
  The range 2017-2019 has a hyphen.
  Write 2017–2019 with an en dash.
  42 | From 2017-2019 it had 10-12 aircraft and passed 419-3 [@tass-2019].
     |      ^

content/articles/the-first-delivery.md:42:23  [style/dash]  warning
  The range 10-12 has a hyphen.
  Write 10–12 with an en dash.
  42 | From 2017-2019 it had 10-12 aircraft and passed 419-3 [@tass-2019].
     |                       ^

content/articles/the-first-delivery.md:42:49  [style/dash]  warning
  The range 419-3 has a hyphen.
  Write 419–3 with an en dash.
  42 | From 2017-2019 it had 10-12 aircraft and passed 419-3 [@tass-2019].
     |                                                 ^
`);
  warns('hyphens and dashes that part a sentence', cited('It came - late -- from Russia — by air'), `
content/articles/the-first-delivery.md:42:8  [style/dash]  warning
  A hyphen parts the sentence here.
  Use a comma, a colon or brackets.
  42 | It came - late -- from Russia — by air [@tass-2019].
     |        ^

content/articles/the-first-delivery.md:42:15  [style/dash]  warning
  A hyphen parts the sentence here.
  Use a comma, a colon or brackets.
  42 | It came - late -- from Russia — by air [@tass-2019].
     |               ^

content/articles/the-first-delivery.md:42:31  [style/dash]  warning
  An em dash parts the sentence here.
  Use a comma, a colon or brackets.
  42 | It came - late -- from Russia — by air [@tass-2019].
     |                               ^
`);
  passes(
    'hyphens of types, laws and words, and ranges with an en dash',
    cited('From 2017–2019 an F-16C, a Su-35, Public Law 116-283, Transmittal 24-051 and a well-known 12-year-old'),
  );
});

describe('names', () => {
  warns('known names without their letters', cited('Cavusoglu, Çavusoğlu’s guest, landed at Murted'), `
content/articles/the-first-delivery.md:42:1  [style/name]  warning
  The name “Cavusoglu” lacks letters.
  Write “Çavuşoğlu”.
  42 | Cavusoglu, Çavusoğlu’s guest, landed at Murted [@tass-2019].
     | ^

content/articles/the-first-delivery.md:42:12  [style/name]  warning
  The name “Çavusoğlu” lacks letters.
  Write “Çavuşoğlu”.
  42 | Cavusoglu, Çavusoğlu’s guest, landed at Murted [@tass-2019].
     |            ^

content/articles/the-first-delivery.md:42:41  [style/name]  warning
  The name “Murted” lacks letters.
  Write “Mürted”.
  42 | Cavusoglu, Çavusoğlu’s guest, landed at Murted [@tass-2019].
     |                                         ^
`);
  passes('names with their letters, in quotations and in addresses', [
    cited('Çavuşoğlu landed at Mürted; “Cavusoglu was there”, see <https://a.example/Cavusoglu>'),
    edit('sources/tass-2019.md', /^publisher: .*$/m, 'publisher: Murted Daily News'),
    cited('The Murted Daily News reported it'),
    cited('Mevlut Smith is somebody else'),
  ]);
  warns('“Türkiye” in our own words', cited('In 2019 Türkiye took the parts, and Turkiye paid'), `
content/articles/the-first-delivery.md:42:9  [style/country]  warning
  “Türkiye” stands in our own words.
  Write “Turkey”; “Türkiye” stays in quotations and official titles.
  42 | In 2019 Türkiye took the parts, and Turkiye paid [@tass-2019].
     |         ^

content/articles/the-first-delivery.md:42:37  [style/country]  warning
  “Turkiye” stands in our own words.
  Write “Turkey”; “Türkiye” stays in quotations and official titles.
  42 | In 2019 Türkiye took the parts, and Turkiye paid [@tass-2019].
     |                                     ^
`);
  passes('“Türkiye” in a title, in a quotation and in a sentence about the name', [
    cited('The Republic of Türkiye signed; “Türkiye is ours”, it said'),
    cited('In 2022 the country’s name in English became Türkiye'),
  ]);
});

describe('spelling', () => {
  warns('American spelling', cited('Defense cooperation in 2019 was modernized by an export license and a program'), `
content/articles/the-first-delivery.md:42:1  [style/spelling]  warning
  “Defense” is American spelling.
  Write “Defence”; proper names and quotations keep their own.
  42 | Defense cooperation in 2019 was modernized by an export license and a program [@tass-2019].
     | ^

content/articles/the-first-delivery.md:42:33  [style/spelling]  warning
  “modernized” is American spelling.
  Write “modernised”; proper names and quotations keep their own.
  42 | Defense cooperation in 2019 was modernized by an export license and a program [@tass-2019].
     |                                 ^

content/articles/the-first-delivery.md:42:57  [style/spelling]  warning
  “license” is American spelling.
  Write “licence”; proper names and quotations keep their own.
  42 | Defense cooperation in 2019 was modernized by an export license and a program [@tass-2019].
     |                                                         ^

content/articles/the-first-delivery.md:42:71  [style/spelling]  warning
  “program” is American spelling.
  Write “programme”; proper names and quotations keep their own.
  42 | Defense cooperation in 2019 was modernized by an export license and a program [@tass-2019].
     |                                                                       ^
`);
  passes(
    'names, computer programs and quotations',
    cited('The Department of Defense and the Defense Industry Agency had a computer program, “a defense program”, and licensed it'),
  );
});

describe('dates and numbers', () => {
  warns(
    'dates in other forms',
    cited('On July 12, 2019, on Dec. 14, on 14th December 2020, on 3 Sept. 2019, on 14/12/2020 and 2020-12-14 it flew'),
    `
content/articles/the-first-delivery.md:42:4  [style/date]  warning
  The date “July 12, 2019” is not in the form of the house.
  Write 12 July 2019.
  42 | On July 12, 2019, on Dec. 14, on 14th December 2020, on 3 Sept. 2019, on 14/12/2020 and 2020-12-14 i…
     |    ^

content/articles/the-first-delivery.md:42:22  [style/date]  warning
  The date “Dec. 14” is not in the form of the house.
  Write 14 December.
  42 | On July 12, 2019, on Dec. 14, on 14th December 2020, on 3 Sept. 2019, on 14/12/2020 and 2020-12-14 i…
     |                      ^

content/articles/the-first-delivery.md:42:34  [style/date]  warning
  The date “14th December 2020” is not in the form of the house.
  Write 14 December 2020.
  42 | On July 12, 2019, on Dec. 14, on 14th December 2020, on 3 Sept. 2019, on 14/12/2020 and 2020-12-14 i…
     |                                  ^

content/articles/the-first-delivery.md:42:57  [style/date]  warning
  The date “3 Sept. 2019” is not in the form of the house.
  Write 3 September 2019.
  42 | On July 12, 2019, on Dec. 14, on 14th December 2020, on 3 Sept. 2019, on 14/12/2020 and 2020-12-14 i…
     |                                                         ^

content/articles/the-first-delivery.md:42:74  [style/date]  warning
  The date 14/12/2020 is written in digits.
  Write the month as a word: 14 December 2020.
  42 | On July 12, 2019, on Dec. 14, on 14th December 2020, on 3 Sept. 2019, on 14/12/2020 and 2020-12-14 i…
     |                                                                          ^

content/articles/the-first-delivery.md:42:89  [style/date]  warning
  The date 2020-12-14 is written in digits.
  Write the month as a word: 14 December 2020.
  42 | …20, on 3 Sept. 2019, on 14/12/2020 and 2020-12-14 it flew [@tass-2019].
     |                                         ^
`,
  );
  passes(
    'dates as the house writes them',
    cited('On 12 July 2019. In March 40 senators wrote; they may 5 times; on 14 December. Item 12 May 2020 held'),
  );
  warns('sums, shares and numbers in other forms', cited('It cost $2.5 billion, or 3 million dollars, 45% or 55 percent of it, for twenty-five aircraft'), `
content/articles/the-first-delivery.md:42:9  [style/number]  warning
  The sum “$2.5 billion” is written out.
  Write $2.5bn.
  42 | It cost $2.5 billion, or 3 million dollars, 45% or 55 percent of it, for twenty-five aircraft [@tass…
     |         ^

content/articles/the-first-delivery.md:42:26  [style/number]  warning
  The sum “3 million dollars” is written out.
  Write $3m.
  42 | It cost $2.5 billion, or 3 million dollars, 45% or 55 percent of it, for twenty-five aircraft [@tass…
     |                          ^

content/articles/the-first-delivery.md:42:45  [style/number]  warning
  “45%” is a share.
  Write “per cent”, as in 45 per cent.
  42 | It cost $2.5 billion, or 3 million dollars, 45% or 55 percent of it, for twenty-five aircraft [@tass…
     |                                             ^

content/articles/the-first-delivery.md:42:55  [style/number]  warning
  “percent” is a share.
  Write “per cent”, as in 45 per cent.
  42 | It cost $2.5 billion, or 3 million dollars, 45% or 55 percent of it, for twenty-five aircraft [@tass…
     |                                                       ^

content/articles/the-first-delivery.md:42:74  [style/number]  warning
  The number “twenty-five” is written as a word.
  Write 25: numerals from 10, unless it begins the sentence.
  42 | It cost $2.5 billion, or 3 million dollars, 45% or 55 percent of it, for twenty-five aircraft [@tass…
     |                                                                          ^
`);
  passes(
    'sums, shares and numbers as the house writes them',
    cited('Twelve aircraft cost $2.5bn, 45 per cent of it, for 25 aircraft, nine pilots and the Group of Twenty'),
  );
});
