import { expect, it } from 'vitest';
import { isComparePageState, isFromComparePage } from '../../src/protocol/compare-page';

const open = { type: 'open', side: 'head', file: 'a.klantreis', line: 3 };

it.each([
  [{ type: 'ready' }, true],
  [open, true],
  [{ ...open, side: 'base', file: '' }, true],
  [{ ...open, side: 'elders' }, false],
  [{ ...open, line: 0 }, false],
  [{ ...open, line: 1.5 }, false],
  [{ ...open, file: undefined }, false],
  [{ type: 'room', picture: 'verschil', width: 600 }, true],
  [{ type: 'room', picture: 'verschil', width: 0 }, false],
  [{ type: 'room', width: 600 }, false],
  [{ type: 'save' }, false],
  ['ready', false],
  [null, false],
])('listens to a page that says %j: %s', (message, isHeard) => {
  expect(isFromComparePage(message)).toBe(isHeard);
});

it.each([
  [{ uri: 'file:///a', base: { kind: 'huidig' } }, true],
  [{ uri: 'file:///a', journey: 'x', base: { kind: 'journey', uri: 'file:///b' } }, true],
  [{ uri: 'file:///a', base: { kind: 'git', ref: 'HEAD', label: 'vorige' }, view: {} }, true],
  [{ uri: 'file:///a', base: { kind: 'git', ref: 'HEAD' } }, false],
  [{ uri: 'file:///a', base: { kind: 'anders' } }, false],
  [{ uri: 'file:///a' }, false],
  [{ base: { kind: 'saved' } }, false],
  [undefined, false],
])('takes back a page that kept %j: %s', (state, isKnown) => {
  expect(isComparePageState(state)).toBe(isKnown);
});
