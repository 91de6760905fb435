import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { nextTurn, WhenQuiet } from '../../src/server/event-loop';

it('lets what waits already go first', async () => {
  const order: string[] = [];
  const waiting = setImmediate().then(() => order.push('first'));
  await nextTurn();
  order.push('next');
  await waiting;
  expect(order).toEqual(['first', 'next']);
});

it('runs once after calls that come in one turn after another', async () => {
  let runs = 0;
  const quiet = new WhenQuiet(async () => void (runs += 1));
  const calls: Promise<void>[] = [];
  for (let key = 0; key < 30; key++) {
    calls.push(quiet.call());
    await setImmediate();
    expect(runs).toBe(0);
  }
  await Promise.all(calls);
  expect(runs).toBe(1);
  await quiet.call();
  expect(runs).toBe(2);
});
