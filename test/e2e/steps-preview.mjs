import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expectForEverybody } from './access.mjs';
import { expect, until } from './expect.mjs';
import { EMPTY, JOURNEY, lineOf } from './workspace.mjs';

/** What draws, in a process of Node and in a worker. */
const BUNDLES = { node: 'pictures.js', web: 'pictures-web.js' };

/** Before anything else shows a picture. */
export const LOADING = [
  [
    'what draws is loaded when a picture is asked for, and not before',
    async ({ workbench, host, extension, shoot }) => {
      const bundle = join(extension, 'dist', BUNDLES[host]);
      renameSync(bundle, `${bundle}.away`);
      try {
        // Everything but the picture is there without it.
        await workbench.openAsSaved(JOURNEY);
        await workbench.command('Klantreis: Voorbeeld openen');
        await expect(workbench.preview().locator('.melding', { hasText: 'kon niet geladen worden' })).toBeThere();
        await shoot('not-loaded');
      } finally {
        renameSync(`${bundle}.away`, bundle);
      }
      await workbench.closeTab('Voorbeeld');
      await workbench.command('Klantreis: Voorbeeld openen');
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
      await workbench.closeTab('Voorbeeld');
      await expect(workbench.page.locator('iframe.webview')).toBeGone();
    },
  ],
];

/** The picture beside the text, and how each follows the other. */
export const PREVIEW = [
  [
    'the button above the text opens the preview beside it',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await page.locator('.editor-actions [aria-label^="Voorbeeld openen"]').click();
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
      await shoot('preview');
      await workbench.closeTab('Voorbeeld');
      await expect(page.locator('iframe.webview')).toBeGone();
    },
  ],
  [
    'the command palette opens it too',
    async ({ workbench }) => {
      await workbench.focus(JOURNEY);
      await workbench.command('Klantreis: Voorbeeld openen');
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
    },
  ],
  [
    'typing changes the picture',
    async ({ workbench }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.typeAtEnd(JOURNEY, lineOf('stap bellen'), ' op maandag');
      await expect(workbench.card('Noor belt de gemeente op maandag')).toBeThere();
      await workbench.typeAtEnd(JOURNEY, lineOf('stap bellen'), ' om negen uur');
      await expect(workbench.card('op maandag om negen uur')).toBeThere();
    },
  ],
  [
    'a click in the picture moves the cursor to its line',
    async ({ workbench }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, 1);
      await workbench.card('Noor leest wat zij moet regelen').click();
      await expect(workbench.cursor()).toHaveText(`Ln ${lineOf('stap lezen')}`);
      // The text gets the keyboard where no second click came.
      await workbench.page.locator('.monaco-editor.focused').waitFor();
    },
  ],
  [
    'the keyboard alone goes from the sheet to a card, and to its line',
    async ({ workbench }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.preview().locator('.blad').focus();
      // One key of Tab: a browser may take the drawing itself for a stop.
      await workbench.keys('Tab', 'Home', 'ArrowRight', 'ArrowDown');
      await expect(workbench.preview().locator('[data-key="stap:lezen"]:focus')).toBeThere();
      await workbench.keys('Space');
      await expect(workbench.cursor()).toHaveText(`Ln ${lineOf('stap lezen')}`);
    },
  ],
  [
    'the card of the line with the cursor is marked and in view',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf('stap doorgeven'));
      const card = workbench.preview().locator('g.cursor', { hasText: /geeft\s*de\s*verhuizing/ });
      await expect(card).toBeThere();
      await until(() => isInView(card), Boolean, 'The marked card should be in view');
      await shoot('cursor');
      await workbench.goTo(JOURNEY, lineOf('stap lezen'));
      await expect(card).toBeGone();
    },
  ],
  [
    'a line that cannot be read leaves the picture, which says that it is behind',
    async ({ workbench, shoot }) => {
      const line = lineOf('stap bellen');
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, line);
      await workbench.keys('Home', 'Delete', 'Delete');
      const note = workbench
        .preview()
        .locator('.melding', { hasText: `loopt achter: regel ${line} is nog niet te lezen` });
      await expect(note).toBeSeen();
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
      await shoot('behind');
      await workbench.page.keyboard.type('st');
      await workbench.keys('Escape');
      await expect(note).toBeHidden();
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
    },
  ],
  [
    'the picture is the one that fits the panel, until another is chosen',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      const shape = (name) => workbench.preview().getByRole('button', { name });
      const width = () =>
        workbench
          .preview()
          .locator('.vel')
          .evaluate((sheet) => sheet.getBoundingClientRect().width);
      await expect(shape('De klantreiskaart')).toBeThere();
      await until(width, (px) => px === 380 || px === 560 || px === 760, 'There should be a vertical picture');
      await shoot('vertical');
      await expectForEverybody(workbench.preview());
      await shape('De klantreiskaart').click();
      await expect(shape('De verticale kaart')).toBeThere();
      await shoot('wide');
      await expectForEverybody(workbench.preview());
      await shape('De verticale kaart').click();
      await expect(shape('De klantreiskaart')).toBeThere();
      await until(width, (px) => px === 380 || px === 560 || px === 760, 'There should be a vertical picture');
    },
  ],
  [
    'the preview goes along to another file where somebody asks for that, and never to one without a klantreis',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      const tab = (name) => workbench.page.locator('.tab', { hasText: `Voorbeeld van ${name}` });
      await workbench.openAsSaved(EMPTY);
      await workbench.keys('Control+a');
      await workbench.page.keyboard.type('klantreis los: Los');
      await workbench.keys('Enter');
      await expect(tab(JOURNEY)).toBeThere();
      await workbench.preview().getByRole('button', { name: 'Meegaan' }).click();
      await workbench.openFile('mensen.klantreis');
      await workbench.openFile(EMPTY);
      await expect(tab(EMPTY)).toBeThere();
      await expect(workbench.preview().locator('[data-key="klantreis"]', { hasText: 'Los' })).toBeThere();
      await shoot('follows');
      await workbench.openFile('mensen.klantreis');
      await workbench.openAsSaved(JOURNEY);
      await expect(tab(JOURNEY)).toBeThere();
      await workbench.preview().getByRole('button', { name: 'Meegaan' }).click();
      await workbench.openAsSaved(EMPTY);
      await workbench.openAsSaved(JOURNEY);
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
    },
  ],
  [
    'a file with people and bronnen shows their cards, in which a text is typed over',
    async ({ workbench, page, shoot }) => {
      const people = 'mensen.klantreis';
      await workbench.closeTab('Voorbeeld');
      await workbench.openAsSaved(people);
      await workbench.command('Klantreis: Voorbeeld openen');
      const noor = workbench.preview().locator('[data-key="persona:noor"]');
      await expect(noor).toHaveText('Mensen die verhuizen');
      await expect(workbench.preview().locator('[data-key="bron:gesprekken"]')).toHaveText('Hierop rust');
      await shoot('cards');
      await noor.locator('text', { hasText: 'Mensen die verhuizen' }).dblclick();
      await expect(workbench.preview().locator('.typen textarea')).toBeSeen();
      await page.keyboard.type('Mensen met weinig tijd');
      await workbench.keys('Enter');
      await expect(noor).toHaveText('Mensen met weinig tijd');
      await workbench.keys('Control+z');
      await expect(noor).toHaveText('Mensen die verhuizen');
      await workbench.closeTab('Voorbeeld');
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Voorbeeld openen');
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
    },
  ],
  [
    'one panel more shows the same file, and comes back with the first after a reload',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Voorbeeld openen');
      await workbench.preview().locator('.blad').focus();
      await page.locator('.editor-actions [aria-label^="Nog een voorbeeld openen"]').first().click();
      await expect(page.locator('.tab', { hasText: `Nog een voorbeeld van ${JOURNEY}` })).toBeThere();
      const panel = (nth) =>
        page.frameLocator('iframe.webview.ready >> nth=' + nth).frameLocator('iframe#active-frame');
      const stap = (nth) => panel(nth).locator('[data-key="stap:bellen"]');
      for (const nth of [0, 1]) await expect(stap(nth)).toBeThere();
      await workbench.focus(JOURNEY);
      await workbench.typeAtEnd(JOURNEY, lineOf('stap bellen'), ' twee keer');
      for (const nth of [0, 1]) await expect(stap(nth)).toHaveText('twee keer');
      await shoot('two-panels');
      await workbench.openAsSaved(JOURNEY);
      await workbench.reload();
      for (const nth of [0, 1]) await expect(stap(nth)).toBeThere();
      await workbench.closeTab('Nog een voorbeeld');
      await expect(workbench.card('Noor belt de gemeente')).toBeThere();
    },
  ],
  [
    'keys zoom the picture',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.preview().locator('.blad').focus();
      const zoom = () => workbench.zoom();
      const before = await zoom();
      await workbench.keys('+', '+');
      const larger = await until(zoom, (percent) => percent > before * 1.3, 'The picture should grow');
      await workbench.keys('0');
      await until(zoom, (percent) => percent < larger, 'The picture should fit');
      await shoot('fit');
    },
  ],
];

/** Is the middle of an element within the frame that it is in? The frame itself is. */
async function isInView(card) {
  return card.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x > 0 && x < clientWidth && y > 0 && y < clientHeight;
  });
}
