import { expect } from './expect.mjs';
import { JOURNEY, LINE_COUNT, lineOf } from './workspace.mjs';

/** A person's pace, in ms between two keys. */
const delay = 90;
/** Somewhat less than the pause after which messages show, in ms. */
const LONG_HALT = 1500;
const CALL = 'contact telefoon';

/** What shows of messages while somebody types, and where the cursor is after a repair. */
export const MESSAGES = [
  [
    'messages: a line that is typed half shows none, and shows them when it is left',
    async ({ workbench, page, shoot }) => {
      await withoutHalt(async () => {
        await workbench.openAsSaved(JOURNEY);
        await workbench.goTo(JOURNEY, lineOf(CALL));
        await workbench.keys('End');
        const seen = await watchMessages(page);
        // A line without its colon, and before that words that no line begins with.
        const halt = await typeOn(page, '\ncitaat Wij hangen en');
        const found = await seen();
        await shoot('messages-half');
        return { halt, found };
      });
      await workbench.keys('ArrowUp');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await shoot('messages-left');
    },
  ],
  [
    'messages: the status bar says how far the klantreis is',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      const standing = page.locator('.statusbar-item', { hasText: /^Concept · \d+ van \d+ gehoord of gemeten/ });
      await expect(standing).toBeThere();
      await shoot('messages-standing');
      await standing.locator('a').click();
      // It follows what is done in the picture, while that has the keyboard.
      const card = workbench.card('Noor leest wat zij moet regelen');
      await card.click();
      await card.focus();
      await workbench.keys('Delete');
      await expect(page.locator('.statusbar-item', { hasText: /^Concept · 2 van 2 gehoord of gemeten/ })).toBeThere();
      await shoot('messages-standing-picture');
      await workbench.closeTab('Voorbeeld');
      await workbench.openAsSaved(JOURNEY);
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
      await withoutHalt(async () => {
        await workbench.keys('Home', 'Shift+End', 'Delete');
        const seen = await watchMessages(page);
        return { halt: await typeOn(page, 'doet zij neemt'), found: await seen() };
      });
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
    },
  ],
  [
    'messages: what the method asks waits over Enter for a pause, and stands still while the next lines are typed',
    async ({ workbench, page, shoot }) => {
      await withoutHalt(async () => {
        await workbench.openAsSaved(JOURNEY);
        await workbench.goTo(JOURNEY, LINE_COUNT);
        await workbench.keys('End');
        const seen = await watchMessages(page);
        const halt = await typeOn(page, '\nknelpunt traag: Het duurt te lang\nern');
        const found = await seen();
        await shoot('messages-enter');
        return { halt, found };
      });
      await page.keyboard.type('st hoog\n', { delay });
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await withoutHalt(async () => {
        const seen = await watchMessages(page);
        const halt = await typeOn(page, 'oplossing sneller: Wij antwoorden binnen een dag\neigena');
        const found = await seen();
        await shoot('messages-still');
        return { halt, found };
      });
    },
  ],
  [
    'messages: Ctrl+. repairs the line that is being typed, and the list stays when the messages come',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf(CALL));
      await workbench.keys('End');
      await page.keyboard.type('\ngevoel positeif: zij krijgt meteen antwoord', { delay });
      await expect(page.locator('.lightBulbWidget, [class*="gutter-lightbulb"]')).toBeSeen();
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
  [
    'messages: the reason of a negeer is typed over, on a row of its own that stands right',
    async ({ workbench, page }) => {
      const line = lineOf('gevoel negatief');
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, line + 1);
      await workbench.keys('Control+Shift+k', 'ArrowUp', 'End');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await workbench.showFixes(JOURNEY);
      await workbench.chooseFix('Negeer deze melding');
      await workbench.hasRows(JOURNEY, line + 1, ['        negeer KR501: schrijf hier waarom']);
      await page.keyboard.type('wij horen dit vaker', { delay });
      await workbench.hasRows(JOURNEY, line, [
        '      gevoel negatief: de uitleg is lang',
        '        negeer KR501: wij horen dit vaker',
        '    stap bellen: Noor belt de gemeente',
      ]);
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

/** Types at a person's pace. @returns {Promise<number>} the longest halt between two keys, in ms */
async function typeOn(page, text) {
  let halt = 0;
  for (const key of text) {
    const began = performance.now();
    await page.keyboard.type(key, { delay });
    halt = Math.max(halt, performance.now() - began);
  }
  return halt;
}

/** On a busy machine the typing may halt for so long that the messages come by right. Then it is tried again. */
async function withoutHalt(attempt) {
  for (let tries = 1; ; tries++) {
    const { halt, found } = await attempt();
    if (found.length === 0) return;
    if (halt < LONG_HALT || tries === 4) throw new Error(`There was: ${JSON.stringify(found.slice(0, 4))}`);
  }
}
