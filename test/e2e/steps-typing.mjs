import { expectText, openEmpty, saved, typeBlind } from './blind.mjs';
import { EMPTY } from './workspace.mjs';

/** A klantreis as the formatter lays it out. What is typed is the same without the indentation: that comes by itself. */
const WHOLE = `persona jan: Jan
  doelgroep: Mensen die bijna verhuizen

bron gesprek: Gesprek met zes inwoners
  soort interview
  aantal 6

klantreis adres: Wij gaan verhuizen
  voor jan
  klantvraag: Wat moet ik regelen, en waar begin ik
  fase oud: De aanvraag loopt hier in
    stap a: Jan zoekt het op
      contact website
      gevoel negatief: hij vindt geen goede bron
        volgens gesprek
      knelpunt k: De uitleg is niet klaar
        ernst hoog
        invloed eigen
        volgens gesprek
      oplossing o: Een korte lijst per stap
        stand gepland
    stap b: Jan belt en vult het in
      wacht 2 weken
      citaat: Ik was er zo mee klaar
        volgens gesprek
  fase nieuw: In het nieuwe huis
    stap c: Jan krijgt een brief
      voor jan
      gevoel positief: fijn zo

organisatie wij: De gemeente
  soort eigen
`;

const flat = (text) => text.replace(/^ +/gm, '').trimEnd();

/** A person types whole klantreizen without looking at what is offered: every line comes out as typed, where it belongs. */
export const TYPING = [
  [
    'a whole klantreis that is typed blind comes out as it was typed, each line where it belongs',
    async (scene) => {
      await openEmpty(scene, EMPTY);
      await typeBlind(scene, flat(WHOLE));
      await scene.shoot('typed');
      expectText(await saved(scene, EMPTY), WHOLE);
    },
  ],
];
