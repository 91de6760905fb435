import { expect } from './expect.mjs';
import { JOURNEY, lineOf } from './workspace.mjs';

const LEZEN = lineOf('stap lezen');

/** Moving elements with the keys that move lines. */
export const MOVING = [
  [
    'moving: Alt+Down takes a stap with all under it past the next and into the next fase, and the cursor along',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, LEZEN, 10);
      await workbench.keys('Alt+ArrowDown');
      await expect(workbench.cursor()).toHaveText(`Ln ${LEZEN + 4}, Col 10`);
      await workbench.keys('Alt+ArrowDown');
      await expect(workbench.cursor()).toHaveText(`Ln ${LEZEN + 6}, Col 10`);
      await shoot('moved');
      await page.keyboard.type('voor');
      await workbench.hasRows(JOURNEY, LEZEN + 5, [
        '  fase regelen: Regelen',
        '    stap voorlezen: Noor leest wat zij moet regelen',
        '      gevoel negatief: de uitleg is lang',
        '        volgens gesprekken',
        '    stap doorgeven: Noor geeft de verhuizing door',
      ]);
    },
  ],
  [
    'moving: one undo takes a move back, and keys that follow fast each move',
    async ({ workbench }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, LEZEN, 10);
      await workbench.keys('Alt+ArrowDown');
      await workbench.hasRows(JOURNEY, LEZEN, ['    stap bellen: Noor belt de gemeente']);
      await workbench.keys('Control+z');
      await workbench.hasRows(JOURNEY, LEZEN, ['    stap lezen: Noor leest wat zij moet regelen']);
      await workbench.goTo(JOURNEY, LEZEN, 10);
      const place = (row) => expect(workbench.cursor()).toHaveText(`Ln ${row}, Col 10`);
      await workbench.keys('Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown');
      await place(LEZEN + 10);
      await workbench.keys('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp');
      await place(LEZEN);
      await workbench.hasRows(JOURNEY, LEZEN, ['    stap lezen: Noor leest wat zij moet regelen']);
    },
  ],
  [
    'moving: a comment moves as a row',
    async ({ workbench, page }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, 1);
      await page.keyboard.type('# morgen bespreken\n');
      await workbench.keys('Escape', 'ArrowUp', 'Alt+ArrowDown');
      await expect(workbench.cursor()).toHaveText('Ln 2');
      await workbench.hasRows(JOURNEY, 1, ['klantreis verhuizen: Wij verhuizen']);
    },
  ],
];
