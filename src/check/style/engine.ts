import { ParseEnglish } from 'parse-english';
import remarkRetext from 'remark-retext';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { FileReading } from '../file.ts';
import type { Problem } from '../problem.ts';
import { ruleCodes } from '../rules/rules.ts';
import { notOurs, ownWords } from './own-words.ts';
import { foreign } from './paragraph.ts';
import { passagesOf } from './passage.ts';
import { registerOf, type Register } from './register.ts';
import { contextOf, type StyleContext, type StylePlugin, type StyleRule } from './rule.ts';
import { styleRules } from './rules.ts';

/**
 * Holds our own words to house style. A text that no rule's test suspects is not parsed, since
 * parsing English takes a hundred times as long as those tests.
 */
export function styleProblems(files: readonly FileReading[]): readonly Problem[] {
  const register = registerOf(files);
  const names = JSON.stringify([...register.expansions, ...register.dropped, ...register.names]);
  if (names !== known.names) known = { names };
  return files.flatMap((file) => {
    const before = seen.get(file);
    if (before?.with === known) return before.problems;
    const problems = problemsOf(file, register);
    seen.set(file, { with: known, problems });
    return problems;
  });
}

// At each save the whole content is checked; a file is read anew if it or a known name has changed.
let known = { names: '' };
const seen = new WeakMap<
  FileReading,
  { readonly with: typeof known; readonly problems: readonly Problem[] }
>();

/** The plugin of a rule, run on texts only that its own test suspects. */
const whereItMatters =
  ({ mayMatter, plugin }: StyleRule): StylePlugin =>
  () => {
    const transform = plugin();
    return (tree, file) => {
      if (mayMatter(String(file), contextOf(file))) transform(tree, file);
    };
  };

const processor = unified()
  .use(remarkRetext, ParseEnglish)
  .use(styleRules.map(whereItMatters))
  .freeze();

/** Whether a text may break a rule, and not only in the words of others. */
const isSuspect = (text: string, context: StyleContext) =>
  styleRules.some(({ mayMatter }) => mayMatter(text, context)) &&
  styleRules.some(({ mayMatter }) => mayMatter(text.replace(notOurs, foreign), context));

const problemsOf = (reading: FileReading, register: Register): readonly Problem[] =>
  passagesOf(reading).flatMap((passage) => {
    const context: StyleContext = { passage, register };
    if (!isSuspect(passage.text, context)) return [];
    const file = new VFile({ value: passage.text, data: { style: context } });
    processor.runSync(ownWords(passage), file);
    return file.messages.flatMap(({ ruleId, reason, note, place }): Problem[] => {
      const rule = ruleCodes.find((code) => code === ruleId);
      const start = place && 'start' in place ? place.start : place;
      if (!rule) return [];
      return [
        {
          file: reading.file,
          ...passage.place(start?.offset ?? 0),
          rule,
          message: reason,
          hint: note,
        },
      ];
    });
  });
