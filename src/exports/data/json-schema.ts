import { z } from 'astro/zod';
import type { FileForm } from './forms.ts';

/**
 * The JSON Schema of a form (draft 2020-12).
 * @param at its own absolute address
 */
export const jsonSchema = ({ title, what, whole }: FileForm, at: string) => {
  const { $schema, ...rest } = z.toJSONSchema(whole, { target: 'draft-2020-12' });
  return { $schema, $id: at, title, description: what, ...rest };
};
