import { describe, expect, it } from 'vitest';
import { Questions } from '../../../src/extension/side-bar/questions';
import { LIST_VIEWS, type ListsAnswer, type ListView } from '../../../src/protocol/lists';

/** A side bar in which somebody opens lists, and a server that answers when it is told to. */
class Bar {
  readonly seen = new Set<ListView>(['klantreizen']);
  readonly asked: (readonly ListView[])[] = [];
  readonly taken: (readonly ListView[])[] = [];
  private answers: ((answer: ListsAnswer | undefined) => void)[] = [];
  readonly questions = new Questions({
    isSeen: (view) => this.seen.has(view),
    fetch: (views) => {
      this.asked.push(views);
      return new Promise((resolve) => this.answers.push(resolve));
    },
    take: (_, views) => this.taken.push(views),
  });

  /** Answers the question that waits; false: a change overtook it. */
  async answer(hasAnswer = true): Promise<void> {
    const [next, ...others] = this.answers;
    this.answers = others;
    next!(hasAnswer ? { views: {}, journeys: 0, unread: 0, onlyOpen: false } : undefined);
    await settled();
  }
}

/** All that waits for nothing but promises has been done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('the questions of the side bar', () => {
  it('are about what is in sight, once', async () => {
    const bar = new Bar();
    void bar.questions.ask();
    void bar.questions.ask();
    await settled();
    await bar.answer();
    await bar.questions.ask();
    expect(bar.asked).toEqual([['klantreizen']]);
    expect(bar.taken).toEqual([['klantreizen']]);
    bar.seen.add('vragen');
    void bar.questions.ask();
    await settled();
    expect(bar.asked).toEqual([['klantreizen'], ['vragen']]);
  });

  it('are one for all that comes in sight in one turn, also behind a list that was told', async () => {
    const bar = new Bar();
    void bar.questions.ask();
    await settled();
    await bar.answer();
    void bar.questions.ask();
    for (const view of ['vragen', 'personas'] as const) {
      bar.seen.add(view);
      void bar.questions.ask();
    }
    await settled();
    expect(bar.asked).toEqual([['klantreizen'], ['personas', 'vragen']]);
  });

  it('are none while nothing is in sight', async () => {
    const bar = new Bar();
    bar.seen.clear();
    await bar.questions.renew();
    expect(bar.asked).toEqual([]);
    bar.seen.add('knelpunten');
    void bar.questions.ask();
    await settled();
    expect(bar.asked).toEqual([['knelpunten']]);
  });

  it('come one at a time: what comes in sight or changes meanwhile is asked next', async () => {
    const bar = new Bar();
    void bar.questions.ask();
    await settled();
    bar.seen.add('vragen');
    void bar.questions.ask();
    expect(bar.asked.length).toBe(1);
    await bar.answer();
    expect(bar.asked.at(-1)).toEqual(['vragen']);
    void bar.questions.renew();
    await bar.answer();
    expect(bar.asked.at(-1)).toEqual(['klantreizen', 'vragen']);
    await bar.answer();
    expect(bar.asked.length).toBe(3);
    expect(bar.questions.isAsking).toBe(false);
  });

  it('wait for the news after a change overtook one, and are not lost where that came first', async () => {
    const bar = new Bar();
    void bar.questions.ask();
    await settled();
    await bar.answer(false);
    expect(bar.asked.length).toBe(1);
    void bar.questions.renew();
    await settled();
    expect(bar.asked.length).toBe(2);
    void bar.questions.renew();
    await bar.answer(false);
    expect(bar.asked.length).toBe(3);
    await bar.answer();
    expect(bar.taken).toEqual([['klantreizen']]);
  });

  it('wait with whoever asked until that is answered', async () => {
    const bar = new Bar();
    for (const view of LIST_VIEWS) bar.seen.add(view);
    let isDone = false;
    void bar.questions.ask().then(() => (isDone = true));
    await settled();
    expect(isDone).toBe(false);
    await bar.answer();
    expect(isDone).toBe(true);
    expect(bar.taken).toEqual([[...LIST_VIEWS]]);
  });
});
