import { setTimeout as wait } from 'node:timers/promises';
import type { SeenFiles } from '../../../host-node/seen-files';

/** Between two looks, in ms; and so many times as long as a look takes, for a folder with a thousand files or far away. */
const PAUSE_MS = 250;
const TIMES = 20;
/** An editor that writes in two steps is between them for a moment, in ms; so many of those are waited for. */
const SETTLE_MS = 60;
const MOST_SETTLING = 20;

/** Waits until something of what was seen is another one, and nothing of it moves any more. @throws an AbortError when it is stopped */
export async function changeOf(files: SeenFiles, signal: AbortSignal): Promise<void> {
  let pause = PAUSE_MS;
  for (;;) {
    await wait(pause, undefined, { signal });
    const from = performance.now();
    if (await files.haveChanged()) break;
    pause = Math.max(PAUSE_MS, TIMES * (performance.now() - from));
  }
  let before = await files.state();
  for (let times = 0; times < MOST_SETTLING; times++) {
    await wait(SETTLE_MS, undefined, { signal });
    const now = await files.state();
    if (now === before) return;
    before = now;
  }
}
