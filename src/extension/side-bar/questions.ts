import { LIST_VIEWS, type ListsAnswer, type ListView } from '../../protocol/lists';

export interface Asker {
  /** Is somebody waiting for this list, or looking at it? */
  readonly isSeen: (view: ListView) => boolean;
  /** Undefined where there is no answer now: somebody types, or there is no server. Never fails. */
  readonly fetch: (views: readonly ListView[]) => Promise<ListsAnswer | undefined>;
  readonly take: (answer: ListsAnswer, asked: readonly ListView[]) => void;
}

/** When which lists are asked for: one question at a time, for those in sight that may be other ones than was told. */
export class Questions {
  private stale: ReadonlySet<ListView> = new Set(LIST_VIEWS);
  /** Did the server say so since the last question? */
  private isRenewed = false;
  private asking: Promise<void> | undefined;

  constructor(private readonly asker: Asker) {}

  get isAsking(): boolean {
    return this.asking !== undefined;
  }

  /** All lists may be other ones now. */
  renew(): Promise<void> {
    this.stale = new Set(LIST_VIEWS);
    this.isRenewed = true;
    return this.ask();
  }

  /** Asks for what is in sight and was not told yet. Ends when there is nothing to ask, or no answer. */
  ask(): Promise<void> {
    return (this.asking ??= this.askNow());
  }

  private async askNow(): Promise<void> {
    // Several lists come in sight in one turn, as where the side bar opens: that is one question.
    await Promise.resolve();
    try {
      for (;;) {
        const wanted = LIST_VIEWS.filter((view) => this.stale.has(view) && this.asker.isSeen(view));
        if (wanted.length === 0) return;
        this.stale = new Set([...this.stale].filter((view) => !wanted.includes(view)));
        this.isRenewed = false;
        const answer = await this.asker.fetch(wanted);
        if (answer) this.asker.take(answer, wanted);
        else this.stale = new Set([...this.stale, ...wanted]);
        // Who got no answer asks again when the server says that it is time, which it may have said meanwhile.
        if (!answer && !this.isRenewed) return;
      }
    } finally {
      // In the same turn in which nothing was left to ask: who asks later begins anew.
      this.asking = undefined;
    }
  }
}
