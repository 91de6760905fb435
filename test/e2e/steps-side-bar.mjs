import { expect } from './expect.mjs';
import { EMPTY, JOURNEY, LINE_COUNT, lineOf } from './workspace.mjs';

/** The lists over all klantreizen, beside the text. */
export const SIDE_BAR = [
  [
    'the side bar lists all klantreizen, and a row leads to its line',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('View: Show Klantreis');
      const row = rowIn(workbench, 'Klantreizen', 'Wij verhuizen');
      await expect(row).toHaveText('Concept');
      await expect(row).toHaveText('▂▆█');
      await workbench.goTo(JOURNEY, lineOf('stap bellen'));
      await row.click();
      await workbench.cursor().filter({ hasText: 'Ln 1, ' }).waitFor();
      await shoot('lists');
    },
  ],
  [
    'a list follows what is typed',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.typeAtEnd(JOURNEY, LINE_COUNT, '');
      await page.keyboard.type('\nknelpunt: De lijst is lang\nernst hoog\nknelpunt: De brief is lang\n');
      await workbench.command('Klantreis: Focus on Knelpunten View');
      const row = rowIn(workbench, 'Knelpunten', 'De lijst is lang');
      await expect(row).toHaveText('nog zonder oplossing');
      await row.click();
      await workbench
        .cursor()
        .filter({ hasText: `Ln ${LINE_COUNT + 1}, ` })
        .waitFor();
      await workbench.typeAtEnd(JOURNEY, LINE_COUNT + 1, ' en onduidelijk');
      await expect(rowIn(workbench, 'Knelpunten', 'De lijst is lang en onduidelijk')).toBeThere();
      await shoot('knelpunten');
    },
  ],
  [
    'a filter leaves what has the words, says so, and goes again',
    async ({ workbench, shoot }) => {
      await workbench.command('Klantreis: Zoek in de lijsten…');
      await workbench.quickInput().fill('BRIEF');
      await workbench.keys('Enter');
      await expect(rowIn(workbench, 'Knelpunten', 'De brief is lang')).toBeSeen();
      await expect(rowIn(workbench, 'Knelpunten', 'De lijst is lang')).toBeGone();
      await expect(pane(workbench, 'Knelpunten')).toHaveText('U ziet alleen wat past bij “BRIEF”.');
      await shoot('filter');
      await workbench.command('Klantreis: Toon weer de hele lijsten');
      await expect(rowIn(workbench, 'Knelpunten', 'Ernst hoog')).toBeSeen();
    },
  ],
  [
    'the menu of a row opens the picture of its klantreis',
    async ({ workbench }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.menu(rowIn(workbench, 'Klantreizen', 'Wij verhuizen'), 'Voorbeeld openen');
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
      await workbench.closeTab('Voorbeeld');
    },
  ],
  [
    'a list in which nothing stands says what to do',
    async ({ workbench, shoot }) => {
      await workbench.command('Klantreis: Focus on Open vragen View');
      await expect(pane(workbench, 'Open vragen')).toHaveText('Wij vinden geen open vragen.');
      await shoot('empty-list');
      await workbench.command('View: Show Explorer');
      await workbench.isReady();
      await workbench.openFile(EMPTY);
    },
  ],
];

function pane({ page }, name) {
  return page.locator('.pane', { has: page.locator('.pane-header', { hasText: name }) });
}

function rowIn(workbench, name, text) {
  return pane(workbench, name).locator('.monaco-list-row', { hasText: text });
}
