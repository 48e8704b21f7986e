const url = { type: 'string', format: 'uri', pattern: '^https?://' };
const text = { type: 'string', minLength: 1 };
const day = { type: 'string', format: 'date-time' };
const authors = {
  type: 'array',
  items: {
    type: 'object',
    properties: { name: text, url, avatar: url },
    minProperties: 1,
    additionalProperties: false,
  },
};

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as a JSON Schema, without its extensions. */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    authors,
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
    expired: { type: 'boolean' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        properties: {
          id: text,
          url,
          external_url: url,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: url,
          banner_image: url,
          date_published: day,
          date_modified: day,
          authors,
          tags: { type: 'array', items: text },
          language: text,
        },
      },
    },
  },
} as const;
