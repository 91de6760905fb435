import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, until } from './expect.mjs';
import { serverProcess, startCodeServer } from './servers.mjs';
import { EMPTY, JOURNEY, lineOf, makeWorkspace } from './workspace.mjs';

const FIRST = 'Noor leest wat zij moet regelen';
/** The last line of the journey: without it a feeling has no bron. */
const SOURCE = lineOf('het is zo klaar') + 1;

/** How often the server is started again by itself. */
const CRASHES = 5;

/** What goes wrong, or is more than one expects, around a klantreis that somebody works on. */
export const TROUBLE = [
  [
    'trouble: a klantreis of 200 stappen is drawn, and the picture follows its last line',
    async ({ workbench, page, shoot }) => {
      await closePreviews(workbench);
      await workbench.openAsSaved(EMPTY);
      // A step before this one may have saved something in it.
      await workbench.keys('Control+a', 'Delete');
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
      // VS Code gives the keyboard back to the frame around the page first: a key that comes just then is nobody's, and is pressed again.
      const isBack = async () => {
        const is = () => workbench.says(JOURNEY, 'gevoel negatief: de uitleg is lang', 2000);
        const there = await is().then(
          () => true,
          () => false,
        );
        if (!there) await workbench.keys('Control+z');
        return there;
      };
      await until(isBack, Boolean, 'All faces should be taken back');
      await expect(feeling(workbench, 'negatief')).toBeThere();
      await shoot('undone');
      await workbench.openAsSaved(JOURNEY);
    },
  ],
  [
    'trouble: a rule that is switched off in klantreis.json goes at once, and comes back',
    async ({ workbench, page, shoot }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.replaceLine(JOURNEY, SOURCE, ' ');
      await workbench.keys('Control+s');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      const settings = 'klantreis.json';
      /** Puts this between the braces of the file. */
      const save = async (text) => {
        await workbench.openFile(settings);
        await workbench.goTo(settings, 1, 2);
        await workbench.keys('Shift+End');
        await page.keyboard.insertText(`${text}}`);
        await workbench.keys('Escape', 'Control+s');
        await page.locator(`.tab:not(.dirty)[data-resource-name="${settings}"]`).waitFor();
        await workbench.openFile(JOURNEY);
      };
      await save(' "regels": { "KR501": "uit" } ');
      await expect(workbench.squiggles(JOURNEY)).toBeGone();
      await save('');
      await expect(workbench.squiggles(JOURNEY)).toBeThere();
      await shoot('settings');
      await workbench.closeTab(settings);
      await workbench.replaceLine(JOURNEY, SOURCE, '        volgens gesprekken');
      await workbench.keys('Control+s');
      await expect(workbench.squiggles(JOURNEY)).toBeGone();
    },
  ],
  [
    'trouble: a file that is only to be read is not changed from the picture, which says so',
    async ({ workbench, page, shoot, folder }) => {
      const settings = join(folder, '.vscode', 'settings.json');
      const before = readFileSync(settings, 'utf8');
      const more = { 'files.readonlyInclude': { [`**/${JOURNEY}`]: true } };
      writeFileSync(settings, JSON.stringify({ ...JSON.parse(before), ...more }));
      await workbench.reload();
      await workbench.openFile(JOURNEY);
      await workbench.command('Klantreis: Voorbeeld openen');
      await workbench.card(FIRST).dblclick();
      await expect(workbench.preview().locator('.typen textarea')).toBeSeen();
      await page.keyboard.type('Noor doet iets anders');
      await workbench.keys('Enter');
      await expect(workbench.preview().getByText('kunt u alleen lezen').last()).toBeSeen();
      await shoot('read-only');
      await workbench.says(JOURNEY, FIRST);
      await workbench.keys('Escape');
      writeFileSync(settings, before);
      await workbench.reload();
    },
    'node',
  ],
  [
    'trouble: another branch of git changes the text and the picture under an open editor',
    async ({ workbench, shoot, folder }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Voorbeeld openen');
      const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
      const commit = ['-c', 'user.name=Noor', '-c', 'user.email=noor@example.org', 'commit', '--quiet', '-m', 'Nu'];
      const main = git('branch', '--show-current').toString().trim();
      git('checkout', '--quiet', '-b', 'nu');
      git('add', '.');
      git(...commit);
      git('checkout', '--quiet', main);
      await workbench.says(JOURNEY, 'gevoel zeer-negatief: de uitleg is heel lang');
      await expect(feeling(workbench, 'zeer negatief')).toBeThere();
      await shoot('branch');
      git('checkout', '--quiet', 'nu');
      await workbench.says(JOURNEY, 'gevoel negatief: de uitleg is lang');
      await expect(feeling(workbench, 'negatief')).toBeThere();
      await expect(workbench.squiggles(JOURNEY)).toBeGone();
      // The folder is left as it was found: changed, and not committed.
      git('symbolic-ref', 'HEAD', `refs/heads/${main}`);
      git('reset', '--quiet');
    },
    'node',
  ],
  [
    'trouble: a server that keeps stopping says so in the picture, the lists and the status bar, until it is started again',
    async ({ workbench, page, shoot, work }) => {
      await workbench.openAsSaved(JOURNEY);
      await workbench.command('Klantreis: Voorbeeld openen');
      await expect(workbench.card(FIRST)).toBeThere();
      await workbench.command('View: Show Klantreis');
      const told = workbench.preview().locator('.melding', { hasText: 'Klantreis is gestopt' });
      let last;
      for (let crash = 0; crash < CRASHES; crash++) {
        const isAnother = (pid) => pid !== undefined && pid !== last;
        last = await until(() => serverProcess(work), isAnother, 'The server should start again');
        // One that ends before it answered never started: that is told at once.
        await until(() => status(page).count(), Boolean, 'The status bar should say how far the klantreis is');
        process.kill(last, 'SIGKILL');
      }
      await expect(told).toBeSeen();
      await expect(page.locator('.statusbar-item', { hasText: 'Klantreis is gestopt' })).toBeSeen();
      await expect(page.locator('.pane-body .message', { hasText: 'Klantreis draait nu niet' }).first()).toBeSeen();
      await shoot('stopped');
      await workbench.goTo(JOURNEY, lineOf('stap bellen'));
      await workbench.keys('End');
      await page.keyboard.type(' nu meteen');
      await told.getByRole('button', { name: 'Opnieuw starten' }).click();
      await expect(workbench.card('Noor belt de gemeente nu meteen')).toBeThere();
      await expect(told).toBeHidden();
      await expect(page.locator('.statusbar-item', { hasText: 'Klantreis is gestopt' })).toBeGone();
      await shoot('started-again');
      await workbench.command('View: Show Explorer');
      await workbench.openAsSaved(JOURNEY);
    },
    'node',
  ],
  [
    'trouble: of two folders each has its own people, and the lists have the klantreizen of both',
    async ({ workbench, page, shoot, work, folder, url }) => {
      const [other, file] = [join(work, 'trouwen'), 'trouwen.klantreis'];
      rmSync(other, { recursive: true, force: true });
      mkdirSync(other);
      writeFileSync(join(other, 'klantreis.json'), '{}\n');
      writeFileSync(join(other, file), WEDDING);
      const both = join(work, 'samen.code-workspace');
      writeFileSync(both, JSON.stringify({ folders: [{ path: folder }, { path: other }] }));
      try {
        await workbench.open(url.replace(/\?.*/, `?workspace=${encodeURI(both)}`));
        // A folder is a row that is opened with a key.
        const row = page.locator('.explorer-folders-view .monaco-list-row');
        await row.filter({ hasText: 'trouwen' }).first().click();
        await workbench.keys('ArrowRight');
        await workbench.openFile(file);
        await workbench.command('Klantreis: Voorbeeld openen');
        await expect(workbench.card('Sam kiest een dag')).toBeThere();
        // Noor is declared in the other folder.
        await expect(workbench.squiggles(file)).toBeThere();
        await workbench.showProblems();
        await expect(workbench.problem('noor')).toBeSeen();
        await shoot('two-folders');
        await workbench.hideProblems();
        await workbench.command('View: Show Klantreis');
        for (const title of ['Wij verhuizen', 'Wij trouwen'])
          await expect(page.locator('.pane .monaco-list-row', { hasText: title })).toBeSeen();
        await shoot('two-folders-lists');
      } finally {
        await workbench.open(url);
      }
    },
    'node',
  ],
  [
    'trouble: in a folder in which one may not write, a klantreis is drawn, and what would be a file says why it is none',
    async ({ workbench, shoot, work, url }) => {
      rmSync(join(work, 'vast'), { recursive: true, force: true });
      const folder = makeWorkspace(join(work, 'vast'));
      for (const file of readdirSync(folder)) chmodSync(join(folder, file), file === '.vscode' ? 0o555 : 0o444);
      chmodSync(folder, 0o555);
      const server = await startCodeServer(work, folder, { ordinary: true });
      try {
        await workbench.open(server.url);
        await workbench.openFile(JOURNEY);
        await workbench.command('Klantreis: Voorbeeld openen');
        await expect(workbench.card(FIRST)).toBeThere();
        await shoot('no-writing');
        await workbench.command('Klantreis: Nieuwe klantreis…');
        await workbench.pick('Schulden');
        await workbench.page.locator('.quick-input-widget', { hasText: 'Hoe zegt de klant het zelf?' }).waitFor();
        await workbench.keys('Enter');
        await expect(workbench.notification('In de map vast kunnen wij niet schrijven')).toBeSeen();
        await expect(workbench.tab('Untitled-1')).toBeThere();
        await shoot('no-writing-new');
      } finally {
        await workbench.open(url);
        await server.stop();
        chmodSync(folder, 0o755);
        chmodSync(join(folder, '.vscode'), 0o755);
      }
    },
    'node',
  ],
];

/** A klantreis with people of its own, which names somebody of another folder. */
const WEDDING = [
  'persona sam: Sam',
  '  doelgroep: Mensen die trouwen',
  '',
  'klantreis trouwen: Wij trouwen',
  '  voor sam, noor',
  '  fase kiezen: Kiezen',
  '    stap dag: Sam kiest een dag',
  '',
].join('\n');

function status(page) {
  return page.locator('.statusbar-item', { hasText: /Concept|Vastgesteld/ });
}

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
