import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, until } from './expect.mjs';
import { JOURNEY } from './workspace.mjs';

/** What the name of the file is made of. */
const MOVING = 'wij-gaan-verhuizen';

/** The first minute: from nothing to a klantreis with its picture. */
export const STARTING = [
  [
    'the first minute: a new klantreis stands in the folder with its picture, and a name is typed once',
    async ({ workbench, page, shoot, host, folder }) => {
      // There is a file of that name already, which must stay as it is.
      const other = join(folder, `${MOVING}.klantreis`);
      if (host === 'node') writeFileSync(other, '# Van iemand anders.\n');
      const file = host === 'node' ? `${MOVING}-2.klantreis` : `${MOVING}.klantreis`;
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Nieuwe klantreis…');
      await workbench.pick('Verhuizen');
      await page.locator('.quick-input-widget', { hasText: 'Hoe zegt de klant het zelf?' }).waitFor();
      await workbench.keys('Enter');
      await expect(workbench.card('Fatima hoort dat het huis')).toBeThere();
      await page.keyboard.type('Amira');
      await expect(workbench.card('Amira hoort dat het huis')).toBeThere();
      await workbench.keys('Tab');
      await page.keyboard.type('Mensen die klein gaan wonen');
      await workbench.hasRows(file, 1, ['persona verhuizer: Amira', '  doelgroep: Mensen die klein gaan wonen']);
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
      await page.keyboard.type('klantreis bellen: Ik bel\nstap bel: Sam belt\ngevoel blij');
      await workbench.command('Klantreis: Lees deze tekst als klantreis');
      await expect(workbench.card('Sam belt')).toBeThere();
      await expect(page.locator('.squiggly-error')).toBeThere();
      await shoot('untitled');
      await workbench.closeTab('Voorbeeld');
      await workbench.closeTab('Untitled-1', { discard: true });
    },
  ],
];
