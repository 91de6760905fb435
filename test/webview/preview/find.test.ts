// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { Stage } from '../../../src/webview/stage';
import { Find, patternOf, textOf } from '../../../src/webview/preview/find';
import { Drawing } from '../../../src/webview/preview/patch';
import { pictureFrom, reis } from '../pictures';

const LONG = 'Noor zoekt in de gemeente naar de aansprakelijkheidsverzekering van het geboorteaangiftekantoor';
const TEXT = reis(
  `    stap a: ${LONG}`,
  '      gevoel negatief: het is één groot café',
  '    stap b: Noor belt',
  '    stap c: Noor belt nog eens',
);

let drawing: Drawing;
let find: Find;
let shown: string[];

beforeEach(() => {
  drawing = new Drawing();
  shown = [];
  drawing.apply(pictureFrom(TEXT));
  const sheet = document.createElement('div');
  const stage = { element: sheet, show: ({ key }: { key: string }) => void shown.push(key) };
  find = new Find(drawing, stage as unknown as Stage);
  document.body.replaceChildren(sheet, drawing.element, find.element);
});

function type(text: string): void {
  const input = find.element.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

function press(key: string, shiftKey = false): void {
  const keys = { key, shiftKey, bubbles: true, cancelable: true };
  find.element.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', keys));
}

const said = () => find.element.querySelector('[role="status"]')!.textContent;
const found = () => [...drawing.element.querySelectorAll('.gevonden')].map((one) => one.getAttribute('data-key'));

it('finds a text over the ends of its lines, and a word that is divided there', () => {
  const lines = [...drawing.find('stap:a')!.element.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(lines.some((line) => line.endsWith('-'))).toBe(true);
  find.open();
  for (const words of LONG.split(' ').map((_, at, all) => all.slice(at, at + 3).join(' '))) {
    type(words);
    expect([words, found()]).toEqual([words, ['stap:a']]);
  }
});

it('finds without capitals and accents, and says that nothing is there', () => {
  find.open();
  type('EEN groot cafe');
  expect(found()).toEqual(['stap:a/omdat/gevoel:noor']);
  expect(said()).toBe('1 van 1');
  type('het vuur');
  expect([found(), said()]).toEqual([[], 'Niet gevonden']);
  type('  ');
  expect([found(), said()]).toEqual([[], '']);
});

it('goes from one to the next and back, and gives the keyboard to the last one', () => {
  find.open();
  type('noor belt');
  expect([shown, said()]).toEqual([['stap:b'], '1 van 2']);
  press('Enter');
  press('Enter');
  press('Enter', true);
  expect([shown, said()]).toEqual([['stap:b', 'stap:c', 'stap:b', 'stap:c'], '2 van 2']);
  press('Escape');
  expect(find.element.hidden).toBe(true);
  expect(found()).toEqual([]);
  expect(document.activeElement).toBe(drawing.find('stap:c')!.element);
});

it('stands beside the sheet and not over it, and marks one of what is found as the one of now', () => {
  const isBeside = () => find.element.parentElement!.classList.contains('met-zoek');
  const now = () => [...drawing.element.querySelectorAll('.gevonden-nu')].map((one) => one.getAttribute('data-key'));
  find.open();
  expect(isBeside()).toBe(true);
  type('noor belt');
  press('Enter');
  expect([found(), now()]).toEqual([['stap:b', 'stap:c'], ['stap:c']]);
  press('Escape');
  expect([isBeside(), now()]).toEqual([false, []]);
});

it('keeps texts that do not belong together apart, and a hyphen that is written', () => {
  const holder = document.createElement('div');
  holder.innerHTML =
    '<svg><text data-bron="0:tekst">het e-</text><text data-bron="0:tekst">mailadres</text><text data-bron="1:tekst">van Noor</text></svg>';
  const text = textOf(holder);
  const has = (asked: string) => patternOf(asked)!.test(text);
  expect(['emailadres', 'e-mailadres', 'het e-mail', 'van noor'].map(has)).toEqual([true, true, true, true]);
  expect(['mailadres van', 'adresvan', 'h.t'].map(has)).toEqual([false, false, false]);
});
