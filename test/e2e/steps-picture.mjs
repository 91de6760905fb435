import { expect, until } from './expect.mjs';
import { JOURNEY } from './workspace.mjs';

/** Editing in the picture: the text changes, and one undo takes it back. */
export const PICTURE = [
  [
    'picture: a title is typed over where it stands, and taken back from the picture',
    async ({ workbench, page, shoot }) => {
      await open(workbench);
      await workbench.card('Noor leest wat zij moet regelen').dblclick();
      await expect(input(workbench)).toBeSeen();
      await shoot('picture-typing');
      await page.keyboard.type('Noor leest de brief');
      await workbench.keys('Enter');
      await workbench.says(JOURNEY, 'stap lezen: Noor leest de brief');
      await expect(workbench.card('Noor leest de brief')).toBeThere();
      await expect(workbench.preview().locator('[data-key="stap:lezen"]:focus')).toBeThere();
      await workbench.keys('Control+z');
      await workbench.says(JOURNEY, 'stap lezen: Noor leest wat zij moet regelen');
      await expect(workbench.card('Noor leest wat zij moet regelen')).toBeThere();
    },
  ],
  [
    'picture: a face is set with a key and asks for its reason, and Escape leaves a text as it was',
    async ({ workbench, page, shoot }) => {
      await open(workbench);
      await workbench.preview().locator('.blad').focus();
      await focusStap(workbench);
      await workbench.keys('1');
      await workbench.says(JOURNEY, 'gevoel zeer-negatief: de uitleg is lang');
      await expect(input(workbench)).toBeSeen();
      await shoot('picture-reason');
      await page.keyboard.type('zij snapt er niets van');
      await workbench.keys('Enter');
      await workbench.says(JOURNEY, 'gevoel zeer-negatief: zij snapt er niets van');
      await hasKeyboard(workbench);
      await workbench.keys('Control+z');
      await workbench.says(JOURNEY, 'gevoel negatief: de uitleg is lang');
      await backToStap(workbench);
      await workbench.keys('F2');
      await expect(input(workbench)).toBeSeen();
      await page.keyboard.type('Iets anders');
      await workbench.keys('Escape');
      await expect(input(workbench)).toBeGone();
      await workbench.says(JOURNEY, 'stap lezen: Noor leest wat zij moet regelen');
    },
  ],
  [
    'picture: keys alone move a stap, put one in, take one away, and one undo each takes that back',
    async ({ workbench, page }) => {
      await open(workbench);
      await workbench.preview().locator('.blad').focus();
      await focusStap(workbench);
      await workbench.keys('Alt+ArrowRight');
      await workbench.says(JOURNEY, 'volgens gesprekken stap lezen: Noor leest wat zij moet regelen');
      await expect(workbench.preview().locator('[data-key="stap:lezen"]:focus')).toBeThere();
      await workbench.keys('Control+z');
      await workbench.says(JOURNEY, 'fase zoeken: Uitzoeken stap lezen: Noor leest');
      await backToStap(workbench);
      await workbench.keys('Insert');
      await expect(input(workbench)).toBeSeen();
      await page.keyboard.type('Noor vraagt een buurvrouw');
      await workbench.keys('Enter');
      await workbench.says(JOURNEY, 'volgens gesprekken stap: Noor vraagt een buurvrouw');
      await expect(workbench.card('Noor vraagt een buurvrouw')).toBeThere();
      await hasKeyboard(workbench);
      await backToStap(workbench);
      await workbench.keys('Delete');
      await workbench.says(JOURNEY, 'fase zoeken: Uitzoeken stap: Noor vraagt een buurvrouw');
      await expect(workbench.preview().locator('.kort', { hasText: 'is weg' })).toBeSeen();
    },
  ],
  [
    'picture: a stap is dragged to between others, and the menu does the rest',
    async ({ workbench, page, shoot }) => {
      await open(workbench);
      const [lezen, bellen] = [workbench.card('Noor leest wat'), workbench.card('Noor belt de gemeente')];
      const [from, to] = [await lezen.boundingBox(), await bellen.boundingBox()];
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await expect(workbench.preview().locator('.plus')).toBeSeen();
      await page.mouse.down();
      // Anywhere over its row: here at the top of it.
      await page.mouse.move(to.x + to.width * 0.8, to.y + to.height * 0.2, { steps: 5 });
      await expect(workbench.preview().locator('.plek')).toBeSeen();
      await shoot('picture-dragging');
      await page.mouse.up();
      await workbench.says(JOURNEY, 'fase zoeken: Uitzoeken stap bellen: Noor belt de gemeente');
      await expect(workbench.preview().locator('.plek')).toBeGone();
      await expect(workbench.preview().locator('[data-key="stap:lezen"].cursor:focus')).toBeThere();
      await workbench.card('Noor belt de gemeente').click({ button: 'right' });
      await expect(menuRow(workbench, 'Gevoel')).toBeSeen();
      await shoot('picture-menu');
      await menuRow(workbench, 'Gevoel').click();
      await menuRow(workbench, 'neutraal').click();
      await workbench.says(JOURNEY, 'gevoel neutraal: zij krijgt meteen antwoord');
      await expect(input(workbench)).toBeSeen();
      await workbench.keys('Escape');
    },
  ],
  [
    'picture: a face is dragged to another level, in both pictures, and asks for its reason',
    async ({ workbench, page, shoot }) => {
      await open(workbench);
      const word = () => workbench.preview().locator('.niveau');
      const drag = async (dx, dy) => {
        const { x, y, width, height } = await workbench
          .preview()
          .locator('[data-key="stap:lezen/gevoel:noor"]')
          .boundingBox();
        await page.mouse.move(x + width / 2, y + Math.min(height / 2, 12));
        await page.mouse.down();
        await page.mouse.move(x + width / 2 + dx, y + Math.min(height / 2, 12) + dy, { steps: 5 });
      };
      await drag(200, 0);
      await expect(word()).toHaveText('zeer positief');
      await shoot('picture-face');
      await workbench.keys('Escape');
      await page.mouse.up();
      await expect(word()).toBeGone();
      await drag(200, 0);
      await page.mouse.up();
      await workbench.says(JOURNEY, 'gevoel zeer-positief: de uitleg is lang');
      await expect(input(workbench)).toBeSeen();
      await workbench.keys('Escape');
      await workbench.keys('Control+z');
      await workbench.says(JOURNEY, 'gevoel negatief: de uitleg is lang');
      await hasKeyboard(workbench);
      await workbench.preview().getByRole('button', { name: 'De klantreiskaart' }).click();
      await expect(workbench.preview().getByRole('button', { name: 'De verticale kaart' })).toBeThere();
      await workbench.card('Noor leest wat zij moet regelen').scrollIntoViewIfNeeded();
      await drag(0, -400);
      await expect(word()).toHaveText('zeer positief');
      await shoot('picture-face-wide');
      await page.mouse.up();
      await workbench.says(JOURNEY, 'gevoel zeer-positief: de uitleg is lang');
      await expect(input(workbench)).toBeSeen();
      await workbench.keys('Escape');
      await workbench.keys('Control+z');
      await workbench.says(JOURNEY, 'gevoel negatief: de uitleg is lang');
      await hasKeyboard(workbench);
      await workbench.preview().getByRole('button', { name: 'De verticale kaart' }).click();
      await expect(workbench.preview().getByRole('button', { name: 'De klantreiskaart' })).toBeThere();
    },
  ],
  [
    'picture: what was typed is written when one goes elsewhere, and the picture lies still until then',
    async ({ workbench, page }) => {
      await open(workbench);
      await workbench.card('Noor leest wat zij moet regelen').dblclick();
      await expect(input(workbench)).toBeSeen();
      await page.keyboard.type('Noor leest de brief');
      await workbench.focus(JOURNEY);
      await workbench.says(JOURNEY, 'stap lezen: Noor leest de brief');
      await expect(workbench.card('Noor leest de brief')).toBeThere();
      await expect(input(workbench)).toBeGone();
      await workbench.keys('Control+z');
      await workbench.says(JOURNEY, 'stap lezen: Noor leest wat zij moet regelen');
    },
  ],
];

async function open(workbench) {
  await workbench.openAsSaved(JOURNEY);
  await workbench.command('Klantreis: Voorbeeld openen');
  await expect(workbench.card('Noor leest wat zij moet regelen')).toBeThere();
}

/** Puts the keyboard back on the card of the first stap. */
async function backToStap(workbench) {
  await hasKeyboard(workbench);
  const card = workbench.preview().locator('[data-key="stap:lezen"]');
  await card.focus();
  await expect(card.and(workbench.preview().locator(':focus'))).toBeThere();
}

/** Puts the keyboard on the card of the first stap, with keys alone. */
async function focusStap(workbench) {
  await hasKeyboard(workbench);
  await workbench.preview().locator('.blad').focus();
  await workbench.keys('Tab', 'Home', 'ArrowRight', 'ArrowDown');
  await expect(workbench.preview().locator('[data-key="stap:lezen"]:focus')).toBeThere();
}

/** Waits until the picture has the keyboard again, and nothing is typed over in it. */
async function hasKeyboard(workbench) {
  await expect(input(workbench)).toBeGone();
  const has = () =>
    workbench
      .preview()
      .locator('body')
      .evaluate((body) => body.ownerDocument.hasFocus());
  await until(has, Boolean, 'The picture should have the keyboard');
}

function input(workbench) {
  return workbench.preview().locator('.typen textarea');
}

function menuRow(workbench, text) {
  return workbench.preview().locator('.menu button', { hasText: text });
}
