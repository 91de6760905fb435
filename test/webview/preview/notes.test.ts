// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notes } from '../../../src/webview/preview/notes';
import { Toolbar, type ToolbarActions } from '../../../src/webview/preview/toolbar';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the notes', () => {
  it('say which line is behind, and go to it', () => {
    const lines: number[] = [];
    const notes = new Notes((line) => lines.push(line));
    notes.stale(11);
    expect(notes.strip.textContent).toBe('Deze tekening loopt achter: regel 12 is nog niet te lezen.');
    notes.strip.querySelector('button')!.click();
    expect(lines).toEqual([11]);
    notes.fresh();
    expect(notes.strip.hidden).toBe(true);
  });

  it('say what can be done where no picture comes any more, until one comes', () => {
    const notes = new Notes(() => undefined);
    let times = 0;
    notes.notice('Klantreis is gestopt.', { label: 'Opnieuw starten', act: () => times++ });
    expect(notes.strip.textContent).toBe('Klantreis is gestopt.Opnieuw starten');
    expect(notes.loading.hidden).toBe(true);
    notes.strip.querySelector('button')!.click();
    expect({ times, hidden: notes.strip.hidden }).toEqual({ times: 1, hidden: false });
    notes.fresh();
    expect(notes.strip.hidden).toBe(true);
    notes.notice('Het bestand is er niet meer.');
    expect(notes.strip.querySelector('button')).toBeNull();
  });

  it('say what an edit came to for a while, until the next edit, or until it may be taken back', () => {
    const notes = new Notes(() => undefined);
    notes.say('Stap is weg.', true);
    expect([notes.brief.hidden, notes.brief.textContent]).toEqual([false, 'Stap is weg.']);
    notes.unsay();
    expect(notes.brief.hidden).toBe(true);
    notes.say('Stap is weg.', true);
    notes.say('Titel gewijzigd.', false);
    expect(notes.brief.hidden).toBe(true);
    notes.say('Stap is weg.', true);
    vi.advanceTimersByTime(10_000);
    expect(notes.brief.hidden).toBe(true);
  });

  it('tell a screen reader only what lasts', () => {
    const notes = new Notes(() => undefined);
    for (let key = 0; key < 5; key++) {
      notes.stale(3);
      vi.advanceTimersByTime(300);
      notes.fresh();
    }
    vi.advanceTimersByTime(5000);
    expect(notes.live.textContent).toBe('');
    notes.stale(3);
    vi.advanceTimersByTime(5000);
    expect(notes.live.textContent).toContain('regel 4');
    notes.fresh();
    vi.advanceTimersByTime(5000);
    expect(notes.live.textContent).toBe('De tekening is weer bij.');
    notes.stale(3);
    vi.advanceTimersByTime(5000);
    expect(notes.live.textContent).toContain('regel 4');
  });
});

describe('the toolbar', () => {
  const chosen: string[] = [];
  const pictures: (string | undefined)[] = [];
  afterEach(() => document.body.replaceChildren());
  const nothing = (): void => undefined;
  const actions: ToolbarActions = {
    choose: (key) => chosen.push(key),
    smaller: nothing,
    larger: nothing,
    actual: nothing,
    fit: nothing,
    shape: nothing,
    picture: (id) => pictures.push(id),
    follow: nothing,
    save: nothing,
  };
  const journey = (key: string) => ({ key, title: `Reis ${key}`, start: 0, end: 1 });

  it('lets choose between klantreizen where there are more', () => {
    const toolbar = new Toolbar(actions);
    const select = toolbar.element.querySelector('select')!;
    toolbar.setJourneys([journey('a')], 'a');
    expect(select.closest('[hidden]')).not.toBeNull();
    toolbar.setJourneys([journey('a'), journey('b')], 'b');
    expect(select.closest('[hidden]')).toBeNull();
    document.body.append(toolbar.element);
    expect([select.value, select.labels[0]!.textContent]).toEqual(['b', 'Kies een klantreis']);
    select.value = 'a';
    select.dispatchEvent(new Event('change'));
    expect(chosen).toEqual(['a']);
  });

  it('lets choose between pictures, of which the two shapes of the kaart are one', () => {
    const toolbar = new Toolbar(actions);
    document.body.append(toolbar.element);
    const select = toolbar.element.querySelector<HTMLSelectElement>('#tekening')!;
    const shape = toolbar.element.querySelector<HTMLElement>('[data-naar]')!;
    const all = ['kaart', 'verticaal', 'blauwdruk'].map((id) => ({ id, title: `tekening ${id}` }));
    toolbar.setPictures(all, 'verticaal');
    expect([...select.options].map(({ value, text }) => [value, text])).toEqual([
      ['kaart', 'Tekening kaart'],
      ['blauwdruk', 'Tekening blauwdruk'],
    ]);
    expect([select.value, select.labels[0]!.textContent]).toEqual(['kaart', 'Kies een tekening']);
    expect([shape.hidden, shape.dataset.naar]).toEqual([false, 'breed']);
    for (const value of ['blauwdruk', 'kaart']) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    // Which shape of the kaart is for the width to say.
    expect(pictures).toEqual(['blauwdruk', undefined]);
    toolbar.setPictures(all, 'blauwdruk');
    expect([select.value, shape.hidden]).toEqual(['blauwdruk', true]);
    toolbar.setPictures([{ id: 'kaartjes', title: 'kaartjes' }], 'kaartjes');
    expect([select.closest('[hidden]') === null, shape.hidden]).toEqual([false, true]);
  });

  it('gives every button a name', () => {
    const buttons = [...new Toolbar(actions).element.querySelectorAll('button')];
    expect(buttons.filter((button) => !button.getAttribute('aria-label'))).toEqual([]);
    expect(buttons).toHaveLength(7);
  });
});
