import { ruleCodes } from '../check/rules/rules.ts';
import { handbookPages } from '../story/addresses.ts';
import { handbookKinds } from './kinds.ts';

/** The pages of the handbook that are made of the kinds of entry and of the rules. */
export const handbookAddresses: readonly string[] = [
  ...handbookKinds.map(({ word }) => `${handbookPages.kind}${word}/`),
  ...ruleCodes.map((code) => `${handbookPages.rule}${code}/`),
];
