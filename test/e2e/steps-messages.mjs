import { expect } from './expect.mjs';
import { JOURNEY, lineOf } from './workspace.mjs';

/** A person's pace, in ms between two keys. */
const delay = 90;
const CALL = 'contact telefoon';

/** What shows of messages while somebody types, and where the cursor is after a repair. */
export const MESSAGES = [
  [
    'messages: a line that is typed half shows none, and shows them when it is left',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf(CALL));
      await workbench.keys('End');
      const seen = await watchMessages(page);
      // A word that no line begins with, a value that is none, and a name that nothing has: each wrong until it is whole, or longer.
      await page.keyboard.type('\ncitaat Wij hangen en', { delay });
      await shoot('messages-half');
      same(await seen(), []);
      await workbench.keys('ArrowUp');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await shoot('messages-left');
    },
  ],
  [
    'messages: a pause shows them',
    async ({ workbench, page }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf(CALL));
      await workbench.keys('End');
      await page.keyboard.type(' tegen', { delay });
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await expect(workbench.cursor()).toHaveText(`Ln ${lineOf(CALL)}`);
    },
  ],
  [
    'messages: Enter shows those of the line above, and what stood there stays while the next line is typed',
    async ({ workbench, page }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf(CALL));
      await workbench.keys('End');
      await page.keyboard.type(' tegen', { delay });
      await workbench.keys('Escape', 'Enter');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      const seen = await watchMessages(page);
      await page.keyboard.type('doet: zij neemt op', { delay });
      same(await seen(), []);
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
    },
  ],
  [
    'messages: Ctrl+. repairs the line that is being typed, and the list stays when the messages come',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf(CALL));
      await workbench.keys('End');
      await page.keyboard.type('\ngevoel positeif: zij krijgt meteen antwoord', { delay });
      await workbench.keys('Escape', 'Control+.');
      const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Verander in `positief`' });
      await expect(fix).toBeSeen();
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await shoot('messages-fix');
      await expect(fix).toBeSeen();
      await workbench.takeFix('Verander in `positief`');
      await expect(workbench.editor(JOURNEY)).toHaveText('gevoel positief: zij krijgt meteen antwoord');
    },
  ],
  [
    'messages: a repair that inserts puts the cursor where one goes on typing',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf('voor noor'));
      await workbench.keys('End');
      await page.keyboard.type(', sam', { delay });
      await workbench.keys('Escape', 'Control+.');
      await workbench.takeFix('Voeg `persona sam` toe');
      await expect(workbench.editor(JOURNEY)).toHaveText('persona sam:');
      await page.keyboard.type('Sam de buur', { delay });
      await expect(workbench.editor(JOURNEY)).toHaveText('persona sam: Sam de buur');
      await shoot('messages-declared');
    },
  ],
];

/** Looks at every message and counter that comes on the screen from now on. @returns what came, as often as it is asked */
async function watchMessages(page) {
  await page.locator('body').evaluate((body) => {
    const { MutationObserver } = body.ownerDocument.defaultView;
    const squiggles = () => body.querySelectorAll('.squiggly-error, .squiggly-warning, .squiggly-info').length;
    const counter = () => body.querySelector('#status\\.problems')?.textContent ?? '';
    const [had, said] = [squiggles(), counter()];
    const seen = (body.seenMessages = []);
    body.watcher?.disconnect();
    body.watcher = new MutationObserver(() => {
      if (squiggles() > had) seen.push(`${squiggles()} squiggles`);
      if (counter() !== said) seen.push(`${said} became ${counter()}`);
    });
    body.watcher.observe(body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.locator('body').evaluate((body) => body.seenMessages);
}

function same(found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`There was: ${JSON.stringify(found)}`);
}
