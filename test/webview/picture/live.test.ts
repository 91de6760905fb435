// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pagesOf } from '../../../src/drawing/paper';
import { livePage } from '../../../src/outputs/html/live-page';
import type { Problem } from '../../../src/outputs/problems/problem';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { GOOD } from '../../cli/run-cli';
import { likeABrowser } from '../browser';

class News extends EventTarget {
  static last: News;
  constructor(readonly url: string) {
    super();
    News.last = this;
  }
  say(data: string): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const MORE = `${GOOD}    stap later: Later nog eens\n      doet: belt de gemeente\n      denkt: wat nu?\n`;
let now: { readonly html: string; readonly version: string };
let asked: string[];

function made(text: string, notice = '', problems: readonly Problem[] = []) {
  const { model } = parse(text);
  const picture = layoutKaart(model.klantreizen[0]!, new Scope([{ path: 'reis.klantreis', model }]));
  const page = { picture, pages: pagesOf(picture, 'poster') };
  return livePage({ page, notice, problems, summary: `${problems.length} gevonden` }, '');
}

async function open(): Promise<void> {
  const page = new DOMParser().parseFromString(now.html, 'text/html');
  document.documentElement.innerHTML = page.documentElement.innerHTML;
  vi.resetModules();
  await import('../../../src/webview/picture/live');
}

beforeEach(async () => {
  asked = [];
  likeABrowser();
  vi.stubGlobal('EventSource', News);
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve({ ok: true, text: () => Promise.resolve(now.html) });
  });
  history.replaceState(null, '', '/geheim/');
  now = made(GOOD);
  await open();
});

const note = () => document.querySelector('.melding')!.textContent;
const cards = () => [...document.querySelectorAll<SVGGElement>('.beeld .kaart[aria-label]')];
const box = (name: string) =>
  [...document.querySelectorAll('.weergave label')].find((one) => one.textContent === name)?.querySelector('input');

async function news(next: typeof now): Promise<void> {
  now = next;
  News.last.say(next.version);
  await vi.waitFor(() => expect(document.querySelector<HTMLElement>('.melding')!.dataset.versie).toBe(next.version));
}

describe('the page that follows a file', () => {
  it('asks the address that it came from for news, and for nothing where there is none', async () => {
    expect(News.last.url).toBe('/geheim/nieuws');
    News.last.say(now.version);
    await Promise.resolve();
    expect(asked).toEqual([]);
  });

  it('shows the new picture, its words, its title and its messages', async () => {
    const before = cards().length;
    const problem = { line: 3, severity: 'error', code: 'KT001', message: 'Een <b>fout</b>' } as unknown as Problem;
    await news(made(MORE.replace(/^(klantreis [^:]+:).*$/m, '$1 Nieuw & beter'), '', [problem]));
    expect(asked).toEqual(['/geheim']);
    expect(cards().length).toBeGreaterThan(before);
    expect([document.title, document.querySelector('h1')!.textContent]).toEqual(['Nieuw & beter', 'Nieuw & beter']);
    expect(document.querySelector('.woorden')!.textContent).toContain('Later nog eens');
    expect(document.querySelector('.meldingen li')!.textContent).toBe('fout Regel 3: Een <b>fout</b> KT001');
    expect(document.querySelectorAll('.papier')).toHaveLength(1);
  });

  it('keeps zoom, rows, colours and the keyboard where they are, and offers rows that are new', async () => {
    const stage = document.querySelector('.blad')!;
    stage.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    const percent = document.querySelector('.procent')!.textContent;
    box('Stap')?.click();
    const row = document.querySelector<HTMLInputElement>('.weergave input')!;
    if (row.checked) row.click();
    const off = document.querySelector('.uit')!.textContent;
    expect(off).not.toBe('');
    const select = document.querySelector('select')!;
    select.value = 'dark';
    select.dispatchEvent(new Event('change'));
    const names = document.querySelectorAll('.weergave input').length;
    const card = cards().find((one) => one.closest('[display=none]') === null)!;
    const label = card.getAttribute('aria-label');
    card.focus();
    await news(made(MORE));
    expect(document.querySelector('.blad')).toBe(stage);
    expect(document.querySelector('.procent')!.textContent).toBe(percent);
    expect(document.querySelector('.uit')!.textContent).toBe(off);
    expect(document.documentElement.dataset.thema).toBe('dark');
    expect(document.querySelectorAll('.weergave input').length).toBeGreaterThan(names);
    expect(document.activeElement!.getAttribute('aria-label')).toBe(label);
    expect(document.querySelectorAll('.beeld .kaart[tabindex="0"]')).toHaveLength(1);
    delete document.documentElement.dataset.thema;
  });

  it('says that the connection is gone, and takes that back with what the page itself says', async () => {
    await news(made(GOOD, 'Het bestand is even weg.'));
    expect(note()).toBe('Het bestand is even weg.');
    News.last.dispatchEvent(new Event('error'));
    expect(note()).toContain('De verbinding is weg.');
    News.last.say(now.version);
    expect(note()).toBe('Het bestand is even weg.');
  });

  it('shows what came last where news comes while it is asking', async () => {
    const [second, third] = [made(MORE), made(MORE.replace('Later', 'Nog later'))];
    now = second;
    News.last.say(second.version);
    News.last.say(third.version);
    now = third;
    await vi.waitFor(() => expect(document.querySelector('.woorden')!.textContent).toContain('Nog later'));
  });

  it('lives on where an answer does not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('weg')));
    now = made(MORE);
    News.last.say(now.version);
    await new Promise((resolve) => setTimeout(resolve));
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: false }));
    News.last.say(now.version);
    await new Promise((resolve) => setTimeout(resolve));
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, text: () => Promise.resolve(now.html) }));
    News.last.say(now.version);
    await vi.waitFor(() => expect(document.querySelector('.woorden')!.textContent).toContain('Later'));
  });
});
