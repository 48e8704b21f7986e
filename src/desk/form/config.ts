import type {
  CmsConfig,
  EntryCollection,
  Field as Widget,
  GitHubBackend,
  MarkdownField,
} from '@sveltia/cms';
import { folders, idPattern, type Folder } from '../../schema/id.ts';
import { beginnings } from '../beginnings.ts';
import { fieldsOf, type Field, type Form } from '../fields.ts';
import { shelves } from './collections.ts';
import { folderKey } from './format.ts';
import { labelOf } from './words.ts';
import { collectionOf, widgetOf } from './widgets.ts';

/** Where the form saves: on this computer, or to a repository at GitHub. */
export interface FormTarget {
  /** `owner/name`; undefined for the files on this computer alone. */
  readonly repository: string | undefined;
  readonly branch: string | undefined;
  /** Address of a server through which editors sign in at GitHub; else they sign in by a token. */
  readonly signIn: string | undefined;
}

/** The name of the file format under which the entries of a folder are read and written. */
export const formatOf = (folder: Folder, extension: Extension): string =>
  `${folder} in ${extension}`;

export const extensions = ['md', 'mdx'] as const;
export type Extension = (typeof extensions)[number];

/** Articles alone may be MDX. */
export const extensionsOf = (folder: Folder): readonly Extension[] =>
  folder === 'articles' ? extensions : ['md'];

/**
 * The configuration of the form, made from the schemas (its own schema: `sveltia-cms.json` in the
 * package @sveltia/cms).
 */
export const formConfig = (target: FormTarget): CmsConfig => ({
  load_config_file: false,
  backend: backendFor(target),
  // The form asks for a folder of pictures; there are none in entries.
  media_folder: 'public/media',
  public_folder: '/media',
  app_title: 'The 231 File: the form',
  logo: { src: '/icon.svg' },
  show_preview_links: false,
  slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
  output: { omit_empty_optional_fields: false },
  collections: [
    ...folders.flatMap((folder) => extensionsOf(folder).map((each) => shelf(folder, each))),
    ...groupsOfFolders().map(groupShelf),
  ],
});

const backendFor = ({ repository, branch, signIn }: FormTarget): GitHubBackend => ({
  name: 'github',
  // The form wants a name even where it opens the files on this computer.
  repo: repository ?? 'local/the-231-file',
  ...(branch !== undefined && { branch }),
  ...(signIn === undefined ? { auth_methods: ['token'] } : { base_url: signIn }),
});

/** Markdown as it is written: the form's rich text would write it anew, with losses. */
const markdown = {
  widget: 'markdown',
  modes: ['raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
  linked_images: false,
} satisfies Partial<MarkdownField>;

function shelf(folder: Folder, extension: Extension): EntryCollection {
  const { label, singular, icon, description, summary, slug, sort, groups, body } = shelves[folder];
  const main = extension === 'md';
  const fields = fieldsOf(folder);
  return {
    name: main ? folder : `${folder}-${extension}`,
    label: main ? label : `${label} with components (.${extension})`,
    label_singular: main ? singular : `${singular} with components (.${extension})`,
    icon,
    description: main
      ? description
      : `${label} whose text has components in it. They are begun in an editor for code.`,
    folder: `content/${folder}`,
    // The format brings the ending of the file name with it.
    format: formatOf(folder, extension),
    create: main,
    duplicate: false,
    // Ids are permanent: links and redirects depend on them.
    slug: {
      template: slug,
      editable: ['create'],
      hint: 'The permanent id, which is the name of the file: small letters a to z, digits and hyphens, no date.',
      pattern: [
        idPattern.source,
        'This may hold only small letters a to z, digits and single hyphens.',
      ],
    },
    aliases_field: false,
    identifier_field: fields[0]?.name ?? 'title',
    // Texts name entries by their ids.
    summary: `${summary} · {{slug}}`,
    thumbnail: false,
    sortable_fields: { fields: [...sort] },
    ...(groups.length > 0 && {
      view_groups: groups.map((field) => ({ name: field, label: labelOf(field), field })),
    }),
    fields: [
      ...fields.map(beginning),
      ...(body === undefined
        ? [{ name: 'body', label: 'Text', widget: 'hidden' as const }]
        : [{ name: 'body', ...body, required: false, ...markdown }]),
    ],
  };
}

/** A field of an entry, with what it holds in a new one; the form leaves other entries as they are. */
const beginning = (field: Field): Widget => {
  const widget = widgetOf(field);
  const value = beginnings([field])[field.name];
  if (widget.widget === 'boolean' && typeof value === 'boolean')
    return { ...widget, default: value };
  if (widget.widget === 'string' && typeof value === 'string') return { ...widget, default: value };
  return widget;
};

/** Sets of folders in which one field may find its entries, such as people and organisations. */
function groupsOfFolders(): readonly (readonly Folder[])[] {
  const found = new Map<string, readonly Folder[]>();
  const collect = (form: Form): void => {
    if (form.is === 'list') collect(form.of);
    if (form.is === 'group')
      form.fields.forEach((field) => {
        collect(field.form);
      });
    if (form.is === 'variants')
      form.variants.forEach(({ fields }) => {
        fields.forEach((field) => {
          collect(field.form);
        });
      });
    if (form.is !== 'reference') return;
    if (form.targets.length > 1) found.set(collectionOf(form.targets), form.targets);
    form.or?.forEach(collect);
  };
  for (const folder of folders)
    fieldsOf(folder).forEach(({ form }) => {
      collect(form);
    });
  return [...found.values()];
}

/** A collection that nobody sees, through which one field reaches the entries of several folders. */
function groupShelf(targets: readonly Folder[]): EntryCollection {
  const [first] = targets;
  const identifier = first && fieldsOf(first)[0]?.name;
  if (identifier === undefined) throw new Error('A reference leads to no folder.');
  return {
    name: collectionOf(targets),
    hide: true,
    create: false,
    folder: 'content',
    path: '{{folder}}/{{slug}}',
    filter: { field: folderKey, value: [...targets] },
    identifier_field: identifier,
    fields: [
      { name: identifier, widget: 'string' },
      { name: folderKey, widget: 'string' },
    ],
  };
}
