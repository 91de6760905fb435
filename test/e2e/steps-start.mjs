/* global navigator -- This part runs in the page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, until } from './expect.mjs';
import { JOURNEY } from './workspace.mjs';

/** What the name of the file is made of. */
const DEBTS = 'ik-kom-niet-meer-rond';

/** The first minute: from nothing to a klantreis with its picture. */
export const STARTING = [
  [
    'the first minute: a new klantreis stands in the folder with its picture, and a name is typed once',
    async ({ workbench, page, shoot, host, folder }) => {
      // There is a file of that name already, which must stay as it is.
      const other = join(folder, `${DEBTS}.klantreis`);
      if (host === 'node') writeFileSync(other, '# Van iemand anders.\n');
      const file = host === 'node' ? `${DEBTS}-2.klantreis` : `${DEBTS}.klantreis`;
      // The steps before this one leave their preview open.
      const left = `Voorbeeld van ${JOURNEY}`;
      if ((await workbench.tab(left).count()) > 0) await workbench.closeTab(left);
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Nieuwe klantreis…');
      await workbench.pick('Schulden');
      await page.locator('.quick-input-widget', { hasText: 'Hoe zegt de klant het zelf?' }).waitFor();
      await workbench.keys('Enter');
      await expect(workbench.card('Marco vertelt het aan een collega')).toBeThere();
      await page.keyboard.type('Amira');
      await expect(workbench.card('Amira vertelt het aan een collega')).toBeThere();
      await workbench.keys('Tab');
      await page.keyboard.type('Mensen met een klein inkomen');
      await workbench.hasRows(file, 1, ['persona inwoner: Amira', '  doelgroep: Mensen met een klein inkomen']);
      await expect(workbench.squiggles(file)).toBeGone();
      await shoot('new');
      if (host === 'node') {
        await until(
          () => readFileSync(other, 'utf8'),
          (text) => text === '# Van iemand anders.\n',
          'It should stay',
        );
        if (!existsSync(join(folder, file))) throw new Error(`${file} should be on the disk`);
      }
      await workbench.closeTab('Voorbeeld');
      await workbench.closeTab(file, { discard: true });
    },
  ],
  [
    'the first minute: a text without a file is read as a klantreis',
    async ({ workbench, page, shoot }) => {
      await workbench.command('File: New Untitled Text File');
      // At the pace of keys a plain text would take a word that VS Code proposes with Enter.
      await page.keyboard.insertText('klantreis bellen: Ik bel\nstap bel: Sam belt\ngevoel blij');
      await workbench.command('Klantreis: Lees deze tekst als klantreis');
      await expect(workbench.card('Sam belt')).toBeThere();
      await expect(page.locator('.squiggly-error')).toBeThere();
      await shoot('untitled');
      await workbench.closeTab('Voorbeeld');
      await workbench.closeTab('Untitled-1', { discard: true });
    },
  ],
  [
    'the first minute: a table on the clipboard becomes a klantreis, and what was not understood is listed',
    async ({ workbench, page, shoot }) => {
      const table = [
        'Fase\tStap\tEmotie\tKanaal',
        'Zoeken\tNoor zoekt\tnegatief\twebsite',
        '\tNoor belt rond\tpff\ttelefoon',
      ];
      await page.evaluate((text) => navigator.clipboard.writeText(text), table.join('\n'));
      await workbench.command('Klantreis: Plak als klantreis…');
      await expect(workbench.card('Noor belt rond')).toBeThere();
      const note = workbench.notification('Geplakt: 1 fase en 2 stappen');
      await note.locator('.monaco-button', { hasText: 'Laat zien' }).click();
      await workbench.pick('Emotie: pff');
      await expect(workbench.cursor()).toHaveText('Ln 7');
      await shoot('pasted');
      await workbench.closeTab('Voorbeeld');
    },
  ],
  [
    'the first minute: the page with all lines opens beside the text, and goes with Escape',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Spiekbriefje');
      await expect(workbench.preview().locator('dt', { hasText: 'gevoel' })).toBeThere();
      await shoot('cheat-sheet');
      await workbench.keys('Escape');
      await expect(workbench.page.locator('iframe.webview')).toBeGone();
    },
  ],
];
