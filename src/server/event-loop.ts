/** The next turn of the event loop, after what waits already; a browser has no `setImmediate`. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/** Lets what came in during a long stretch of work go first: a message is then read in the second turn and heard in the third. */
export async function nextMessages(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await nextTurn();
}

/**
 * Runs an action once no message waits any more: a message takes one turn, so two turns without a call mean that the queue is
 * empty. However many keys came in between, the action runs once, and nobody waits for a pause in the typing.
 */
export class WhenQuiet {
  private calls = 0;

  constructor(private readonly action: () => Promise<void>) {}

  async call(): Promise<void> {
    const call = ++this.calls;
    await nextTurn();
    await nextTurn();
    if (call === this.calls) await this.action();
  }
}
