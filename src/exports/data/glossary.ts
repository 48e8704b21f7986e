import { z } from 'astro/zod';
import { glossaryTerm } from '../../schema/glossary.ts';
import { dataSet } from './data-set.ts';
import { address, help, id, idsOf } from './fields.ts';

const { shape: field } = glossaryTerm;

const shape = z.strictObject({
  id: id.describe('Permanent id of the term.'),
  url: address.describe('Its place in the glossary.'),
  term: z.string().describe('The term.'),
  forms: z.array(z.string()).describe('Other spellings: CAATSA, the Act.'),
  definition: z.string().describe(help(field.definition)),
  sources: z.array(id).describe('Sources, by id; see sources.json.'),
});

/** The glossary, by term. */
export const glossary = dataSet({
  name: 'glossary',
  title: 'Glossary',
  what: 'One term of the story in plain English.',
  page: '/glossary/',
  shape,
  changes: [{ version: '1.0.0', words: 'First version.' }],
  records: ({ glossary: terms }, site) =>
    terms.map(({ id: termId, href, term, forms, definition, sources }): z.infer<typeof shape> => ({
      id: termId,
      url: new URL(href, site).href,
      term,
      forms: [...(forms ?? [])],
      definition,
      sources: idsOf(sources),
    })),
});
