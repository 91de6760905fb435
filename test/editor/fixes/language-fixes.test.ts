import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { quickFixesAt } from '../../../src/editor/fixes/quick-fixes';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { openFile } from '../cursor';

/** The text after the fix with a title at the cursor; all titles where there is no such fix. */
function fixed(marked: string, title: string): string {
  const file = openFile(marked);
  const [start] = file.cursors;
  const findings = checkFile(file, file.scope, DEFAULT_SETTINGS, { today: '2026-11-26' });
  const actions = quickFixesAt(file, findings, { start: start!, end: start! }, { today: '2026-11-26' });
  const action = actions.find((one) => one.title === title);
  if (!action) return actions.map((one) => one.title).join(' | ');
  const document = TextDocument.create(file.uri, 'klantreis', 1, file.text);
  return TextDocument.applyEdits(document, action.edit!.changes![file.uri]!);
}

const NOOR = 'persona noor: Noor\n  doel: x\n';
const HEAD = `${NOOR}klantreis r: R\n  voor noor\n  klantvraag: Wat?\n`;

describe('a fix', () => {
  it.each([
    [
      'KT005 makes the klantreis',
      `${NOOR}‸stap s: S\n`,
      'Zet er `klantreis reis` boven',
      'persona noor: Noor\n  doel: x\nklantreis reis: schrijf hier wat er speelt\n  voor noor\nstap s: S\n',
    ],
    [
      'KT006 gives a name to type over',
      `${NOOR}bron a: A\n‸bron\n`,
      'Geef de naam `naam`',
      'persona noor: Noor\n  doel: x\nbron a: A\nbron naam\n',
    ],
    ['KT007 writes the title', `${HEAD}  stap‸\n`, 'Schrijf hier de titel', '…\n  stap: schrijf hier de titel\n'],
    [
      'KT008 writes the text',
      `${HEAD}  stap s: S\n    doet: ‸\n`,
      'Schrijf hier de tekst',
      '…\n  stap s: S\n    doet: schrijf hier de tekst\n',
    ],
    [
      'KT092 puts the feeling of a fase above its first stap, with its evidence',
      `bron b: B\n${HEAD}  fase f: F\n    wanneer 2 dagen\n    # Over s.\n    stap s: S\n      doet: x\n      gevoel ‸negatief de hele fase\n        volgens b\n`,
      'Zet deze regel bij de fase',
      `bron b: B\n…\n  fase f: F\n    wanneer 2 dagen\n    gevoel negatief\n      volgens b\n    # Over s.\n    stap s: S\n      doet: x\n`,
    ],
    [
      'KT093 takes out the bron in which nobody says so',
      `${HEAD}  stap s: S\n    doet: x\n      volgens a 0 ‸van 6, b 2 van 3\nbron a: A\nbron b: B\n`,
      'Haal `a` weg',
      '…\n  stap s: S\n    doet: x\n      volgens b 2 van 3\nbron a: A\nbron b: B\n',
    ],
    [
      'KT093 takes out a later bron in which nobody says so',
      `${HEAD}  stap s: S\n    doet: x\n      volgens a, b 0 ‸van 3\nbron a: A\nbron b: B\n`,
      'Haal `b` weg',
      '…\n  stap s: S\n    doet: x\n      volgens a\nbron a: A\nbron b: B\n',
    ],
    [
      'KT093 takes a line away without another bron',
      `${HEAD}  stap s: S\n    doet: x\n      volgens b 0 ‸van 3\nbron b: B\n`,
      'Haal deze regel weg',
      '…\n  stap s: S\n    doet: x\nbron b: B\n',
    ],
    [
      'KT088 takes out the part that names nothing',
      `${HEAD}  stap s: S\n    contact brief met de ‸niemand vanuit klant\n`,
      'Haal `met de niemand` weg',
      '…\n  stap s: S\n    contact brief vanuit klant\n',
    ],
    [
      'KT088 takes one name out of a list',
      `${HEAD}  stap s: S\n    doet: x\n      volgens gesprekken, ‸onbekend\nbron gesprekken: G\n`,
      'Haal `, onbekend` weg',
      '…\n  stap s: S\n    doet: x\n      volgens gesprekken\nbron gesprekken: G\n',
    ],
    [
      'KT088 takes the first name out of a list',
      `${HEAD}  stap s: S\n    doet: x\n      volgens ‸onbekend, gesprekken\nbron gesprekken: G\n`,
      'Haal `onbekend,` weg',
      '…\n  stap s: S\n    doet: x\n      volgens gesprekken\nbron gesprekken: G\n',
    ],
    [
      'KT088 takes a line without its name away',
      `${HEAD}  stap s: S\n    doet: x\n    contact ‸geen\n`,
      'Haal deze regel weg',
      '…\n  stap s: S\n    doet: x\n',
    ],
    [
      'KT088 takes the kind away in the gewenste klantreis',
      `${HEAD}  stap s: S\n    contact brief\n    gewenst contact ‸geen telefoon\n`,
      'Verander de regel in `gewenst zonder contact`',
      '…\n  stap s: S\n    contact brief\n    gewenst zonder contact\n',
    ],
    [
      'KT089 puts a channel first',
      `${HEAD}  stap s: S\n    contact chat\n    contact ‸mislukt: niemand nam op\n`,
      'Voeg `telefoon` toe',
      '…\n  stap s: S\n    contact chat\n    contact telefoon mislukt: niemand nam op\n',
    ],
    [
      'KT008 writes the text of a line without its colon',
      `${HEAD}  stap s: S\n    doet‸\n`,
      'Schrijf hier de tekst',
      '…\n  stap s: S\n    doet: schrijf hier de tekst\n',
    ],
    [
      'KT008 writes what an amount is for, behind the whole amount',
      `${HEAD}  stap s: S\n    kosten 55‸\n`,
      'Schrijf hier de tekst',
      '…\n  stap s: S\n    kosten 55 euro: schrijf hier de tekst\n',
    ],
    [
      'KT008 writes what an amount is for behind the colon',
      `${HEAD}  stap s: S\n    kosten: € 5 per maand:‸\n`,
      'Schrijf hier de tekst',
      '…\n  stap s: S\n    kosten 5 euro per maand: schrijf hier de tekst\n',
    ],
    [
      'KT009 takes away the first',
      `${HEAD}  status concept\n  ‸status review\n`,
      'Haal regel 6 weg',
      '…\n  status review\n',
    ],
    [
      'KT018 makes a name of the title',
      `${HEAD}  stap s: S\n  stap ‸s: Nog een keer\n`,
      'Geef de naam `nog-een-keer`',
      '…\n  stap s: S\n  stap nog-een-keer: Nog een keer\n',
    ],
    [
      'KT018 counts',
      `${HEAD}  stap s: S\n  stap s-2: B\n  stap ‸s: S\n`,
      'Geef de naam `s-3`',
      '…\n  stap s: S\n  stap s-2: B\n  stap s-3: S\n',
    ],
    [
      'KT019 takes the word away',
      `${HEAD}  ‸gewenst  status review\n`,
      'Haal het woord `gewenst` weg',
      '…\n  status review\n',
    ],
    [
      'KT019 takes the word away behind a bullet',
      `${HEAD}  • ‸Gewenst: status review\n`,
      'Haal het woord `gewenst` weg',
      '…\n  • status review\n',
    ],
    [
      'KT008 writes the text of a line with capitals and a bullet',
      `${HEAD}  - Stap s: S\n    - Doet‸\n`,
      'Schrijf hier de tekst',
      '…\n  - Stap s: S\n    - Doet: schrijf hier de tekst\n',
    ],
    [
      'KT048 swaps amounts as people write them',
      `${HEAD}  stap s: S\n    ‸duurt: 4-2 weken\n`,
      'Verander in `2 tot 4`',
      '…\n  stap s: S\n    duurt: 2 tot 4 weken\n',
    ],
    [
      'KR104 replaces the title of a fase with a number',
      `${HEAD}  ‸Fase 1: De intake bij het loket\n`,
      'Verander in `Ik vertel mijn verhaal`',
      '…\n  Fase 1: Ik vertel mijn verhaal\n',
    ],
    [
      'KR401 stands as deep as a knelpunt behind a bullet',
      `${HEAD}  1. ‸Knelpunt k: K\n     ernst hoog\n`,
      'Voeg `oplossing` toe',
      '…\n  1. Knelpunt k: K\n     ernst hoog\n  oplossing: wat wij eraan doen\n',
    ],
    [
      'KR404 makes an idea of a plan as people write it',
      `${HEAD}  knelpunt k: K\n  oplossing ‸o: O\n    Stand: Gepland\n`,
      'Verander in `stand idee`',
      '…\n  knelpunt k: K\n  oplossing o: O\n    stand idee\n',
    ],
    [
      'KT021 makes it a stap of now',
      `${HEAD}  gewenst stap s: S\n    ‸vervalt: x\n`,
      'Haal het woord `gewenst` weg',
      '…\n  stap s: S\n    vervalt: x\n',
    ],
    [
      'KT023 takes the other lines away',
      `${HEAD}  stap s: S\n    wacht 3 weken\n    ‸gewenst zonder wacht\n    gewenst wacht 1 week\n`,
      'Haal `gewenst wacht` hier weg',
      '…\n  stap s: S\n    wacht 3 weken\n    gewenst zonder wacht\n',
    ],
    [
      'KT024 gives the feeling to who has none yet',
      `persona sam: Sam\n  doel: x\n${HEAD.replace('voor noor', 'voor noor, sam')}  stap s: S\n    gevoel neutraal\n    ‸gevoel neutraal: ach\n`,
      'Voeg `van sam` toe',
      'persona sam: Sam\n  doel: x\npersona noor: Noor\n  doel: x\nklantreis r: R\n  voor noor, sam\n  klantvraag: Wat?\n  stap s: S\n    gevoel neutraal\n    gevoel neutraal van sam: ach\n',
    ],
    [
      'KT025 adds who is missing',
      `persona sam: Sam\n  doel: x\n${HEAD.replace('voor noor', 'voor noor, sam')}  stap s: S\n    voor noor\n    gevoel neutraal van ‸sam\n`,
      'Zet `sam` er ook bij achter `voor`',
      'persona sam: Sam\n  doel: x\npersona noor: Noor\n  doel: x\nklantreis r: R\n  voor noor, sam\n  klantvraag: Wat?\n  stap s: S\n    voor noor, sam\n    gevoel neutraal van sam\n',
    ],
    [
      'KT031 names a rule that speaks there',
      `${HEAD}  knelpunt k: K\n    negeer KR999‸: x\n`,
      'Verander in `KR401`',
      '…\n  knelpunt k: K\n    negeer KR401: x\n',
    ],
    [
      'KT033 names the nearest knelpunt',
      `${HEAD}  stap a: A\n    knelpunt ver: K\n  stap b: B\n    ‸oplossing o: O\n      soort proces\n`,
      'Voeg `lost op ver` toe',
      '…\n  stap a: A\n    knelpunt ver: K\n  stap b: B\n    oplossing o: O\n      soort proces\n      lost op ver\n',
    ],
    [
      'KT034 declares the right kind',
      `${HEAD}  stap s: S\n    contact brief met ‸noor\n`,
      'Voeg `organisatie noor` toe',
      'organisatie noor: \n\n…\n  stap s: S\n    contact brief met noor\n',
    ],
    [
      'KT034 leaves out who is no persona',
      `organisatie arts: A\n${HEAD}  stap s: S\n    gevoel negatief van ‸arts: boos\n`,
      'Haal `van arts` weg',
      'organisatie arts: A\n…\n  stap s: S\n    gevoel negatief: boos\n',
    ],
    [
      'KT041 goes to its expectation',
      `${HEAD}  stap s: S\n    verwacht: x\n    doet: y\n    ‸uitkomst niet\n`,
      'Zet hem onder regel 7 (`verwacht`)',
      '…\n  stap s: S\n    verwacht: x\n      uitkomst niet\n    doet: y\n',
    ],
    [
      'KT042 puts a comment above the line',
      `${HEAD}  stap s: S\n    duurt 3 weken  ‸# nog vragen  \n`,
      'Zet de opmerking op een eigen regel',
      '…\n  stap s: S\n    # nog vragen\n    duurt 3 weken\n',
    ],
    [
      'KT048 swaps',
      `${HEAD}  stap s: S\n    ‸duurt 4 tot 2 weken\n`,
      'Verander in `2 tot 4`',
      '…\n  stap s: S\n    duurt 2 tot 4 weken\n',
    ],
    [
      'KT048 keeps one of two that are the same',
      `${HEAD}  stap s: S\n    ‸duurt 2 tot 2 weken\n`,
      'Verander in `2`',
      '…\n  stap s: S\n    duurt 2 weken\n',
    ],
    [
      'KR704 moves a stap with its comment to the end of the file',
      `${HEAD}  ankerpunt feest: F\n  # laat\n  stap a: A\n    ‸wanneer 2 weken na feest\n  stap b: B\n    wanneer op feest\n  stap c: C\n    wanneer 1 dag na feest`,
      'Zet deze stap onder die van regel 12',
      '…\n  ankerpunt feest: F\n  stap b: B\n    wanneer op feest\n  stap c: C\n    wanneer 1 dag na feest\n  # laat\n  stap a: A\n    wanneer 2 weken na feest',
    ],
    [
      'KR405 asks for another date',
      `${HEAD}  knelpunt k: K\n    negeer KR501: x\n  ‸oplossing o: O\n    gereed 2026-01\n`,
      'Geef een nieuwe datum, zoals `2027-03-31`',
      '…\n  knelpunt k: K\n    negeer KR501: x\n  oplossing o: O\n    gereed 2027-03-31\n',
    ],
    [
      'KR104 has words of the customer',
      `${HEAD}  ‸fase f: De intake bij het loket\n`,
      'Verander in `Ik vertel mijn verhaal`',
      '…\n  fase f: Ik vertel mijn verhaal\n',
    ],
  ])('%s', (_, marked, title, expected) => {
    expect(fixed(marked, title).replace(HEAD, '…\n')).toBe(expected);
  });
});
