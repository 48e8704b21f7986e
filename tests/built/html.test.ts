import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, type ResolvedConfig } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../wrong/content.ts';
import { builtPages, framePages } from './pages.ts';

/** The rules of the project for every page: to put them together anew for each takes far longer. */
class OneConfig extends FileSystemConfigLoader {
  private rules: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(): ResolvedConfig | Promise<ResolvedConfig> {
    this.rules ??= super.getConfigFor(path.join(projectRoot, 'page.html'));
    return this.rules;
  }
}

// Rules are in .htmlvalidate.json.
const validator = new HtmlValidate(new OneConfig());

describe('every page', () => {
  test('is held to rules', async () => {
    const { results } = await validator.validateString(
      '<!doctype html><html lang="en"><p id="a">A</p><p id="a">B</p></html>',
    );
    const broken = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(broken).toContain('no-dup-id');
    // Of each set that the file names, one rule.
    expect(broken).toContain('element-required-content');
  });

  test('is valid HTML', async () => {
    const faults: string[] = [];
    for (const { path: page, file } of [...builtPages(), ...framePages()]) {
      const { results } = await validator.validateFile(file);
      for (const { messages } of results)
        for (const { line, column, message, ruleId } of messages)
          faults.push(`${page} ${line}:${column} ${message} (${ruleId})`);
    }
    expect(faults).toEqual([]);
  });
});
