import { expect } from './expect.mjs';
import { JOURNEY, lineOf } from './workspace.mjs';

/** Typing, mistakes and their repair. */
export const EDITING = [
  [
    'a klantreis opens with nothing to report',
    async ({ workbench, page }) => {
      await workbench.openFile(JOURNEY);
      await page.locator('#status\\.editor\\.mode', { hasText: 'Klantreis' }).waitFor();
      await expect(page.locator('.breadcrumbs-control', { hasText: 'Wij verhuizen' })).toBeSeen();
      // The persona stands in another file: without that file being read there would be a squiggle.
      await workbench.showProblems();
      await expect(page.locator('.markers-panel .message-box-container', { hasText: 'No problems' })).toBeThere();
      await workbench.hideProblems();
    },
  ],
  [
    'a mistake is underlined and explained in Dutch while typing',
    async ({ workbench, shoot }) => {
      await workbench.replaceLine(JOURNEY, lineOf('gevoel positief'), 'gevoel positeif: zij krijgt meteen antwoord');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await workbench.showProblems();
      await expect(workbench.problem('positeif')).toBeThere();
      await shoot('mistake');
      await workbench.hideProblems();
    },
  ],
  [
    'a quick fix repairs the mistake',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.replaceLine(JOURNEY, lineOf('gevoel positief'), 'gevoel positeif: zij krijgt meteen antwoord');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await workbench.goTo(JOURNEY, lineOf('gevoel positief'), 16);
      await workbench.showFixes(JOURNEY);
      await shoot('quick-fix');
      await workbench.takeFix('Verander in `positief`');
      await expect(workbench.squiggles(JOURNEY)).toBeGone();
      await expect(workbench.editor(JOURNEY)).toHaveText('gevoel positief: zij krijgt meteen antwoord');
    },
  ],
  [
    'completion offers the words of the language',
    async ({ workbench, shoot, page }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.typeAtEnd(JOURNEY, lineOf('contact telefoon'), '\ngev');
      await expect(page.locator('.suggest-widget .monaco-list-row', { hasText: 'gevoel' })).toBeThere();
      await shoot('completion');
      await workbench.keys('Escape');
    },
  ],
];
