/** The longest that a run waits for a forge in all, in milliseconds: well within the time that a step of a pipeline gets. */
const LONGEST = 120_000;
/** The pause before a second try where the forge has trouble of its own and names no time. */
const PAUSE = 1_000;
/** The pause where there were too many calls and no time is named: what GitHub asks for. */
const LIMIT_PAUSE = 60_000;

/** What one run has left to wait. */
export class Patience {
  private left = LONGEST;

  constructor(private readonly sleep: (milliseconds: number) => Promise<void> = slept) {}

  /** Waits so many milliseconds; false, at once, where that is more than there is left. */
  async wait(milliseconds: number): Promise<boolean> {
    if (milliseconds > this.left) return false;
    this.left -= milliseconds;
    await this.sleep(milliseconds);
    return true;
  }
}

function slept(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Does an answer say by itself that there were too many calls? GitHub and some others say so with a 403. */
export function isLimit({ status, headers }: Response): boolean {
  if (status === 429) return true;
  return status === 403 && (headers.has('retry-after') || remaining(headers) === '0');
}

/** Does a text of GitHub say so, beside a 403 that says no more? Taken for a refusal, it would have us make a second comment. */
export function tellsLimit(text: string): boolean {
  return /rate limit|abuse detection/i.test(text);
}

/** How long a forge asks us to wait before the next try, in milliseconds. */
export function pauseOf({ headers }: Response, limited: boolean): number {
  const asked = headers.get('retry-after');
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  if (asked !== null) {
    const seconds = Number(asked);
    const pause = Number.isNaN(seconds) ? Date.parse(asked) - now : seconds * 1000;
    if (!Number.isNaN(pause)) return Math.max(0, pause);
  }
  if (!limited) return PAUSE;
  // A moment in seconds, by the clock of the forge: the same in GitHub, GitLab and Azure DevOps.
  const reset = Number(headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset') ?? NaN);
  return Number.isNaN(reset) || remaining(headers) !== '0' ? LIMIT_PAUSE : Math.max(0, reset * 1000 - now);
}

function remaining(headers: Headers): string | null {
  return headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining');
}
