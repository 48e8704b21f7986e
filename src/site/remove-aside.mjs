import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

// What one build cannot remove, the next one tries again.
for (const folder of workerData)
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    continue;
  }
