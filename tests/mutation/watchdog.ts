import { Worker } from 'node:worker_threads';

const room = 64 * 1024;

// Another thread: the one with the check cannot speak while it hangs.
const code = `
  const { workerData: { beats, words, seconds } } = require('node:worker_threads');
  let [last, since] = [0, Date.now()];
  setInterval(() => {
    const beat = Atomics.load(beats, 0);
    if (beat !== last) [last, since] = [beat, Date.now()];
    // An even beat is the end of a case.
    if (beat % 2 === 0 || Date.now() - since < seconds * 1000) return;
    const text = Buffer.from(words.slice(0, Atomics.load(beats, 1))).toString();
    require('node:fs').writeSync(2, 'A changed entry hangs the check or the renderer:\\n' + text + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, 500);
`;

/**
 * Ends the process if one case takes so long that it may never end, and prints the case.
 * @returns functions that say when a case begins, with what is to be printed, and when it ends
 */
export function watchdog(seconds: number) {
  const beats = new Int32Array(new SharedArrayBuffer(8));
  const words = new Uint8Array(new SharedArrayBuffer(room));
  const worker = new Worker(code, { eval: true, workerData: { beats, words, seconds } });
  worker.unref();
  return {
    begins(text: string) {
      // encodeInto does not write to shared memory.
      const bytes = new TextEncoder().encode(text).subarray(0, room);
      words.set(bytes);
      Atomics.store(beats, 1, bytes.length);
      Atomics.add(beats, 0, 1);
    },
    ends: () => Atomics.add(beats, 0, 1),
    stop: () => worker.terminate(),
  };
}
