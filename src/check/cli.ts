import { readContent } from './read.ts';
import { report } from './report.ts';

const root = process.env['CONTENT_DIR'] ?? 'content';
const start = performance.now();
const { files, problems } = readContent(root);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
if (problems.length > 0) {
  console.error(report(problems, root));
  process.exitCode = 1;
} else console.log(`${files.size} entries checked in ${seconds} s: no problems.`);
