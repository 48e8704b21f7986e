import { runCheck } from './run.ts';

process.exitCode = runCheck(process.env['CONTENT_DIR'] ?? 'content');
