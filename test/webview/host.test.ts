// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isPageState } from '../../src/protocol/page';
import { Host } from '../../src/webview/host';

let state: unknown;

beforeEach(() => {
  state = undefined;
  const api = { postMessage: () => undefined, getState: () => state, setState: (kept: unknown) => (state = kept) };
  vi.stubGlobal('acquireVsCodeApi', () => api);
});

describe('what a page keeps over a reload', () => {
  it('is which klantreis it shows, how large and where', () => {
    new Host('file:///a', 'verhuizen').keep({ zoom: 1.5, left: 10, top: 20, view: 'verticaal', follows: true });
    expect(new Host('file:///a', undefined).kept).toEqual({
      uri: 'file:///a',
      journey: 'verhuizen',
      extra: false,
      view: 'verticaal',
      follows: true,
      zoom: 1.5,
      left: 10,
      top: 20,
    });
  });

  it('is that it is a second panel of its file', () => {
    new Host('file:///a', 'verhuizen', true).keep({ zoom: 1 });
    expect([state, isPageState(state)]).toMatchObject([{ extra: true }, true]);
    expect(isPageState({ uri: 'file:///a', extra: 'ja' })).toBe(false);
  });

  it('is nothing of another file, and nothing that makes no sense', () => {
    new Host('file:///a', 'verhuizen').keep({ zoom: 1.5, left: 10 });
    expect(new Host('file:///b', undefined).kept).toMatchObject({
      journey: undefined,
      zoom: 'start',
      left: 0,
      view: undefined,
      follows: false,
    });
    state = { uri: 'file:///a', journey: 'verhuizen', zoom: -1, left: 'x', view: 3 };
    expect(new Host('file:///a', undefined).kept).toMatchObject({
      journey: 'verhuizen',
      zoom: 'start',
      left: 0,
      view: undefined,
    });
  });
});
