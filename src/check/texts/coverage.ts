import { factualParagraphs } from '../../markdown/coverage.ts';
import type { FileReading } from '../reading/file.ts';
import type { EntryText } from '../reading/texts.ts';
import { placesIn, type Problem } from '../problem.ts';
import { valueAt } from '../reading/shape.ts';

/**
 * Paragraphs of a finished article, a contested question or an exchange that state a fact and lead to
 * no source. Of an article that is its body; of the others every text but what is not known.
 * @param others what else is wrong in the file: a paragraph with such a fault is named once
 */
export function coverageProblems(
  reading: FileReading,
  others: readonly Problem[],
): readonly Problem[] {
  const { folder, parsed, texts } = reading;
  const [body] = texts;
  if (!parsed || !body) return [];
  if (folder === 'articles') {
    if (valueAt(parsed.value, ['draft']) === true) return [];
    return inText(reading.file, body, others, 'set "draft: true" until its source is found');
  }
  if (folder !== 'positions' && folder !== 'exchanges') return [];
  return texts
    .filter(({ field }) => field?.[0] !== 'notKnown')
    .flatMap((text) =>
      inText(reading.file, text, others, 'leave it out until its source is found'),
    );
}

function inText(
  file: string,
  text: EntryText,
  others: readonly Problem[],
  otherwise: string,
): readonly Problem[] {
  const inside = placesIn(text.text);
  const lineAt = (offset: number) => text.place(inside(offset).line, 1);
  return factualParagraphs(text.tree).flatMap(({ text: words, start, end, cited }) => {
    const [first, last] = [lineAt(start), lineAt(end)];
    const hasFault = others.some(({ line }) => line >= first.line && line <= last.line);
    if (cited || hasFault) return [];
    return {
      file,
      ...first,
      rule: 'citation/missing',
      message: `The paragraph “${words.split(/\s+/).slice(0, 6).join(' ')} …” states a fact and cites no source.`,
      hint: `End it with [@source-id], or ${otherwise}.`,
    };
  });
}
