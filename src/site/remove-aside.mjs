import { rmSync } from 'node:fs';

// What one build cannot remove, the next one tries again.
for (const folder of process.argv.slice(2))
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    continue;
  }
