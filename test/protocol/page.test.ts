import { expect, it } from 'vitest';
import { isFromPage, isPageState } from '../../src/protocol/page';

it.each([
  { type: 'ready' },
  { type: 'lost' },
  { type: 'save' },
  { type: 'copy', as: 'png' },
  { type: 'reveal', line: 0 },
  { type: 'choose', journey: '#2' },
  { type: 'undo' },
  { type: 'follow', on: false },
  { type: 'room', picture: 'verticaal', width: 560 },
  { type: 'redo' },
  { type: 'restart' },
  { type: 'editable', id: 1, version: 2, line: 3 },
  { type: 'edit', id: 1, version: 2, edit: { what: 'add', line: 3 }, goesOn: true },
])('listens to %j', (message) => {
  expect(isFromPage(message)).toBe(true);
});

it.each([
  undefined,
  null,
  'ready',
  [],
  {},
  { type: 'weg' },
  { type: ['ready'] },
  { type: 'reveal' },
  { type: 'reveal', line: '1' },
  { type: 'reveal', line: 1.5 },
  { type: 'reveal', line: Number.NaN },
  { type: 'reveal', line: -1 },
  { type: 'choose' },
  { type: 'choose', journey: 2 },
  { type: 'copy' },
  { type: 'copy', as: 'gif' },
  { type: 'toString' },
  { type: 'follow' },
  { type: 'room', picture: 1, width: 560 },
  { type: 'room', picture: 'kaart' },
  { type: 'editable', id: 1, line: 3 },
  { type: 'edit', id: 1, version: 2, edit: { what: 'weg', line: 3 }, goesOn: false },
  { type: 'edit', id: 1, version: 2, edit: { what: 'add', line: 3 } },
  { type: 'edit', id: -1, version: 2, edit: { what: 'add', line: 3 }, goesOn: false },
])('does not listen to %j', (message) => {
  expect(isFromPage(message)).toBe(false);
});

it('knows what a page kept', () => {
  expect(isPageState({ uri: 'file:///a' })).toBe(true);
  expect(isPageState({ uri: 'file:///a', journey: 'x' })).toBe(true);
  expect(isPageState({ uri: 'file:///a', journey: undefined })).toBe(true);
  for (const state of [undefined, null, 'x', {}, { uri: 1 }, { uri: 'a', journey: 1 }, { journey: 'x' }]) {
    expect(isPageState(state)).toBe(false);
  }
});
