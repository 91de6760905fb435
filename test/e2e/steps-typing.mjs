import { expectText, openEmpty, paste, saved, suggested, typeBlind, unsuggested } from './blind.mjs';
import { expect } from './expect.mjs';
import { slowDown } from './slow-server.mjs';
import { EMPTY } from './workspace.mjs';

/** A klantreis as the formatter lays it out. What is typed is the same without the indentation: that comes by itself. */
const WHOLE = `persona jan: Jan
  doel: Rust

bron gesprek: Gesprek
  aantal 6

klantreis r: Wij verhuizen
  voor jan
  fase f: De aanvraag loopt hier in
    stap a: Jan zoekt het op
      gevoel negatief: geen goede bron
        volgens gesprek
      knelpunt k: Het is niet klaar
        ernst hoog
        volgens gesprek
      oplossing o: Een lijst
        stand gepland
    stap b: Jan wacht af
      wacht 2 weken
  fase g: Klaar
    stap c: Brief
      voor jan

organisatie wij: Gemeente
  soort eigen
`;

/** Shorter, and deep. */
const DEEP = `klantreis r: Reis
  voor jan
  fase f: Fase
    stap a: Jan zoekt het op
      gevoel negatief: boos
        volgens gesprek
      knelpunt k: Niet klaar
        ernst hoog
    stap b: Jan belt
      wacht 2 weken
  fase g: Klaar
    stap c: Brief
`;

const flat = (text) => text.replace(/^ +/gm, '').trimEnd();

/** A person types whole klantreizen without looking at what is offered: every line comes out as typed, where it belongs. */
export const TYPING = [
  [
    'typing: a whole klantreis comes out as it was typed, each line where it belongs',
    async (scene) => {
      await openEmpty(scene, EMPTY);
      await typeBlind(scene, flat(WHOLE));
      await scene.shoot('typed');
      expectText(await saved(scene, EMPTY), WHOLE);
    },
  ],
  [
    'typing: mistakes that are taken back, a line that becomes two, lines in between',
    async (scene) => {
      await openEmpty(scene, EMPTY);
      await typeBlind(scene, 'klantreis r: Rei⌫⌫⌫Reis\nfase f: F\nstap a: Jan zoktr⌫⌫⌫⌫oekt het op\n');
      // Two facts on one line: it becomes two.
      await typeBlind(scene, `gevoel negatief: boos volgens gesprek${'←'.repeat('volgens gesprek'.length)}⌫\n⇥\n`);
      await typeBlind(scene, 'stap b: Jan belt\nwacht 2 weken↑↑⇥\ndoet: mailt↓↓⇥\nvoor jan');
      expectText(
        await saved(scene, EMPTY),
        `klantreis r: Reis
  fase f: F
    stap a: Jan zoekt het op
      gevoel negatief: boos
        volgens gesprek
      doet: mailt
    stap b: Jan belt
      wacht 2 weken
      voor jan
`,
      );
    },
  ],
  [
    'typing: Enter is a new line where suggestions are open, and Tab takes one',
    async (scene) => {
      await openEmpty(scene, EMPTY);
      await typeBlind(scene, 'persona jan: Jan\n\nklantreis r: Reis\nvoor ja');
      await suggested(scene, 'jan');
      await typeBlind(scene, 'n\nfase f: F\nstap a: A\nknelpunt k: K\nernst ho');
      await suggested(scene, 'hoog');
      await typeBlind(scene, 'og\nsta');
      await suggested(scene, 'stap');
      await scene.shoot('suggested');
      // It goes to its own depth at once.
      await typeBlind(scene, '\tb: Jan belt\ngevo');
      await suggested(scene, 'gevoel');
      // What may follow is shown, and nothing of it is taken but by Tab.
      await typeBlind(scene, '\t');
      await suggested(scene, 'zeer-negatief');
      await typeBlind(scene, 'pos');
      await suggested(scene, 'positief');
      await typeBlind(scene, '\t: fijn\nwacht 2 we');
      await suggested(scene, 'weken');
      await typeBlind(scene, '\t\nvoor jan\nknel');
      await suggested(scene, 'knelpunt');
      await typeBlind(scene, '↓');
      await suggested(scene, 'knelpunt met ernst en invloed');
      await scene.shoot('template');
      await typeBlind(scene, '\tw\tHet duurt lang');
      for (const value of ['hoog', 'deels']) {
        await typeBlind(scene, `\t${value}`);
        await unsuggested(scene);
      }
      // There are gesprekken too, so this list stays; Enter is a new line all the same.
      await typeBlind(scene, '\tgesprek\nstap c: C');
      expectText(
        await saved(scene, EMPTY),
        `persona jan: Jan

klantreis r: Reis
  voor jan
  fase f: F
    stap a: A
      knelpunt k: K
        ernst hoog
    stap b: Jan belt
      gevoel positief: fijn
      wacht 2 weken
      voor jan
      knelpunt w: Het duurt lang
        ernst hoog
        invloed deels
        volgens gesprek
    stap c: C
`,
      );
    },
  ],
  [
    'typing: what is pasted in between is put right',
    async (scene) => {
      await openEmpty(scene, EMPTY);
      await typeBlind(scene, 'klantreis r: Reis\nfase f: F\nstap a: Jan ');
      await paste(
        scene,
        'zoekt het op\r\n\t\t\tgevoel   negatief: boos\r\nstap b: Jan belt\r\n            contact telefoon\r\n',
      );
      await typeBlind(scene, 'wacht 2 weken\nstap c: ');
      await paste(scene, 'Brief ');
      await typeBlind(scene, 'komt\n');
      await paste(scene, '\t\tcontact brief\n');
      await typeBlind(scene, 'voor jan');
      expectText(
        await saved(scene, EMPTY),
        `klantreis r: Reis
  fase f: F
    stap a: Jan zoekt het op
      gevoel negatief: boos
    stap b: Jan belt
      contact telefoon
      wacht 2 weken
    stap c: Brief komt
      contact brief
      voor jan
`,
      );
    },
  ],
  [
    'typing: a language server that is always late changes nothing of it',
    async (scene) => {
      await openEmpty(scene, EMPTY);
      const restore = slowDown(scene.extension, scene.host);
      try {
        await restart(scene);
        await openEmpty(scene, EMPTY);
        await typeBlind(scene, flat(DEEP));
        await scene.shoot('typed-slow');
        expectText(await saved(scene, EMPTY), DEEP);
      } finally {
        restore();
        await restart(scene);
      }
    },
  ],
];

async function restart({ workbench, page }) {
  await workbench.command('Klantreis: Opnieuw starten');
  const done = workbench.notification('Klantreis is opnieuw gestart');
  await expect(done).toBeSeen();
  await workbench.command('Notifications: Clear All Notifications');
  await expect(done).toBeGone();
  await workbench.focus(EMPTY);
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
}
