import { mustHold } from './rule.ts';

const event = 'timeline/us-sanctions-ssb.md';
const answer = 'timeline/turkish-ministry-rejects-sanctions.md';

/** Rules of entries among the others: ids, and what events are to one another. */
export const entryRules = {
  'ref/twice': mustHold({
    title: 'No list names the same entry twice.',
    why: 'The page would show it twice, and a source would seem to be two.',
    mend: 'Delete one of the two.',
    example: {
      file: 'timeline/us-sanctions-ssb.md',
      right: '  - everycrsreport-2020-12-16-in11557',
      wrong: '  - everycrsreport-2020-12-16-in11557\n  - everycrsreport-2020-12-16-in11557',
    },
  }),
  'id/twice': mustHold({
    title: 'No two entries of one kind have the same id.',
    why: 'Whoever names the id could mean either. People and organisations share one set of ids, since both act and speak.',
    mend: 'If both are the same, keep one; if not, rename the one that fewer entries name.',
    example: {
      added: 'organisations/mike-pompeo.md',
      text: '---\nname: The office of Mike Pompeo\nkind: government\nside: us\n---\n',
    },
  }),
  'ref/unknown': mustHold({
    title: 'Every id leads to an entry.',
    why: 'A citation or a name that leads nowhere leaves the reader without the source.',
    mend: 'Take the id that the check proposes, or add the missing entry first.',
    example: {
      file: answer,
      right: 'mfa-tr-2020-12-14-no-321',
      wrong: 'mfa-tr-2020-12-14-no-312',
    },
  }),
  'page/front': mustHold({
    title: 'The home page says what the front page leads with.',
    why: 'The choice of the lead is the editors’, and the front page cannot be made up without it.',
    mend: 'Write the group “front” in content/pages/home.md.',
    example: {
      file: 'pages/home.md',
      right: `front:
  lead: the-sanctions-of-december-2020
  readFirst:
    - what-section-231-asks
  quotes:
    - pompeo-made-clear
    - turkish-ministry-condemn-and-reject
  landmarks:
    - event: us-sanctions-ssb
      label: The sanctions
`,
      wrong: '',
    },
  }),
  'page/draft': mustHold({
    title: 'The front page and the ways through the story lead to published articles only.',
    why: 'A draft is not on the published site; the link to it would lead nowhere.',
    mend: 'Publish the article by deleting “draft: true”, or let the front page name another one.',
    example: {
      file: 'articles/what-section-231-asks.mdx',
      right: 'formally found not to be significant.\n',
      wrong: 'formally found not to be significant.\ndraft: true\n',
    },
  }),
  'event/known-before': mustHold({
    title: 'An event does not become known before it happens.',
    why: 'One of the two dates is wrong, and the timeline would tell the story in the wrong order.',
    mend: 'Look the dates up in the sources and mend the wrong one.',
    example: {
      file: event,
      right: 'date: 2020-12-14',
      wrong: 'date: 2020-12-14\nknown: 2020-11-14',
    },
  }),
  'event/after': mustHold({
    title: 'An event comes after another one of the same day only.',
    why: 'Between two days the dates give the order. The field is for events of one day, where only the sources show which came first.',
    mend: 'Leave “after” out, or mend a date.',
    example: {
      file: 'timeline/lavrov-condemns-the-sanctions.md',
      right: 'date: 2020-12-14\nafter:',
      wrong: 'date: 2020-12-15\nafter:',
    },
  }),
  'event/answers': mustHold({
    title: 'An event answers one that had happened by then.',
    why: 'Nobody answers what has not been said or done. One of the dates is wrong, or the answer is to something else.',
    mend: 'Mend the date, or name in “answers” what the event does answer.',
    example: {
      file: answer,
      right: 'date: 2020-12-14\nafter: us-sanctions-ssb',
      wrong: 'date: 2020-12-13',
    },
  }),
};
