import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages, framePages } from './pages.ts';

describe('every page', () => {
  // Rules are in .html-validate.json.
  test('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const faults: string[] = [];
    for (const { path, file } of [...builtPages(), ...framePages()]) {
      const { results } = await validator.validateFile(file);
      for (const { messages } of results)
        for (const { line, column, message, ruleId } of messages)
          faults.push(`${path} ${line}:${column} ${message} (${ruleId})`);
    }
    expect(faults).toEqual([]);
  });
});
