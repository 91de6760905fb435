import { expect, until } from './expect.mjs';
import { EMPTY, JOURNEY } from './workspace.mjs';

const FIRST = 'Noor leest wat zij moet regelen';

/** What goes wrong, or is more than one expects, around a klantreis that somebody works on. */
export const TROUBLE = [
  [
    'trouble: a klantreis of 200 stappen is drawn, and the picture follows its last line',
    async ({ workbench, page, shoot }) => {
      await closePreviews(workbench);
      await workbench.openAsSaved(EMPTY);
      await page.keyboard.insertText(long(200));
      await workbench.command('Klantreis: Voorbeeld openen');
      await expect(workbench.card('Noor doet ding 200')).toBeThere();
      await workbench.focus(EMPTY);
      await workbench.keys('Control+End');
      await page.keyboard.type(' en nog meer');
      await expect(workbench.card('Noor doet ding 200 en nog meer')).toBeThere();
      await shoot('long');
      await workbench.closeTab('Voorbeeld');
      await workbench.closeTab(EMPTY, { discard: true });
    },
  ],
  [
    'trouble: many edits of the picture are taken back and made again as fast as keys go',
    async ({ workbench, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Voorbeeld openen');
      await expect(workbench.card(FIRST)).toBeThere();
      const faces = ['1', '4', '5', '3'];
      for (const face of faces) await setFace(workbench, face);
      await workbench.says(JOURNEY, 'gevoel neutraal: de uitleg is lang');
      for (let count = 0; count < 2; count++) {
        await workbench.focus(JOURNEY);
        await workbench.keys(...faces.map(() => 'Control+z'));
        await workbench.says(JOURNEY, 'gevoel negatief: de uitleg is lang');
        await expect(feeling(workbench, 'negatief')).toBeThere();
        await workbench.keys(...faces.map(() => 'Control+Shift+z'));
        await workbench.says(JOURNEY, 'gevoel neutraal: de uitleg is lang');
        await expect(feeling(workbench, 'neutraal')).toBeThere();
      }
      await stap(workbench).focus();
      await workbench.keys(...faces.map(() => 'Control+z'));
      await workbench.says(JOURNEY, 'gevoel negatief: de uitleg is lang');
      await expect(feeling(workbench, 'negatief')).toBeThere();
      await shoot('undone');
      await workbench.openAsSaved(JOURNEY);
    },
  ],
];

function long(count) {
  const lines = ['klantreis lang: Een lange reis'];
  for (let at = 1; at <= count; at++) {
    if (at % 10 === 1) lines.push(`fase deel${at}: Deel ${Math.ceil(at / 10)}`);
    lines.push(`stap ding${at}: Noor doet ding ${at}`);
  }
  return lines.join('\n');
}

async function closePreviews(workbench) {
  while ((await workbench.tab('Voorbeeld').count()) > 0) {
    const before = await workbench.tab('Voorbeeld').count();
    await workbench.tab('Voorbeeld').first().hover();
    await workbench.tab('Voorbeeld').first().locator('.tab-actions .action-label').click();
    await until(
      () => workbench.tab('Voorbeeld').count(),
      (count) => count < before,
      'A preview should close',
    );
  }
}

/** The card of the first stap. */
function stap(workbench) {
  return workbench.preview().locator('[data-key="stap:lezen"]');
}

/** The face of the first stap, by what a screen reader says of it. */
function feeling(workbench, word) {
  return workbench.preview().locator(`[aria-label*="Gevoel van Noor: ${word}, omdat: de uitleg"]`);
}

/** Sets a face with a key, and leaves its reason as it is. */
async function setFace(workbench, key) {
  const typing = workbench.preview().locator('.typen textarea');
  await stap(workbench).focus();
  await workbench.keys(key);
  await expect(typing).toBeSeen();
  await workbench.keys('Escape');
  await expect(typing).toBeGone();
}
