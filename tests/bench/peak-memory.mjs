import { writeFileSync } from 'node:fs';

// Loaded into a measured process; at its end it notes the most memory that it held, in kilobytes.
process.on('exit', () => {
  writeFileSync(`${process.env.PEAK_FILES}.${process.pid}`, String(process.resourceUsage().maxRSS));
});
