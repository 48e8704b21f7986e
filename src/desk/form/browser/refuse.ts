import type { AppEventListener } from '@sveltia/cms';
import { z } from 'astro/zod';
import { folders, type Folder } from '../../../schema/id.ts';
import { faultsBeforeSave } from '../before-save.ts';
import { folderKey } from '../format.ts';

type Handler = AppEventListener['handler'];

const saving = z.object({
  collection: z.string(),
  data: z.record(z.string(), z.unknown()),
});

/**
 * Keeps an entry from being saved that its schema refuses.
 * @throws Error that the form shows in a window of its own
 */
export const refuseFaults: Handler = ({ entry }) => {
  const { collection, data } = saving.parse(entry.toJS());
  const folder = folderOf(data[folderKey] ?? collection);
  if (folder === undefined) return undefined;
  const faults = faultsBeforeSave(folder, data);
  if (faults.length === 0) return undefined;
  // The form shows the words of a cause only under this message.
  throw new Error('saving_failed', {
    cause: new Error(['Mend this first:', ...faults].join('\n')),
  });
};

const folderOf = (name: unknown): Folder | undefined => folders.find((folder) => folder === name);
