import { folders, type Folder } from '../../schema/id.ts';

/** Addresses beside the entries of a folder that pages of the site have. */
const reserved: Partial<Record<Folder, readonly string[]>> = {
  quotes: ['by-speaker', 'by-side'],
  timeline: ['by-kind', 'by-actor', 'turning-points'],
  pages: [
    ...folders.filter((folder) => folder !== 'pages'),
    'events',
    'handbook',
    'desk',
    'admin',
    '404',
  ],
};

/** Whether the address that an id would have is that of a page which is no entry. */
export const isReserved = (folder: Folder, id: string): boolean =>
  id === 'index' || reserved[folder]?.includes(id) === true;
