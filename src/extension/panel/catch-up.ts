/**
 * Brings a page up to date, one request at a time: however much changes while an answer is on its way, or while nobody sees the page,
 * it becomes one more request.
 */
export class CatchUp {
  private behind = false;
  private isAsking = false;

  /** @param canAsk is the page there, and does anybody see it? */
  constructor(
    private readonly canAsk: () => boolean,
    private readonly ask: () => Promise<void>,
  ) {}

  get isBehind(): boolean {
    return this.behind;
  }

  /** Something changed. */
  fallBehind(): void {
    this.behind = true;
  }

  async run(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      while (this.behind && this.canAsk()) {
        this.behind = false;
        await this.ask();
      }
    } finally {
      this.isAsking = false;
    }
  }
}
