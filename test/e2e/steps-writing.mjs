import { openEmpty, typeBlind } from './blind.mjs';
import { expect } from './expect.mjs';
import { EMPTY, JOURNEY, lineOf } from './workspace.mjs';

/** What helps while somebody writes, beside suggestions and repairs. */
export const WRITING = [
  [
    'writing: a stap goes to another fase with all that it has',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.goTo(JOURNEY, lineOf('stap bellen'), 6);
      await workbench.showFixes(JOURNEY);
      await shoot('refactorings');
      await workbench.chooseFix('Verplaats deze stap naar fase “Regelen”');
      await workbench.hasRows(JOURNEY, lineOf('stap bellen') + 1, [
        '  fase regelen: Regelen',
        '    stap bellen: Noor belt de gemeente',
        '      contact telefoon met gemeente',
      ]);
      await workbench.focus(JOURNEY);
      await workbench.keys('Control+z');
      await workbench.hasRows(JOURNEY, lineOf('stap bellen'), ['    stap bellen: Noor belt de gemeente']);
    },
  ],
  [
    'writing: the code of a message leads to why it is there',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.replaceLine(JOURNEY, lineOf('gevoel positief'), 'gevoel positeif: zij krijgt meteen antwoord');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await workbench.showProblems();
      await workbench.problem('positeif').getByText('KT010', { exact: true }).click();
      const tab = page.locator('.tab', { hasText: 'KT010.md' });
      await expect(tab).toBeThere();
      await shoot('rule-page');
      await workbench.closeTab('KT010.md');
      await workbench.keys('Control+j');
      await expect(page.locator('.markers-panel')).toBeHidden();
      await workbench.openAsSaved(JOURNEY);
    },
  ],
  [
    'writing: what lacks shows in and above the text for who wants it, and goes again',
    async (scene) => {
      const { workbench, shoot } = scene;
      const toggle = 'Klantreis: Hulp in de tekst aan of uit';
      await openEmpty(scene, EMPTY);
      await typeBlind(scene, 'klantreis r: Reis\nstap a: A\ngevoel negatief: boos');
      const editor = workbench.editor(EMPTY);
      const above = editor.locator('.codelens-decoration', { hasText: '1 uitspraak zonder bron' });
      const beside = editor.locator('.view-line', { hasText: 'geen bron' });
      await expect(beside).toBeGone();
      await workbench.command(toggle);
      await expect(above).toBeSeen();
      await expect(beside).toHaveText('🙁');
      await shoot('in-text');
      await above.locator('a').first().click();
      await workbench.cursor().filter({ hasText: 'Ln 3' }).waitFor();
      await workbench.command(toggle);
      await expect(above).toBeGone();
      await expect(beside).toBeGone();
    },
  ],
  [
    'writing: a klantreis between fences is drawn in the preview of a page of Markdown',
    async ({ workbench, page, shoot }) => {
      const text = ['# Ons besluit', '', '```klantreis', ...BLOCK, '```', ''].join('\n');
      await workbench.command('File: New Untitled Text File');
      await page.keyboard.insertText(text);
      await workbench.command('Change Language Mode');
      await workbench.pick('Markdown', '(markdown)');
      await workbench.command('Markdown: Open Preview to the Side');
      const picture = workbench.preview().locator('figure img[alt^="Klantreis: Ik bel."]');
      await expect(picture).toBeSeen();
      await workbench.preview().locator('figure summary').click();
      await expect(workbench.preview().getByText('Sam belt').first()).toBeSeen();
      await expect(workbench.preview().getByText('konden wij regel 3 niet lezen')).toBeSeen();
      await shoot('markdown');
      await workbench.closeTab('Preview');
      await workbench.closeTab('Untitled-1', { discard: true });
    },
  ],
];

const BLOCK = ['klantreis bellen: Ik bel', '  stap bel: Sam belt', '  gevol blij'];
