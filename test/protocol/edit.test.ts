import { expect, it } from 'vitest';
import { isPictureEdit } from '../../src/protocol/edit';

it.each([
  { what: 'text', line: 3, slot: 'tekst', was: 'a', text: 'b' },
  { what: 'detail', line: 3, keyword: 'stand', text: '' },
  { what: 'face', line: 0, level: 5 },
  { what: 'move', line: 3, direction: 'up' },
  { what: 'place', line: 3, beside: 4, side: 'after' },
  { what: 'add', line: 3 },
  { what: 'delete', line: 3 },
  { what: 'solve', line: 3 },
])('an edit of a page is one: %j', (edit) => {
  expect(isPictureEdit(edit)).toBe(true);
});

it.each([
  null,
  'add',
  {},
  { what: 'constructor', line: 1 },
  { what: 'add' },
  { what: 'add', line: -1 },
  { what: 'add', line: 1.5 },
  { what: 'face', line: 1, level: 6 },
  { what: 'face', line: 1, level: '1' },
  { what: 'move', line: 1, direction: 'left' },
  { what: 'text', line: 1, slot: 'tekst', was: 'a' },
  { what: 'text', line: 1, slot: 'tekst', was: 'a', text: 'x'.repeat(20_001) },
  { what: 'place', line: 1, beside: '4', side: 'after' },
])('anything else is none: %j', (edit) => {
  expect(isPictureEdit(edit)).toBe(false);
});
