/** Typing as a person does who looks at paper: key after key at a pace, whatever the editor offers meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, until } from './expect.mjs';
import { JOURNEY } from './workspace.mjs';

/** The pause before a key, in ms: the same ones in every run. */
const PAUSES = [60, 85, 70, 110, 65, 95, 75, 120, 60, 80];
/** What a hand needs to go to the keys that move the cursor, in ms. */
const TRAVEL = 250;
const MOVES = /[←→↑↓⇥⇤]/u;
/** At least so long after the key before was done, in ms. */
const SHORTEST = 20;

/** Keys by the sign that a text to type has for them. */
const KEYS = new Map([
  ['\n', 'Enter'],
  ['\t', 'Tab'],
  ['⌫', 'Backspace'],
  ['←', 'ArrowLeft'],
  ['→', 'ArrowRight'],
  ['↑', 'ArrowUp'],
  ['↓', 'ArrowDown'],
  ['⇥', 'End'],
  ['⇤', 'Home'],
]);

/**
 * @param {string} text with the signs above where a key is meant. The pace is that of the keys: a slow machine makes no slow typist, as
 *   far as it keeps up.
 */
export async function typeBlind({ page }, text) {
  let count = 0;
  let due = performance.now();
  let previous = '';
  for (const sign of text) {
    const travels = MOVES.test(sign) && !MOVES.test(previous);
    due = Math.max(due + PAUSES[count++ % PAUSES.length], performance.now() + SHORTEST) + (travels ? TRAVEL : 0);
    previous = sign;
    await sleep(due - performance.now());
    const key = KEYS.get(sign);
    if (key === undefined) await page.keyboard.type(sign);
    else await page.keyboard.press(key);
  }
}

/** Waits until the list of suggestions is open, as somebody does who looks. */
export async function suggested({ page }, text) {
  await expect(page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: text })).toBeThere();
}

/** Waits until no list is open: on a busy machine one may still stand behind a word that is whole, and Tab would be for the list. */
export async function unsuggested({ page }) {
  await expect(page.locator('.suggest-widget.visible')).toBeGone();
}

/** Puts a text on the clipboard and pastes it. Hands need a moment to go back to their place. */
export async function paste({ page, workbench }, text) {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await workbench.keys('Control+v');
  await sleep(200);
}

/** Opens an empty klantreis, with the keyboard in it, once the extension is there. */
export async function openEmpty({ workbench, page }, name) {
  if (!(await workbench.tab(name).isVisible())) {
    await workbench.openFile(JOURNEY);
    await page.locator('.breadcrumbs-control', { hasText: 'Wij verhuizen' }).waitFor();
  }
  await workbench.openFile(name);
  await workbench.keys('Control+a', 'Delete');
}

/** Saves, and reads what came into the file. */
export async function saved({ workbench, page, host, folder }, name) {
  await workbench.focus(name);
  await workbench.keys('Control+s');
  await page.locator(`.tab:not(.dirty)[data-resource-name="${name}"]`).waitFor();
  // The files of a folder on the web exist in the browser only: there the text is copied.
  return host === 'node' ? readFileSync(join(folder, name), 'utf8') : copied({ workbench, page });
}

async function copied({ workbench, page }) {
  await workbench.keys('Control+a', 'Control+c');
  const text = await until(
    () => page.evaluate('navigator.clipboard.readText()'),
    (found) => found !== '',
    'The text should be on the clipboard',
  );
  await page.evaluate('navigator.clipboard.writeText("")');
  return text;
}

/** Fails with the rows that are otherwise, each with what it should be. */
export function expectText(found, expected) {
  const rows = (text) => text.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n');
  const [is, should] = [rows(found), rows(expected)];
  const wrong = [];
  for (let row = 0; row < Math.max(is.length, should.length); row++) {
    if (is[row] !== should[row]) wrong.push(`row ${row + 1}: "${is[row]}" instead of "${should[row]}"`);
  }
  if (wrong.length > 0) throw new Error(`${wrong.length} rows are otherwise:\n${wrong.join('\n')}`);
}
