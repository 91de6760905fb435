import { expectForEverybody } from './access.mjs';
import { expect, until } from './expect.mjs';
import { JOURNEY, lineOf } from './workspace.mjs';

/** Finding one's way in the picture: what stays in view, where one is, what there is to say of a card, and words. */
export const WIDE = [
  [
    'wide: names of rows and titles of stappen stay in view, and the strip goes through the whole hartslag',
    async ({ workbench, shoot }) => {
      const page = await open(workbench);
      await page.getByRole('button', { name: 'De klantreiskaart' }).click();
      const strip = page.getByRole('slider', { name: 'De hele hartslag' });
      await expect(strip).toBeSeen();
      for (let times = 0; times < 5; times++) await page.getByRole('button', { name: 'Groter' }).click();
      await strip.focus();
      await workbench.keys('End');
      const says = () => strip.getAttribute('aria-valuetext');
      await until(
        says,
        (text) => text === 'Vanaf stap 3 van 3: Noor geeft de verhuizing door',
        'The strip should be there',
      );
      await expect(page.locator('.vast-rij', { hasText: 'Hartslag' })).toBeInView();
      await page.locator('.blad').evaluate((sheet) => sheet.scrollBy(0, 600));
      await expect(page.locator('.vast-stap', { hasText: 'Noor geeft de verhuizing door' })).toBeInView();
      await shoot('wide-scrolled');
      await expectForEverybody(page);
      await workbench.keys('Home');
      const before = await workbench.zoom();
      await page.locator('.vast-fase', { hasText: 'Regelen' }).click();
      await until(
        () => workbench.zoom(),
        (percent) => percent > 100,
        'The fase should fill the window',
      );
      await shoot('wide-fase');
      await workbench.keys('Escape');
      await until(
        () => workbench.zoom(),
        (percent) => percent === before,
        'Escape should go back to the size of before',
      );
      await page.getByRole('button', { name: 'De verticale kaart' }).click();
      await expect(strip).toBeHidden();
    },
  ],
  [
    'wide: Ctrl+F finds words over the ends of lines, and gives the keyboard to their card',
    async ({ workbench, shoot }) => {
      const page = await open(workbench);
      await page.locator('.blad').focus();
      await workbench.keys('Control+f');
      await expect(page.getByRole('searchbox')).toBeSeen();
      await workbench.page.keyboard.type('geeft de verhuizing');
      await expect(page.locator('.zoek-telling', { hasText: '1 van 1' })).toBeSeen();
      await expect(page.locator('[data-key="stap:doorgeven"].gevonden-nu')).toBeInView();
      await shoot('found');
      await workbench.keys('Escape');
      await expect(page.locator('[data-key="stap:doorgeven"]:focus')).toBeThere();
    },
  ],
  [
    'wide: what VS Code says of a line stands at its card, for eye and ear, and its menu goes there',
    async ({ workbench, shoot }) => {
      const page = await open(workbench);
      await workbench.replaceLine(JOURNEY, lineOf('contact website'), '      contact website met gemeent');
      await workbench.goTo(JOURNEY, 1);
      const card = workbench.card('Let op, 1 melding: Er is geen organisatie met de naam');
      await expect(card).toBeThere();
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator('.merk')).toBeInView();
      await shoot('marked');
      await card.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Er is geen organisatie' }).click();
      await expect(workbench.cursor()).toHaveText(`Ln ${lineOf('contact website')}`);
      await workbench.openAsSaved(JOURNEY);
      await expect(page.locator('.merk')).toBeGone();
    },
  ],
  [
    'wide: the picture is copied, as pixels and as the text of an SVG file',
    async ({ workbench, shoot }) => {
      const page = await open(workbench);
      const card = workbench.card('Noor leest wat zij moet regelen');
      await card.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'als afbeelding' }).click();
      await expect(page.locator('.kort', { hasText: 'De tekening staat op het klembord' })).toBeSeen();
      await shoot('copied');
      await card.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'als SVG' }).click();
      await expect(workbench.notification('De tekening staat als SVG op het klembord')).toBeSeen();
    },
  ],
];

async function open(workbench) {
  await workbench.openAsSaved(JOURNEY);
  await workbench.command('Klantreis: Voorbeeld openen');
  await expect(workbench.card('Noor leest wat zij moet regelen')).toBeThere();
  return workbench.preview();
}
