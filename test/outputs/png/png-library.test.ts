import { expect, it } from 'vitest';
import type { LaidOut } from '../../../src/drawing/shapes';
import { write } from '../../../src/outputs/png/png';
import { readBeside } from '../beside';
import { readPng } from './read-png';

const NOTHING: LaidOut = { width: 30, height: 20, strips: [], boxes: [], title: '', description: '' };

it('fails where the library cannot be read, and works once it can', async () => {
  const pixels = async () => ({ picture: NOTHING, theme: 'light', scale: 1 }) as const;
  const away = () => Promise.reject(new Error('no network'));
  await expect(write({ pixels }, { version: '1', readBeside: away })).rejects.toThrow('no network');
  expect(readPng(await write({ pixels }, { version: '1', readBeside })).width).toBe(30);
});
