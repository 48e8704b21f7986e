import retextRepeatedWords from 'retext-repeated-words';
import { relayed } from '../relayed.ts';
import type { StyleRule } from '../rule.ts';

export const repeatedWords: StyleRule = {
  mayMatter: (text) => /(?<![\p{L}\p{N}])(\p{L}+)\s+\1(?![\p{L}\p{N}])/iu.test(text),
  plugin: relayed('style/repeated', retextRepeatedWords, ({ expected }) => ({
    message: `“${expected?.[0] ?? ''}” is written twice.`,
    hint: 'Delete one.',
  })),
};
