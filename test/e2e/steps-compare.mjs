import { expectForEverybody } from './access.mjs';
import { expect, until } from './expect.mjs';
import { JOURNEY, lineOf } from './workspace.mjs';

const PAGE = `Vergelijking van ${JOURNEY}`;
const FEELING =
  'Stap Noor leest wat zij moet regelen: het gevoel gaat van zeer negatief naar negatief (anders ingeschat)';

/** What changed: since a version in git where there is one, since the file was saved, and up to what is wanted. */
export const COMPARING = [
  [
    'a text is compared with the last version in git, and a click goes to either side',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.compareWith('De laatst vastgelegde versie');
      await expect(workbench.change(FEELING)).toBeSeen();
      await expect(workbench.preview().locator('svg [data-verschil]')).toBeThere();
      await shoot('compared');
      await expectForEverybody(workbench.preview());
      await workbench.change(FEELING).click();
      await expect(workbench.cursor()).toHaveText(`Ln ${lineOf('gevoel negatief')}`);
      await expect(workbench.preview().locator('svg .hartslag[data-wijzigingen] > .ring')).toBeThere();
      // A box leads to its change, also where that is folded away under its cause.
      await workbench.preview().locator('svg .omdat[data-wijzigingen]').click();
      await expect(workbench.preview().locator('li details[open] .wijziging[aria-current]')).toBeInView();
      await shoot('compared-box');
      await workbench.change(FEELING).click();
      // What follows from a change stands in its row, with places of its own.
      const row = workbench.preview().locator('li:has(> .wijziging[aria-current])');
      await row.locator(':scope > button.plaats', { hasText: 'eerst:' }).click();
      await expect(workbench.page.locator('.editor-instance .view-line', { hasText: 'heel' })).toBeSeen();
      await expect(workbench.cursor()).toHaveText(`Ln ${lineOf('gevoel negatief')}`);
      await shoot('compared-base');
      await workbench.command('View: Close Editor');
      await expect(workbench.page.locator('.tab[aria-label*=", preview"]')).toBeGone();
    },
    'node',
  ],
  [
    'the comparison follows the text, and keeps what its reader chose',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.compareWith('De laatst vastgelegde versie');
      const counts = workbench.preview().locator('.telling');
      await workbench.preview().locator('#toon-let-op').uncheck();
      await workbench.typeAtEnd(JOURNEY, lineOf('stap bellen'), ' nu meteen');
      await expect(counts).toHaveText('1 punt om op te letten en 1 neutrale wijziging');
      await expect(workbench.change('nu meteen')).toBeSeen();
      await expect(workbench.change(FEELING)).toBeHidden();
      await shoot('compared-typing');
      await workbench.preview().locator('#toon-let-op').check();
      await workbench.openAsSaved(JOURNEY);
      await expect(workbench.preview().locator('.telling', { hasText: /^1 punt om op te letten$/ })).toBeThere();
    },
    'node',
  ],
  [
    'the picture of a comparison is the one that fits the panel, until another is chosen',
    async ({ workbench, shoot }) => {
      await expect(other(workbench, 'Breed: de verschilkaart')).toBeThere();
      const tall = await until(() => width(workbench), isTall, 'There should be a vertical picture');
      await other(workbench, 'Breed: de verschilkaart').click();
      await expect(workbench.preview().locator('.ander:focus', { hasText: 'Verticaal' })).toBeThere();
      await until(
        () => width(workbench),
        (px) => px !== tall,
        'There should be a wide picture',
      );
      // What is chosen is in view in the other picture too.
      await expect(workbench.preview().locator('.wijziging[aria-current]')).toBeThere();
      await expect(workbench.preview().locator('.blad .ring')).toBeInView();
      await shoot('compared-wide');
    },
    'node',
  ],
  [
    'a reload brings the comparison back, in the picture that was chosen',
    async ({ workbench, shoot }) => {
      await workbench.reload();
      await expect(workbench.change(FEELING)).toBeSeen();
      await expect(other(workbench, 'Verticaal: de verticale verschilkaart')).toBeThere();
      await shoot('compared-reloaded');
      await workbench.closeTab(PAGE);
    },
    'node',
  ],
  [
    'the changes become the message of the commit',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Wijzigingen samenvatten');
      await expect(workbench.notification('De samenvatting staat in het tekstvak van Source Control')).toBeSeen();
      await workbench.keys('Control+Shift+g');
      await expect(page.locator('.scm-input .view-line', { hasText: 'Wij verhuizen: 1 punt om' })).toBeSeen();
      await expect(page.locator('.scm-input .view-line', { hasText: '- Stap Noor leest' })).toBeThere();
      await shoot('summary');
    },
    'node',
  ],
  [
    'the Source Control view compares a changed klantreis, and the timeline a version of it',
    async ({ workbench, page, shoot }) => {
      await workbench.keys('Control+Shift+g');
      const row = page.locator('.scm-view .monaco-list-row .resource', { hasText: JOURNEY });
      await workbench.menu(row, 'Vergelijk met vorige versie');
      await expect(workbench.change(FEELING)).toBeSeen();
      await workbench.closeTab(PAGE);
      await workbench.keys('Control+Shift+e');
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Explorer: Focus on Timeline View');
      const version = page.locator('.timeline-tree-view .monaco-list-row', { hasText: 'De eerste versie' });
      await expect(version).toBeSeen();
      await shoot('timeline');
      await workbench.menu(version, 'Vergelijk met vorige versie');
      await expect(workbench.change(FEELING)).toBeSeen();
      await expect(workbench.preview().locator('header', { hasText: /versie [0-9a-f]{7}/ })).toBeThere();
      await shoot('compared-timeline');
      await workbench.closeTab(PAGE);
    },
    'node',
  ],
  [
    'a text is compared with a branch, and with a version that is chosen from its history',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.compareWith('Een eerdere versie van dit bestand…');
      await workbench.pick('De eerste versie');
      await expect(
        workbench.preview().locator('header', { hasText: /versie [0-9a-f]{7}, \d+ \p{L}+ \d{4}/u }),
      ).toBeThere();
      await expect(workbench.change(FEELING)).toBeSeen();
      // Another choice takes the place of the one that is open.
      await workbench.focus(JOURNEY);
      await workbench.compareWith('Een branch of een tag…');
      await workbench.pick('main');
      await expect(workbench.preview().locator('header code', { hasText: 'main' })).toBeThere();
      await expect(workbench.change(FEELING)).toBeSeen();
      await shoot('compared-branch');
      await workbench.closeTab(PAGE);
    },
    'node',
  ],
  [
    'a text is compared with the file that was saved',
    async ({ workbench, host, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.typeAtEnd(JOURNEY, lineOf('stap bellen'), ' nu meteen');
      await workbench.keys('Escape');
      await workbench.command('Klantreis: Vergelijk met vorige versie');
      if (host === 'web') {
        await expect(page.locator('.quick-input-box input[placeholder*="VS Code heeft hier geen git"]')).toBeSeen();
        await shoot('choices');
      }
      await workbench.pick('Het opgeslagen bestand');
      await expect(workbench.change('Noor belt de gemeente nu meteen')).toBeSeen();
      // It opens at the first change: chosen in the list, and in view in the picture.
      await expect(workbench.preview().locator('.wijziging[aria-current="true"]')).toBeInView();
      await expect(workbench.preview().locator('.blad .ring')).toBeInView();
      await shoot('compared-saved');
      await workbench.keys('Control+s');
      await expect(workbench.preview().locator('.kern', { hasText: 'niets veranderd in betekenis' })).toBeThere();
      await workbench.replaceLine(JOURNEY, lineOf('stap bellen'), 'stap bellen: Noor belt de gemeente');
      await workbench.keys('Control+s');
      await workbench.closeTab(PAGE);
    },
  ],
  [
    'the huidige klantreis is compared with the gewenste one',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.typeAtEnd(JOURNEY, lineOf('gevoel negatief') + 1, '\ngewenst gevoel neutraal: de uitleg is kort');
      await workbench.keys('Escape');
      await workbench.compareWith('De huidige klantreis met de gewenste');
      await expect(workbench.change('het gevoel gaat van negatief naar neutraal in de gewenste reis')).toBeSeen();
      await shoot('compared-wanted');
      await other(workbench, 'Breed: de verschilkaart').click();
      await expect(other(workbench, 'Verticaal: de verticale verschilkaart')).toBeThere();
      await shoot('compared-wanted-wide');
      await other(workbench, 'Verticaal: de verticale verschilkaart').click();
      await until(() => width(workbench), isTall, 'There should be a vertical picture');
      await workbench.closeTab(PAGE);
      await workbench.openAsSaved(JOURNEY);
    },
  ],
];

/** The button for the other picture, by what it brings. */
function other(workbench, name) {
  return workbench.preview().getByRole('button', { name });
}

/** Of the picture, in px of the screen. */
function width(workbench) {
  return workbench
    .preview()
    .locator('.vel')
    .evaluate((sheet) => sheet.getBoundingClientRect().width);
}

/** Is it one of the widths of the verticale verschilkaart? */
function isTall(px) {
  return px === 380 || px === 560 || px === 760;
}
