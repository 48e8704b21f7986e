import { below, edit, finds, findsAlone, passes } from './content.ts';

const article = 'articles/the-first-delivery.md';
const event = 'timeline/first-delivery.md';
const add = (text: string) => below(article, `${text} [@tass-2019].`);
const happened = (date: string) => edit(event, 'date: 2019-07-12', `date: ${date}`);
const later = edit('sources/tass-2019.md', 'published: 2019-07-12', 'published: 2020');

passes('links to every kind of page', [
  add(
    '[a](/) [b](/events/first-delivery/) [c](/quotes/done-deal/) [d](/people/mevlut-cavusoglu/) [e](/organisations/turkey/) [f](/sources/tass-2019/) [g](/figures/votes/) [h](/articles/the-law/) [i](/timeline/#first-delivery) [j](/timeline/by-kind/delivery/) [k](/timeline/by-actor/turkey/) [l](/quotes/by-side/turkey/) [m](/quotes/by-speaker/) [n](/timeline/turning-points/) [o](https://www.nato.int/) [p](/timeline/#y2019) [q](#heading-here)\n\n## Heading here\n\nOn that day',
  ),
]);
passes('a link to the earlier address of an article', [
  edit('articles/the-law.mdx', 'otherReading:', 'aliases:\n  - the-old-law\notherReading:'),
  add('See [the law](/articles/the-old-law/)'),
]);
findsAlone(
  'links to pages that there are not',
  add('[a](/events/first-delivry/), [b](/quote/done-deal/), [c](/timeline/#first), [d](/people/mevlut-cavusoglu), [e](events/first-delivery/), [f](/timeline/by-kind/vote/)'),
  `
content/articles/the-first-delivery.md:42:1  [link/unknown]
  No page of this site has the address "/events/first-delivry/".
  Did you mean "/events/first-delivery/"?
  42 | [a](/events/first-delivry/), [b](/quote/done-deal/), [c](/timeline/#first), [d](/people/mevlut-cavus…
     | ^

content/articles/the-first-delivery.md:42:30  [link/unknown]
  No page of this site has the address "/quote/done-deal/".
  Did you mean "/quotes/done-deal/"?
  42 | [a](/events/first-delivry/), [b](/quote/done-deal/), [c](/timeline/#first), [d](/people/mevlut-cavus…
     |                              ^

content/articles/the-first-delivery.md:42:54  [link/unknown]
  Nothing on the page "/timeline/" has the address "#first".
  Did you mean "/timeline/#first-delivery"?
  42 | [a](/events/first-delivry/), [b](/quote/done-deal/), [c](/timeline/#first), [d](/people/mevlut-cavus…
     |                                                      ^

content/articles/the-first-delivery.md:42:77  [link/unknown]
  The link leads to "/people/mevlut-cavusoglu", which lacks the slash at its end.
  Write "/people/mevlut-cavusoglu/".
  42 | [a](/events/first-delivry/), [b](/quote/done-deal/), [c](/timeline/#first), [d](/people/mevlut-cavus…
     |                                                                             ^

content/articles/the-first-delivery.md:42:108  [link/unknown]
  The link leads to "events/first-delivery/", which is no full address.
  Begin it with https://, or with / for a page of this site.
  42 | …first), [d](/people/mevlut-cavusoglu), [e](events/first-delivery/), [f](/timeline/by-kind/vote/) [@t…
     |                                         ^

content/articles/the-first-delivery.md:42:137  [link/unknown]
  No page of this site has the address "/timeline/by-kind/vote/".
  Pages of entries are /events/event-id/, /quotes/quotation-id/, /people/person-id/ and so on.
  42 | …vusoglu), [e](events/first-delivery/), [f](/timeline/by-kind/vote/) [@tass-2019].
     |                                         ^
`,
);
finds(
  'a link to a draft',
  [
    edit('articles/the-law.mdx', 'otherReading:', 'draft: true\notherReading:'),
    add('See [the law](/articles/the-law/)'),
  ],
  `
content/articles/the-first-delivery.md:42:5  [link/unknown]
  The link leads to a draft, "/articles/the-law/"; the published site does not have it.
  Publish that article first, or leave the link out.
  42 | See [the law](/articles/the-law/) [@tass-2019].
     |     ^`,
);
finds(
  'a link within the text to a heading that it does not have',
  add('See [there](#headng-here)\n\n## Heading here\n\nOn that day'),
  `
content/articles/the-first-delivery.md:42:5  [link/unknown]
  No heading of this text has the address "#headng-here".
  Did you mean "heading-here"?
  42 | See [there](#headng-here)
     |     ^`,
);
passes('the date of an event, exact or less exact', add(
  'On [12 July 2019](/events/first-delivery/), in [July 2019](/timeline/#first-delivery), in [2019](/events/first-delivery/), on [July 12](/events/first-delivery/) and in [the act for 2020](/events/first-delivery/)',
));
passes('the beginning and the end of a stretch', [
  happened('2019-07-12/2019-07-25'),
  add('From [12](/events/first-delivery/) to [25 July](/events/first-delivery/), or [12–25 July 2019](/events/first-delivery/)'),
]);
passes('about a date that is itself about', [
  happened('2019-07~'),
  add('On [12 July 2019](/events/first-delivery/)'),
]);
passes('the day on which the event became known', [
  later,
  edit(event, 'kind:', 'known: 2019-07-14\nkind:'),
  add('On [14 July 2019](/events/first-delivery/)'),
]);
finds(
  'a date that is not that of the event',
  add('On [12 July 2018](/events/first-delivery/), or [13 July](/timeline/#first-delivery)'),
  `
content/articles/the-first-delivery.md:42:4  [date/disagrees]
  The link says 12 July 2018, the event "first-delivery" is of 12 July 2019.
  Mend the date in the text or that of the event, by the sources; or link another event.
  42 | On [12 July 2018](/events/first-delivery/), or [13 July](/timeline/#first-delivery) [@tass-2019].
     |    ^

content/articles/the-first-delivery.md:42:48  [date/disagrees]
  The link says 13 July, the event "first-delivery" is of 12 July 2019.
  Mend the date in the text or that of the event, by the sources; or link another event.
  42 | On [12 July 2018](/events/first-delivery/), or [13 July](/timeline/#first-delivery) [@tass-2019].
     |                                                ^`,
);
finds(
  'a date that is more exact than that of the event, in another kind of entry',
  [happened('2019-07'), edit('quotes/done-deal.md', 'about the delivery', 'about the delivery of [12 July 2019](/events/first-delivery/)')],
  `
content/quotes/done-deal.md:11:36  [date/disagrees]
  The link says 12 July 2019, the event "first-delivery" is of July 2019.
  Mend the date in the text or that of the event, by the sources; or link another event.
  11 | He was asked about the delivery of [12 July 2019](/events/first-delivery/).
     |                                    ^`,
);
