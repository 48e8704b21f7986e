import { editorPages } from '../../story/addresses.ts';

/** Where the form stands on the site. */
export const formBase = editorPages.form;

/** Where the form on this computer asks what the check says of a file that it has saved. */
export const checkAddress = `${formBase}check.json`;
