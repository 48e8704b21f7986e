import type { Match } from './rule.ts';

/** Whether a match is part of a proper name, which keeps its own spelling. */
export function withinName({ words, paragraph, context }: Match): boolean {
  const [word] = words;
  return context.register.names.some((name) => {
    const within = name.length > word.length ? name.indexOf(word) : -1;
    if (within < 0) return false;
    const start = words.index - within;
    return paragraph.text.slice(start, start + name.length).replace(/\s/g, ' ') === name;
  });
}
