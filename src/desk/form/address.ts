/** Where the form stands on the site. */
export const formBase = '/admin/';

/** Where the form on this computer asks what the check says of a file that it has saved. */
export const checkAddress = `${formBase}check.json`;
