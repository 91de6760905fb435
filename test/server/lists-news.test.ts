import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JOURNEY_LISTS_CHANGED } from '../../src/protocol/lists';
import { ListsNews } from '../../src/server/lists';

describe('the news of the lists', () => {
  let sent: string[] = [];
  const sendNotification = async (method: unknown) => void sent.push(String(method));
  beforeEach(() => {
    sent = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told once when the changes pause, not with each of them', () => {
    const news = new ListsNews({ sendNotification });
    news.listen();
    for (let key = 0; key < 30; key++) {
      news.changed();
      vi.advanceTimersByTime(100);
    }
    expect(sent).toEqual([]);
    vi.runAllTimers();
    expect(sent).toEqual([JOURNEY_LISTS_CHANGED]);
    expect(news.changes).toBe(30);
  });

  it('is told to nobody who never asked for a list', () => {
    const news = new ListsNews({ sendNotification });
    news.changed();
    vi.runAllTimers();
    expect(sent).toEqual([]);
    expect(news.changes).toBe(1);
  });
});
