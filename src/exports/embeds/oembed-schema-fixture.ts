import { Ajv2019 } from 'ajv/dist/2019.js';
import type { RichAnswer } from './oembed.ts';

/**
 * A response of the type "rich" as a JSON Schema, from the specification of oEmbed 1.0 (oembed.com,
 * 2.3.4 and 2.3.4.4): what must be there, what may be, and that a thumbnail needs its two sizes.
 */
const richSchema = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string', minLength: 1 },
    author_name: { type: 'string', minLength: 1 },
    author_url: { type: 'string', pattern: '^https?://' },
    provider_name: { type: 'string', minLength: 1 },
    provider_url: { type: 'string', pattern: '^https?://' },
    cache_age: { type: 'integer', minimum: 0 },
    thumbnail_url: { type: 'string', pattern: '^https?://' },
    thumbnail_width: { type: 'integer', minimum: 1 },
    thumbnail_height: { type: 'integer', minimum: 1 },
    html: { type: 'string', minLength: 1 },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
  },
  additionalProperties: false,
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url', 'thumbnail_height'],
    thumbnail_height: ['thumbnail_url', 'thumbnail_width'],
  },
} as const;

const ajv = new Ajv2019({ allErrors: true });
const validate = ajv.compile<RichAnswer>(richSchema);

/**
 * Reads an oEmbed answer.
 * @throws Error with the faults in words, if it is no response of the type "rich"
 */
export function readRich(json: string): RichAnswer {
  const found: unknown = JSON.parse(json);
  if (validate(found)) return found;
  throw new Error(ajv.errorsText(validate.errors));
}
