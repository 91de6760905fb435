/** VS Code as its user sees it: files, editors, commands, problems. Every wait is for something on the screen, never for a time. */

import { until } from './expect.mjs';

const CONTROL = process.platform === 'darwin' ? 'Meta' : 'Control';

export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  async open(url) {
    await this.page.goto(url);
    await this.isReady();
  }

  /**
   * Reloads as VS Code itself does, which first writes down which tabs are open. Where the browser reloads the page that is done while
   * the page goes away: on a busy machine it comes too late, and the tabs of some seconds ago come back.
   */
  async reload() {
    await Promise.all([this.page.waitForEvent('load'), this.command('Developer: Reload Window')]);
    await this.isReady();
  }

  async isReady() {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Opens a file beside a preview, not over it, and puts the keyboard into it. */
  async openFile(name) {
    if (!(await this.editor(name).isVisible())) {
      await this.toFirstGroup();
      await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
      await this.editor(name).waitFor();
    }
    await this.focus(name);
  }

  /**
   * A page that has the keyboard hands this key on in its own time, or not at all while it is made anew; and a file opens in the group that
   * has the keyboard by then.
   */
  async toFirstGroup() {
    const first = this.page.locator('.editor-group-container').first().and(this.page.locator('.active'));
    const press = async () => {
      await this.keys('Control+1');
      return first.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    };
    await until(press, Boolean, 'The first group should have the keyboard');
  }

  /** Opens a file as it is on the disk, with the cursor at its start: what was typed into it is thrown away. */
  async openAsSaved(name) {
    await this.openFile(name);
    await this.command('File: Revert File');
    await this.page.locator(`.tab:not(.dirty)[data-resource-name="${name}"]`).waitFor();
    await this.focus(name);
    await this.keys('Control+Home');
    await this.cursor().filter({ hasText: 'Ln 1, Col 1' }).waitFor();
  }

  editor(name) {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="${name}"]`).first();
  }

  tab(name) {
    return this.page.locator(`.tab[data-resource-name="${name}"], .tab[aria-label^="${name}"]`);
  }

  /** Puts the keyboard into a text: a preview would keep most keys to itself. */
  async focus(name) {
    await this.editor(name).locator('textarea.inputarea, .native-edit-context').first().focus();
  }

  async keys(...keys) {
    for (const key of keys) await this.page.keyboard.press(key.replace('Control', CONTROL));
  }

  /** The list goes when something else takes the keyboard, as a file does that was opened a moment ago: then it is asked for again. */
  async command(title) {
    const ask = async () => {
      await this.keys('F1');
      return this.quickInput()
        .fill(`>${title}`, { timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
    };
    await until(ask, Boolean, 'There should be a list of commands');
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  }

  /** Types into the list that is open and takes the row with this text. */
  async pick(typed, row = typed) {
    await this.quickInput().fill(typed);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
  }

  quickInput() {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input');
  }

  /** Moves the cursor; line and column count from 1, as on the screen. */
  async goTo(name, line, column = 1) {
    await this.focus(name);
    await this.keys('Control+g');
    await this.quickInput().fill(`:${line}:${column}`);
    await this.keys('Enter');
    await this.page
      .locator('#status\\.editor\\.selection', { hasText: new RegExp(`\\b${line}, .*\\b${column}\\b`) })
      .waitFor();
  }

  /** The place of the cursor as the status bar says it. */
  cursor() {
    return this.page.locator('#status\\.editor\\.selection');
  }

  /** Types at the end of a line, and leaves open what opens by that. */
  async typeAtEnd(name, line, text) {
    await this.goTo(name, line);
    await this.keys('End');
    await this.page.keyboard.type(text);
  }

  async replaceLine(name, line, text) {
    await this.goTo(name, line);
    await this.keys('Home', 'Shift+End');
    await this.page.keyboard.type(text);
    await this.keys('Escape');
  }

  /** Waits until the rows on the screen are these, from one counted from 1. The editor puts them in its page in any order. */
  async hasRows(name, first, wanted) {
    const rows = () =>
      this.editor(name)
        .locator('.view-line')
        .evaluateAll((lines) =>
          lines
            .sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10))
            .map((line) => line.textContent.replaceAll('\u00a0', ' ')),
        );
    const isThere = (found) => wanted.every((row, index) => found[first - 1 + index] === row);
    await until(rows, isThere, `From line ${first} there should be ${JSON.stringify(wanted)}`);
  }

  /** Waits until a text says this, wherever its rows are wrapped. */
  async says(name, wanted, milliseconds = undefined) {
    const text = () =>
      this.editor(name)
        .locator('.view-line')
        .evaluateAll((lines) =>
          lines
            .sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10))
            .map((line) => line.textContent.replaceAll('\u00a0', ' ').trim())
            .join(' '),
        );
    const what = `The text should say ${JSON.stringify(wanted)}`;
    await until(text, (found) => found.includes(wanted), what, milliseconds);
  }

  squiggles(name) {
    return this.editor(name).locator('.squiggly-error, .squiggly-warning');
  }

  problem(text) {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text });
  }

  notification(text) {
    return this.page.locator('.notification-list-item', { hasText: text });
  }

  /** Shows the list of problems, or hides it where it has the keyboard. */
  async showProblems() {
    await this.keys('Control+Shift+m');
    await this.page.locator('.markers-panel').waitFor();
  }

  async hideProblems() {
    await this.keys('Control+Shift+m');
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  /** Shows the fixes that are offered at the cursor; the first one has the keyboard. */
  async showFixes(name) {
    await this.focus(name);
    const first = this.page.locator('.action-widget .monaco-list-row.action').first();
    const ask = async () => {
      await this.keys('Control+.');
      return first.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    };
    // VS Code takes the list away when it hears of the problems of the text again, as it does a moment after typing.
    await until(ask, Boolean, 'There should be fixes');
  }

  async takeFix(title) {
    await this.page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title }).waitFor();
    await this.keys('Enter');
  }

  /** Takes a fix that is somewhere in the list. */
  async chooseFix(title) {
    const focused = this.page.locator('.action-widget .monaco-list-row.action.focused');
    const next = async () => {
      const text = (await focused.textContent()) ?? '';
      if (!text.includes(title)) await this.keys('ArrowDown');
      return text;
    };
    await until(next, (text) => text.includes(title), `There should be a fix "${title}"`);
    await this.keys('Enter');
  }

  async theme(name) {
    await this.command('Preferences: Color Theme');
    await this.pick(name);
  }

  async closeTab(name, { discard = false } = {}) {
    await this.tab(name).hover();
    await this.tab(name).locator('.tab-actions .action-label').click();
    if (discard) await this.page.locator('.monaco-dialog-box .monaco-button', { hasText: /Don't Save/ }).click();
    await this.tab(name).waitFor({ state: 'detached' });
  }

  /** A card of the picture, by what a screen reader says of it. */
  card(text) {
    return this.preview().getByRole('button', { name: text });
  }

  /** How large the picture is, in percents. */
  async zoom() {
    return Number.parseInt(await this.preview().locator('.procent').innerText(), 10);
  }

  paperColour() {
    return this.preview()
      .locator('.blad')
      .evaluate((sheet) => sheet.ownerDocument.defaultView.getComputedStyle(sheet).backgroundColor);
  }

  /** A change in the list of a comparison. */
  change(text) {
    return this.preview().locator('.wijziging', { hasText: text });
  }

  /** Compares the klantreis in sight with what the list of choices calls so. */
  async compareWith(choice) {
    await this.command('Klantreis: Vergelijk met vorige versie');
    await this.pick(choice);
  }

  /** Opens the menu of an element and takes a row of it. */
  async menu(element, row) {
    await element.click({ button: 'right' });
    const item = this.page.locator('.monaco-menu .action-item', { hasText: row });
    // A click that comes soon after the menu does nothing: it may belong to the one that opened it.
    await item.first().hover();
    await item.and(this.page.locator('.focused')).waitFor();
    await this.keys('Enter');
  }

  /** Opens an SVG file, which one VS Code shows as a picture and another as text. */
  async openSvg(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    const size = this.page.locator('.statusbar-item', { hasText: /^\d+x\d+$/ });
    await size
      .or(this.editor(name).locator('.view-line', { hasText: '<svg' }))
      .first()
      .waitFor();
  }

  /** The page of a preview: a frame in a frame. */
  preview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }
}
