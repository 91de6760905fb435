import { expect } from './expect.mjs';
import { JOURNEY, lineOf } from './workspace.mjs';

/** Moving elements with the keys that move lines. */
export const MOVING = [
  [
    'moving: Alt+Down takes a stap with all under it past the next and into the next fase, and the cursor along',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf('stap lezen'), 8);
      await workbench.keys('Alt+ArrowDown');
      await expect(workbench.cursor()).toHaveText('Ln 10, Col 8');
      await workbench.keys('Alt+ArrowDown');
      await expect(workbench.cursor()).toHaveText('Ln 12, Col 8');
      await shoot('moved');
      await expect(workbench.editor(JOURNEY)).toHaveText(
        'fase regelen: Regelen stap lezen: Noor leest wat zij moet regelen gevoel negatief: de uitleg is lang volgens gesprekken stap doorgeven',
      );
      await expect(workbench.squiggles(JOURNEY)).toBeGone();
      await page.keyboard.type('voor');
      await expect(workbench.editor(JOURNEY)).toHaveText('stap voorlezen: Noor leest');
    },
  ],
  [
    'moving: one undo takes a move back, and a key that is held down moves on and on',
    async ({ workbench }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf('stap lezen'), 8);
      await workbench.keys('Alt+ArrowDown');
      await expect(workbench.cursor()).toHaveText('Ln 10, Col 8');
      await workbench.keys('Control+z');
      await expect(workbench.editor(JOURNEY)).toHaveText('fase zoeken: Uitzoeken stap lezen');
      await workbench.goTo(JOURNEY, lineOf('stap lezen'), 8);
      await workbench.keys(
        'Alt+ArrowDown',
        'Alt+ArrowDown',
        'Alt+ArrowDown',
        'Alt+ArrowUp',
        'Alt+ArrowUp',
        'Alt+ArrowUp',
      );
      await expect(workbench.cursor()).toHaveText(`Ln ${lineOf('stap lezen')}, Col 8`);
      await expect(workbench.editor(JOURNEY)).toHaveText('fase zoeken: Uitzoeken stap lezen');
    },
  ],
  [
    'moving: a comment moves as a row',
    async ({ workbench, page }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf('stap bellen'));
      await workbench.keys('Home');
      await page.keyboard.type('# morgen bespreken\n');
      await workbench.keys('Escape', 'ArrowUp', 'Alt+ArrowDown');
      await expect(workbench.editor(JOURNEY)).toHaveText('stap bellen: Noor belt de gemeente # morgen bespreken');
    },
  ],
];
