import type { BreadcrumbList, NewsMediaOrganization, WebSite } from 'schema-dts';
import { publication } from '../../story/publication.ts';
import { reference, type Names } from './ids.ts';

const siteName = (names: Names) => `${names.address('/')}#site`;
const deskName = (names: Names) => `${names.address('/')}#desk`;

/** The site, as other pages point to it. */
export const theSite = (names: Names) => reference(siteName(names));

/** The desk that writes and publishes, as other pages point to it. */
export const theDesk = (names: Names) => reference(deskName(names));

/** The desk with its name, for readers of one page alone. */
export const deskBrief = (names: Names) =>
  ({
    '@type': 'NewsMediaOrganization',
    '@id': deskName(names),
    name: publication.name,
    url: names.address('/about/'),
  }) satisfies NewsMediaOrganization;

/** The site itself, with its search and its publisher (schema.org WebSite, NewsMediaOrganization). */
export function siteThings(names: Names): (WebSite | NewsMediaOrganization)[] {
  const { address } = names;
  return [
    {
      '@type': 'WebSite',
      '@id': siteName(names),
      url: address('/'),
      name: publication.name,
      description: publication.description,
      inLanguage: publication.language,
      license: publication.licence.href,
      publisher: theDesk(names),
      // “query-input”, which Google once asked for, is no term of schema.org and is left out.
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${address('/search/')}?q={search_term_string}`,
        },
      },
    },
    {
      ...deskBrief(names),
      logo: address('/icon.svg'),
      publishingPrinciples: address('/method/'),
      correctionsPolicy: address('/corrections/'),
    },
  ];
}

/** A page on the way from the front page to this one. */
export interface Step {
  readonly name: string;
  readonly href: string;
}

/**
 * The way to a page (schema.org BreadcrumbList).
 * @param steps from the section to the page itself, without the front page
 */
export function breadcrumbs(steps: readonly Step[], { address }: Names): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: publication.name, href: '/' }, ...steps].map(
      ({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: address(href),
      }),
    ),
  };
}
