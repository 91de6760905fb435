// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditableAnswer, Field, PictureEdit } from '../../../src/protocol/edit';
import type { FromPage, PageAnswer } from '../../../src/protocol/page';
import { Asking } from '../../../src/webview/preview/asking';
import { Edits } from '../../../src/webview/preview/edits';
import { Notes } from '../../../src/webview/preview/notes';
import { Drawing, type Drawn } from '../../../src/webview/preview/patch';
import type { Stage } from '../../../src/webview/stage';
import { pictureFrom, reis, stap } from '../pictures';

const TEXT = reis(stap('a', 'Eerst'), stap('b', 'Dan'));
const LINE_OF_B = 8;
const TITLE: Field = { place: { line: LINE_OF_B, slot: 'tekst' }, label: 'Titel van de stap', text: 'Dan' };

let drawing: Drawing;
let edits: Edits;
let asked: FromPage[];
let said: [string, boolean][];
let asking: Asking;
let caughtUp: number;

beforeEach(() => {
  drawing = new Drawing();
  [asked, said, caughtUp] = [[], [], 0];
  const sheet = document.createElement('div');
  sheet.tabIndex = 0;
  sheet.append(drawing.element);
  document.body.replaceChildren(sheet);
  Element.prototype.scrollIntoView = () => undefined;
  drawing.apply(pictureFrom(TEXT));
  const notes = new Notes(() => undefined);
  vi.spyOn(notes, 'say').mockImplementation((text, isShown) => void said.push([text, isShown]));
  asking = new Asking({ post: (message) => void asked.push(message) });
  edits = new Edits({
    drawing,
    stage: { element: sheet, scale: 1, show: () => undefined } as unknown as Stage,
    asking,
    notes,
    reveal: (line) => void said.push([`naar ${line}`, false]),
    catchUp: () => void caughtUp++,
    rows: () => ({ first: [], last: [] }),
  });
  edits.shows(7);
});

function card(key = 'stap:b'): Drawn {
  return drawing.find(key)!;
}

/** Answers the last question of the page. */
async function answer(with_: PageAnswer): Promise<void> {
  const last = asked.at(-1)!;
  if (!('id' in last)) throw new Error('Nothing was asked.');
  asking.hear({ type: 'answer', id: last.id, answer: with_ });
  await new Promise((resolve) => setTimeout(resolve));
}

function editable(...fields: readonly Field[]): EditableAnswer {
  return { fields, menu: [] };
}

function input(): HTMLTextAreaElement {
  return document.querySelector<HTMLTextAreaElement>('.typen textarea, .typen select')!;
}

function press(key: string): void {
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

async function typeTitle(text: string): Promise<void> {
  void edits.type(card());
  await answer(editable(TITLE));
  input().value = text;
}

const EDIT: PictureEdit = { what: 'text', line: LINE_OF_B, slot: 'tekst', was: 'Dan', text: 'Daarna' };

describe('a text of the picture', () => {
  it('is typed over in its place, and written with Enter', async () => {
    await typeTitle('Daarna');
    expect(input().getAttribute('aria-label')).toContain('Titel van de stap');
    expect([edits.isTyping, document.activeElement]).toEqual([true, input()]);
    press('Enter');
    expect(asked.at(-1)).toMatchObject({ type: 'edit', version: 7, edit: EDIT });
    await answer({ said: 'Gewijzigd.', version: 8 });
    expect([edits.isTyping, said, document.activeElement]).toEqual([false, [['Gewijzigd.', false]], card().element]);
    expect(caughtUp).toBeGreaterThan(0);
  });

  it('stays as it was with Escape, and where nothing was typed', async () => {
    for (const key of ['Escape', 'Enter']) {
      await typeTitle(key === 'Escape' ? 'Daarna' : 'Dan');
      press(key);
      expect([edits.isTyping, asked.at(-1)!.type, document.activeElement]).toEqual([false, 'editable', card().element]);
    }
  });

  it('that is refused stays to be put right, with the reason beside it', async () => {
    await typeTitle('Daarna');
    press('Enter');
    await answer({ refused: 'Intussen veranderd.' });
    expect([edits.isTyping, input().value]).toEqual([true, 'Daarna']);
    expect(document.querySelector('.typen [role="alert"]')!.textContent).toBe('Intussen veranderd.');
    press('Enter');
    await answer({ said: 'Gewijzigd.', version: 9 });
    expect(edits.isTyping).toBe(false);
  });

  it('is the one of its line, where rows came above it meanwhile', async () => {
    await typeTitle('Daarna');
    drawing.apply(pictureFrom(`# een\n${TEXT}`));
    press('Enter');
    expect(asked.at(-1)).toMatchObject({ edit: { ...EDIT, line: LINE_OF_B + 1 } });
  });

  it('is not written elsewhere when its card is gone', async () => {
    await typeTitle('Daarna');
    drawing.apply(pictureFrom(reis(stap('a', 'Eerst'))));
    press('Enter');
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.querySelector('.typen [role="alert"]')!.textContent).toContain('Kopieer wat u typte');
    expect(asked.at(-1)!.type).toBe('editable');
  });

  it('is the one that was pointed at', async () => {
    const reason = [...drawing.parts].find(({ part }) => part.key === 'stap:b/omdat/gevoel:noor')!;
    void edits.type(reason, reason.element.querySelector('text'));
    const place = { line: LINE_OF_B + 2, slot: 'tekst' };
    expect(asked.at(-1)).toMatchObject({ line: place.line });
    await answer(
      editable({ ...TITLE, place: { line: place.line, slot: 'waarde' } }, { ...TITLE, place, text: 'fijn' }),
    );
    expect(input().value).toBe('fijn');
  });

  it('is chosen, where it is one of a few', async () => {
    void edits.type(card());
    await answer(editable({ ...TITLE, text: 'idee', values: ['idee', 'klaar'] }));
    expect([...input().querySelectorAll('option')].map(({ value }) => value)).toEqual(['idee', 'klaar']);
  });

  it('that is none leads to the text', async () => {
    void edits.type(card());
    await answer(editable());
    expect(said).toEqual([[`naar ${LINE_OF_B}`, false]]);
  });
});

describe('an edit', () => {
  it('goes on where there is something to type, once the picture has it', async () => {
    void edits.make({ what: 'face', line: LINE_OF_B, level: 1 }, 'stap:b');
    await answer({ said: 'Gevoel.', version: 8, next: TITLE.place });
    expect(asked.at(-1)!.type).toBe('edit');
    edits.shows(8);
    expect(asked.at(-1)).toMatchObject({ type: 'editable', version: 8, line: LINE_OF_B });
    await answer(editable(TITLE));
    expect(edits.isTyping).toBe(true);
  });

  it.each([
    ['is one change with what is typed next', 8, 8, true],
    ['that changed nothing is none with what is typed next', 7, 7, false],
    ['is another change than what is typed after the text changed once more', 8, 9, false],
  ])('%s', async (_, version, now, goesOn) => {
    void edits.make({ what: 'face', line: LINE_OF_B, level: 1 }, 'stap:b');
    expect(asked.at(-1)).toMatchObject({ type: 'edit', goesOn: false });
    await answer({ said: 'Gevoel.', version, next: TITLE.place });
    if (version !== 7) edits.shows(version);
    await answer(editable(TITLE));
    edits.shows(now);
    input().value = 'Daarna';
    press('Enter');
    expect(asked.at(-1)).toMatchObject({ type: 'edit', version: now, goesOn });
  });

  it('that moves a stap leaves the keyboard on it, also where its key is of another one by then', async () => {
    const [one, two] = ['    stap: Eerst', '    stap: Eerst'];
    drawing.apply(pictureFrom(reis(one, two)));
    const stappen = () => [...drawing.parts].filter(({ part }) => part.element === 'stap').map(({ part }) => part);
    const [first, last] = stappen();
    expect(first!.key).not.toBe(last!.key);
    void edits.make({ what: 'place', line: first!.line!, beside: last!.line!, side: 'after' }, first!.key);
    await answer({ said: 'Verplaatst.', version: 8, line: last!.line! });
    expect(document.activeElement).toBe(card(first!.key).element);
    edits.shows(8);
    expect(document.activeElement).toBe(card(last!.key).element);
  });

  it('that is refused says why, and what was lost how to get it back', async () => {
    void edits.make({ what: 'delete', line: LINE_OF_B }, 'stap:b');
    await answer({ refused: 'Kan niet.' });
    void edits.make({ what: 'delete', line: LINE_OF_B }, 'stap:b');
    await answer({ said: 'Weg.', version: 8 });
    expect(said).toEqual([
      ['Kan niet.', true],
      ['Weg.', true],
    ]);
  });
});

describe('the menu of a card', () => {
  const rows = () => [...document.querySelectorAll<HTMLElement>('.menu [role^="menuitem"]')];

  it('goes to the text, edits, and gives the keyboard back', async () => {
    void edits.showMenu(card(), { x: 1, y: 1 });
    const items = [{ label: 'klaar', edit: { what: 'add', line: LINE_OF_B } as const, isNow: true }];
    await answer({ fields: [], menu: [{ label: 'Stand', items }] });
    expect(document.activeElement).toBe(rows()[0]);
    press('ArrowDown');
    press('ArrowRight');
    expect([rows().length, rows()[0]!.getAttribute('aria-checked')]).toEqual([1, 'true']);
    press('Enter');
    expect(asked.at(-1)).toMatchObject({ type: 'edit', edit: { what: 'add' } });
    expect(document.querySelector('.menu')).toBeNull();
    void edits.showMenu(card(), { x: 1, y: 1 });
    await answer({ refused: 'Onleesbaar.' });
    press('Enter');
    expect(said.at(-1)).toEqual([`naar ${LINE_OF_B}`, false]);
    void edits.showMenu(card(), { x: 1, y: 1 });
    await answer(editable());
    press('Escape');
    expect(document.activeElement).toBe(card().element);
  });
});
