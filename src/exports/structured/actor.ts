import type { GovernmentOrganization, Organization, Person, ProfilePage } from 'schema-dts';
import { plainText } from '../../markdown/plain.ts';
import type { Actor, StoryOffice, StoryOrganisation, StoryPerson } from '../../story/types.ts';
import { dateOf } from './dates.ts';
import { reference, type Names } from './ids.ts';

const ofAState: readonly StoryOrganisation['kind'][] = [
  'government',
  'agency',
  'parliament',
  'military',
];

/** The page of a person (schema.org ProfilePage). */
export const profileThing = ({ href }: Actor, { address, thing }: Names): ProfilePage => ({
  '@type': 'ProfilePage',
  '@id': address(href),
  mainEntity: reference(thing(href)),
});

/** A person with the offices held, or an organisation (schema.org Person, Organization). */
export const actorThing = (actor: Actor, names: Names): Person | Organization =>
  actor.type === 'person' ? personThing(actor, names) : organisationThing(actor, names);

function personThing(person: StoryPerson, names: Names): Person {
  const { address, thing } = names;
  return {
    '@type': 'Person',
    '@id': thing(person.href),
    url: address(person.href),
    name: person.name,
    ...accountOf(person),
    ...officesOf(person.offices, names),
    subjectOf: person.sources.map(({ href }) => reference(thing(href))),
  };
}

/**
 * Offices as roles: a role stands between a person and what the property names, which it repeats
 * (schema.org Role). Its days are the first and the last on which a source shows it.
 */
function officesOf(offices: readonly StoryOffice[], { thing }: Names) {
  const role = ({ title, from, to }: StoryOffice) => ({
    '@type': 'Role' as const,
    roleName: title,
    startDate: dateOf(from),
    ...(to && { endDate: dateOf(to) }),
  });
  return {
    worksFor: offices.flatMap((office) =>
      office.organisation
        ? { ...role(office), worksFor: reference(thing(office.organisation.href)) }
        : [],
    ),
    hasOccupation: offices
      .filter(({ organisation }) => organisation === undefined)
      .map((office) => ({
        ...role(office),
        hasOccupation: { '@type': 'Occupation' as const, name: office.title },
      })),
  };
}

function organisationThing(
  organisation: StoryOrganisation,
  { address, thing }: Names,
): Organization | GovernmentOrganization {
  const others = [organisation.abbreviation, organisation.nativeName].filter(
    (name) => name !== undefined,
  );
  return {
    '@type': ofAState.includes(organisation.kind) ? 'GovernmentOrganization' : 'Organization',
    '@id': thing(organisation.href),
    url: address(organisation.href),
    name: organisation.name,
    ...(others.length > 0 && { alternateName: others }),
    ...accountOf(organisation),
    subjectOf: organisation.sources.map(({ href }) => reference(thing(href))),
  };
}

function accountOf({ body }: Actor): { description?: string } {
  const description = plainText(body);
  return description === '' ? {} : { description };
}
