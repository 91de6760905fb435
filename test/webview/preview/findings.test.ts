// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { PageFinding } from '../../../src/protocol/page';
import { Findings } from '../../../src/webview/preview/findings';
import { STYLE } from '../../../src/webview/style';
import { Drawing } from '../../../src/webview/preview/patch';
import { pictureFrom, reis, stap } from '../pictures';

const TEXT = reis(stap('a'), stap('b'));
const lineOf = (text: string) => TEXT.split('\n').findIndex((row) => row.includes(text));

let drawing: Drawing;
let findings: Findings;
let gone: number[];

beforeEach(() => {
  drawing = new Drawing();
  gone = [];
  document.body.replaceChildren(drawing.element);
  drawing.apply(pictureFrom(TEXT));
  findings = new Findings(drawing, (line) => void gone.push(line));
});

function finding(row: string, kind: PageFinding['kind'], text: string): PageFinding {
  return { line: lineOf(row), kind, text };
}

const card = (key: string) => drawing.find(key)!.element;
const mark = (key: string) => card(key).querySelector('.merk');
const nameOf = (key: string) => card(key).getAttribute('aria-label');
const signs = (key: string) => [...mark(key)!.querySelectorAll('text')].map(({ textContent }) => textContent);

it('marks the card of a line with the gravest sign and the number, and says what is found to eye and ear', () => {
  const was = nameOf('stap:b');
  findings.set([
    finding('stap b', 'tip', 'Mist iets.'),
    finding('stap b', 'fout', 'Klopt niet.'),
    finding('stap a', 'waarschuwing', 'Kijk.'),
  ]);
  expect([signs('stap:b'), signs('stap:a')]).toEqual([
    ['✕', '2'],
    ['!', '1'],
  ]);
  expect(mark('stap:b')!.querySelector('title')!.textContent).toBe('Let op, 2 meldingen: Mist iets. Klopt niet.');
  expect(nameOf('stap:b')).toBe(`${was} Let op, 2 meldingen: Mist iets. Klopt niet.`);
  findings.set([]);
  expect([mark('stap:b'), nameOf('stap:b')]).toEqual([null, was]);
});

it('hangs a mark by its foot above the first line of its card, however small the picture is', () => {
  findings.set([finding('stap b', 'tip', 'Mist iets.')]);
  const [, foot] = /translate\(\S+ (\S+)\)/.exec(mark('stap:b')!.getAttribute('transform')!)!;
  const first = drawing.find('stap:b')!.element.querySelector('text:not(.merk text)')!;
  const capitals = Number(first.getAttribute('font-size')) * 0.75;
  expect(Number(foot)).toBeLessThan(Number(first.getAttribute('y')) - capitals);
  // The pill grows from its lower right corner.
  expect(STYLE).toMatch(/\.merk-vorm \{ transform: scale\(var\(--merk, 1\)\) translate\(-34px, -20px\); \}/);
});

it('goes to the gravest line at a click, and to each from the menu of the card', () => {
  const within = { ...finding('knelpunt kb', 'tip', 'Hoort hier.') };
  findings.set([within, finding('stap b', 'fout', 'Klopt niet.')]);
  mark('stap:b')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(gone).toEqual([lineOf('stap b')]);
  const rows = findings.rows(drawing.find('knelpunt:kb')!);
  expect(rows.map(({ label }) => label)).toEqual([`Hoort hier. (regel ${lineOf('knelpunt kb') + 1})`]);
  rows[0]!.act!();
  expect(gone.at(-1)).toBe(lineOf('knelpunt kb'));
  expect(findings.rows(drawing.find('stap:a')!)).toEqual([]);
});

it('marks a gevoel at its words, which have room for it', () => {
  const line = TEXT.split('\n').findIndex((row) => row.includes('gevoel'));
  findings.set([{ line, kind: 'tip', text: 'Waarom?' }]);
  expect([mark('stap:a/gevoel:noor'), signs('stap:a/omdat/gevoel:noor')]).toEqual([null, ['i', '1']]);
});

it('keeps the marks over a picture that is patched', () => {
  findings.set([finding('stap b', 'fout', 'Klopt niet.')]);
  drawing.apply(pictureFrom(reis(stap('a'), stap('b', 'Een andere titel'))));
  expect(mark('stap:b')).toBeNull();
  findings.update();
  expect(signs('stap:b')).toEqual(['✕', '1']);
  expect(nameOf('stap:b')).toContain('Een andere titel');
  expect(nameOf('stap:b')).toContain('Klopt niet.');
});
