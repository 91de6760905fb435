import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectForEverybody } from './access.mjs';
import { expect, until } from './expect.mjs';
import { serverProcess } from './servers.mjs';
import { JOURNEY, lineOf } from './workspace.mjs';

const LAST = 'gevoel zeer-positief: het is zo klaar';

/** What must survive: the picture as a file, a reload, a crash, another theme. */
export const ROBUST = [
  [
    'the picture is saved as SVG',
    async ({ workbench, host, folder, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Afbeelding opslaan…');
      await workbench.pick('SVG-afbeelding');
      await workbench.pick('Het team');
      const path = () => workbench.quickInput().inputValue();
      const proposed = await until(path, (value) => value.endsWith('.svg'), 'A name for the file should be proposed');
      await workbench.quickInput().fill(proposed.replace(/[^/]*$/, 'kaart.svg'));
      await workbench.keys('Enter');
      await expect(workbench.notification('De afbeelding staat in kaart.svg')).toBeSeen();
      await shoot('saved');
      if (host === 'node') isPicture(readFileSync(join(folder, 'kaart.svg'), 'utf8'));
      // The files of a folder on the web exist in the browser only: what opens there was written.
      await workbench.openSvg('kaart.svg');
      await shoot('saved-picture');
      await workbench.closeTab('kaart.svg');
    },
  ],
  [
    'a reload brings the preview back',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Voorbeeld openen');
      await workbench.reload();
      await expect(workbench.card('Noor leest wat zij moet regelen')).toBeThere();
      await shoot('reloaded');
    },
  ],
  [
    'a language server that is gone comes back',
    async ({ workbench, host, work, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      if (host === 'node') {
        const pid = serverProcess(work);
        if (pid === undefined) throw new Error('There is no process of the language server to end.');
        process.kill(pid, 'SIGKILL');
        await expect(workbench.notification('Klantreis stopte onverwacht en start vanzelf opnieuw')).toBeSeen();
        await shoot('killed');
      } else {
        await workbench.command('Klantreis: Opnieuw starten');
        await expect(workbench.notification('Klantreis is opnieuw gestart')).toBeSeen();
      }
      await workbench.replaceLine(JOURNEY, lineOf(LAST), 'gevoel verdritig: het duurt lang');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await shoot('restarted');
      await workbench.replaceLine(JOURNEY, lineOf(LAST), LAST);
      await expect(workbench.squiggles(JOURNEY)).toBeGone();
      await expect(workbench.card('Noor leest wat zij moet regelen')).toBeSeen();
    },
  ],
  [
    'an untitled text has a picture as well',
    async ({ workbench, page, shoot }) => {
      await workbench.command('File: New Untitled Text File');
      const untitled = 'Untitled-1';
      await expect(workbench.tab(untitled)).toBeThere();
      await workbench.command('Change Language Mode');
      await workbench.pick('Klantreis');
      await workbench.focus(untitled);
      await page.keyboard.insertText('klantreis nieuw: Iets nieuws\nfase begin: Begin\nstap eerst: Wij proberen het');
      await page.keyboard.type(' uit');
      await workbench.keys('Escape');
      await workbench.command('Klantreis: Voorbeeld openen');
      await expect(workbench.card('Wij proberen het uit')).toBeThere();
      await shoot('untitled');
    },
  ],
  [
    'the preview goes along with a text that is saved, and with a file that gets another name',
    async ({ workbench, page, shoot }) => {
      await workbench.focus('Untitled-1');
      await workbench.keys('Control+s');
      const path = () => workbench.quickInput().inputValue();
      const proposed = await until(
        path,
        (value) => value.endsWith('.klantreis'),
        'A name for the file should be proposed',
      );
      await workbench.quickInput().fill(proposed.replace(/[^/]*$/, 'nieuw.klantreis'));
      await workbench.keys('Enter');
      await expect(workbench.tab('Voorbeeld van nieuw.klantreis')).toBeThere();
      await expect(workbench.tab('Voorbeeld van Untitled-1')).toBeGone();
      await expect(workbench.card('Wij proberen het uit')).toBeThere();
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'nieuw.klantreis' }).click();
      await workbench.keys('F2');
      await page.locator('.explorer-item-edited input').fill('ouder.klantreis');
      await workbench.keys('Enter');
      await expect(workbench.tab('Voorbeeld van ouder.klantreis')).toBeThere();
      await expect(workbench.card('Wij proberen het uit')).toBeThere();
      await shoot('renamed');
      await workbench.closeTab('Voorbeeld van ouder.klantreis');
      await workbench.closeTab('ouder.klantreis');
    },
  ],
  ...[
    ['dark', 'Dark Modern', 'rgb(21, 26, 35)'],
    ['contrast', 'Dark High Contrast', 'rgb(0, 0, 0)'],
    ['light', 'Light Modern', 'rgb(255, 255, 255)'],
  ].map(([name, theme, paper]) => [
    `the picture follows the theme ${theme}`,
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.theme(theme);
      await until(
        () => workbench.paperColour(),
        (colour) => colour === paper,
        `The paper should be ${paper}`,
      );
      await shoot(`theme-${name}`);
      await expectForEverybody(workbench.preview());
    },
  ]),
  [
    'nothing was asked of another machine',
    async ({ outside }) => {
      if (outside.length > 0) throw new Error(`These addresses were asked for:\n${outside.join('\n')}`);
    },
  ],
];

function isPicture(svg) {
  if (!/^<svg [^]*<title>Wij verhuizen<[^]*<\/svg>\s*$/.test(svg))
    throw new Error(`This is no picture: ${svg.slice(0, 200)}`);
}
