import { acronyms } from './rules/acronym.ts';
import { articleOfType, indefiniteArticle } from './rules/article.ts';
import { bannedWords } from './rules/banned.ts';
import { contrast } from './rules/contrast.ts';
import { country } from './rules/country.ts';
import { dash } from './rules/dash.ts';
import { dates } from './rules/date.ts';
import { length } from './rules/length.ts';
import { names } from './rules/name.ts';
import { numbers } from './rules/number.ts';
import { question } from './rules/question.ts';
import { repeatedWords } from './rules/repeated.ts';
import { spelling } from './rules/spelling.ts';
import { undated } from './rules/undated.ts';
import type { StyleRule } from './rule.ts';

/** House style, rule by rule. */
export const styleRules: readonly StyleRule[] = [
  bannedWords,
  undated,
  acronyms,
  dash,
  names,
  country,
  spelling,
  dates,
  numbers,
  length,
  repeatedWords,
  indefiniteArticle,
  articleOfType,
  question,
  contrast,
];
