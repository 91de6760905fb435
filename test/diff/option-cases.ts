import type { CompareOptions } from '../../src/diff/changes/diff';
import { projectText } from '../../src/diff/project/project';
import type { FileFinding, Finding, Severity } from '../../src/model/finding';
import type { Case } from './cases/case';
import { source } from './diff-texts';

/** Cases that need to be told more than the two texts. */
export interface OptionCase extends Case {
  readonly options: CompareOptions;
}

const FILE = 'reis.klantreis';

const DOUBT = 'klantreis a: A\n stap een: Een\n  doet: Wacht\n stap twee: Twee\n  denkt: Wat?';

function finding(line: number, code: Finding['code'], args: Finding['args'] = {}, severity?: Severity): FileFinding {
  const at = { line, character: 2 };
  return {
    file: FILE,
    finding: { code, args, ...(severity && { severity }), range: { start: at, end: { line, character: 6 } } },
  };
}

const PLACES = 'klantreis a: A\n voor noor\n klantvraag: Wat?\npersona noor: Noor\n doel: Rust';

const WISH =
  'klantreis a: A\n stap een: Een\n  gevoel negatief\n   volgens telling\n  gewenst gevoel positief\n   door bellen\n' +
  '  knelpunt traag: Het duurt lang\n  oplossing bellen: Bellen\n stap twee: Twee\n  vervalt: niet nodig';

const OPLOSSING = 'klantreis a: A\n stap een: Een\n  knelpunt k: K\n  oplossing o: O\n   gereed 2026-03';

export const OPTION_CASES: readonly OptionCase[] = [
  {
    what: 'a finding that is graver than it was, and one that is milder',
    base: DOUBT,
    head: DOUBT,
    options: {
      findings: {
        base: [finding(1, 'KR301', {}, 'warning'), finding(3, 'KT001', { woord: 'a' }, 'error')],
        head: [finding(1, 'KR301', {}, 'error'), finding(3, 'KT001', { woord: 'a' }, 'warning')],
      },
    },
    changes: [
      'VS063 Een melding bij stap *Een* telt nu als fout: Hier zakt de hartslag. Waardoor? Zet de reden achter het gevoel, of schrijf een `knelpunt`. (KR301)',
    ],
  },
  {
    what: 'many findings of one klantreis, new and gone',
    base: DOUBT,
    head: DOUBT,
    options: {
      findings: {
        base: [finding(2, 'KT001', { woord: 'a' }), finding(4, 'KT001', { woord: 'b' })],
        head: [finding(1, 'KR301'), finding(2, 'KT001', { woord: 'c' }), finding(4, 'KT001', { woord: 'd' })],
      },
    },
    changes: [
      'VS068 3 nieuwe meldingen van het nakijken bij klantreis *A*',
      'VS060 Nieuwe melding bij stap *Een*: Hier zakt de hartslag. Waardoor? Zet de reden achter het gevoel, of schrijf een `knelpunt`. (KR301)',
      'VS067 2 meldingen van het nakijken zijn weg',
      'VS062 Weg is de melding bij stap *Een*: Wij kennen het woord `a` niet aan het begin van een regel. (KT001)',
      'VS060 Nieuwe fout bij stap *Een*: Wij kennen het woord `c` niet aan het begin van een regel. (KT001)',
      'VS062 Weg is de melding bij stap *Twee*: Wij kennen het woord `b` niet aan het begin van een regel. (KT001)',
      'VS060 Nieuwe fout bij stap *Twee*: Wij kennen het woord `d` niet aan het begin van een regel. (KT001)',
    ],
  },
  {
    what: 'new findings, wherever their lines went, and those that are solved',
    base: DOUBT,
    head: DOUBT.replace('\n stap een', '\n\n stap een').replace('denkt: Wat?', 'denkt: Wat nu?'),
    options: {
      findings: {
        base: [
          finding(1, 'KR301', { regel: 2 }),
          finding(2, 'KT001', { woord: 'doet' }),
          finding(4, 'KT001', { woord: 'denkt' }),
        ],
        head: [
          finding(2, 'KR301', { regel: 3 }),
          finding(3, 'KT001', { woord: 'doet' }),
          finding(3, 'KR301'),
          finding(4, 'KT001', { woord: 'stap' }, 'info'),
        ],
      },
    },
    changes: [
      'VS060 Nieuwe melding bij stap *Een*: Hier zakt de hartslag. Waardoor? Zet de reden achter het gevoel, of schrijf een `knelpunt`. (KR301)',
      'VS061 Nieuwe tip bij stap *Twee*: Wij kennen het woord `stap` niet aan het begin van een regel. (KT001)',
      'VS035 Stap *Twee*: de gedachte is nu *Wat nu?*',
      'VS062 Weg is de melding bij stap *Twee*: Wij kennen het woord `denkt` niet aan het begin van een regel. (KT001)',
    ],
  },
  {
    what: 'findings of what is new and of what is gone as a whole',
    base: DOUBT,
    head: DOUBT.replace('twee: Twee\n  denkt: Wat?', 'drie: Anders\n  doet: Belt iedereen op'),
    options: { findings: { base: [finding(3, 'KR301')], head: [finding(3, 'KR301')] } },
    changes: [
      'VS004 Stap *Twee* is weggehaald',
      'VS001 Stap *Anders* is nieuw',
      'VS060 Nieuwe melding bij stap *Anders*: Hier zakt de hartslag. Waardoor? Zet de reden achter het gevoel, of schrijf een `knelpunt`. (KR301)',
    ],
  },
  {
    what: 'findings of lines that nobody can read',
    base: `${DOUBT}\n  gevoell goed`,
    head: `\n${DOUBT}\n  gevoell goed`,
    options: {
      findings: {
        base: [finding(5, 'KT001', { woord: 'gevoel' })],
        head: [finding(6, 'KT001', { woord: 'gevoel' })],
      },
    },
    changes: [],
  },
  {
    what: 'a finding that the line had before two versions of it stood there',
    base: DOUBT,
    head: DOUBT.replace('  denkt: Wat?', '<<<<<<< HEAD\n  denkt: Wat?\n=======\n  denkt: Hoe?\n>>>>>>> anders'),
    options: { findings: { base: [finding(4, 'KR301')], head: [finding(5, 'KR301'), finding(5, 'KR401')] } },
    changes: [
      'VS094 Hier staan nog twee versies naast elkaar. Kies er een',
      'VS060 Nieuwe melding: Dit knelpunt heeft nog geen oplossing of kans. Wat kunnen wij doen? Zet er een `oplossing` onder. Of zet er een `kans` naast, die even ver inspringt als het knelpunt. (KR401)',
    ],
  },
  {
    what: 'findings of lines below each other that lost their place with one line',
    base: PLACES,
    head: `\n${PLACES.replace('klantreis a: A', '# weg').replace('doel', 'wacht')}`,
    options: {
      findings: {
        base: [],
        head: [
          finding(2, 'KT004', { woord: 'voor', ouders: ['klantreis'] }),
          finding(3, 'KR202', { soort: 'e-mailadres', masker: 'j***l' }),
          finding(3, 'KT004', { woord: 'klantvraag', ouders: ['klantreis'] }),
          finding(5, 'KT004', { woord: 'wacht', ouders: ['stap'] }),
        ],
      },
    },
    changes: [
      'VS092 2 regels kunnen niet meer worden gelezen: `voor` kan hier niet. Zet deze regel onder een klantreis.',
      'VS092 Een regel kan niet meer worden gelezen: `wacht` kan hier niet. Zet deze regel onder een stap.',
      'VS004 Klantreis *A* is weggehaald',
      'VS060 Nieuwe fout: Hier staat een e-mailadres: `j***l`. (KR202)',
    ],
  },
  {
    what: 'findings of such lines that are solved',
    base: PLACES.replace('klantreis a: A', '# weg'),
    head: PLACES,
    options: {
      findings: {
        base: [
          finding(1, 'KT004', { woord: 'voor', ouders: ['klantreis'] }),
          finding(2, 'KT004', { woord: 'klantvraag', ouders: ['klantreis'] }),
        ],
        head: [],
      },
    },
    changes: ['VS093 2 regels zijn weer te lezen', 'VS001 Klantreis *A* is nieuw'],
  },
  {
    what: 'a name that stands twice, told of in another place; and a third one',
    base: 'persona a: A\npersona a: B',
    head: '\npersona a: A\npersona a: B\npersona a: C',
    options: {
      findings: {
        base: [finding(1, 'KT018', { id: 'a', soort: 'persona', plaats: 'regel 1' })],
        head: [
          finding(1, 'KT018', { id: 'a', soort: 'persona', plaats: 'regel 3' }),
          finding(3, 'KT018', { id: 'a', soort: 'persona', plaats: 'regel 3' }),
        ],
      },
    },
    changes: [
      'VS001 Persona *C* is nieuw',
      'VS060 Nieuwe fout bij persona *C*: De naam `a` is al gebruikt voor een persona (regel 3). Kies een andere naam. (KT018)',
    ],
  },
  {
    what: 'an oplossing past its date',
    base: OPLOSSING.replace('2026-03', '2026-12-01'),
    head: OPLOSSING,
    options: { today: '2026-04-01' },
    changes: [
      'VS040 Oplossing *O*: de einddatum gaat van 1 december 2026 naar maart 2026 (eerder)',
      'VS070 Oplossing *O* is nog niet klaar, maar de datum is voorbij: maart 2026',
    ],
  },
  {
    what: 'an oplossing that is new, and past its date',
    base: OPLOSSING.split('\n').slice(0, 3).join('\n'),
    head: OPLOSSING,
    options: { today: '2026-04-01' },
    changes: [
      'VS001 Oplossing *O* is nieuw',
      'VS030 Oplossing *O*: nieuw is de einddatum: maart 2026',
      'VS070 Oplossing *O* is nog niet klaar, maar de datum is voorbij: maart 2026',
    ],
  },
  {
    what: 'an oplossing that was past its date already',
    base: OPLOSSING,
    head: OPLOSSING.replace('Een', 'Eerst'),
    options: { today: '2026-04-01' },
    changes: ['VS014 Stap *Een* heet nu *Eerst*'],
  },
  {
    what: 'an oplossing in the month of its date',
    base: OPLOSSING,
    head: OPLOSSING.replace('Een', 'Eerst'),
    options: { today: '2026-03-31' },
    changes: ['VS014 Stap *Een* heet nu *Eerst*'],
  },
  {
    what: 'an oplossing past its date that is done',
    base: `${OPLOSSING}\n   stand klaar`,
    head: `${OPLOSSING}\n   stand klaar`.replace('Een', 'Eerst'),
    options: { today: '2027-01-01' },
    changes: ['VS014 Stap *Een* heet nu *Eerst*'],
  },
  {
    what: 'an oplossing past its date in a klantreis that nobody touched',
    base: OPLOSSING,
    head: `${OPLOSSING}\nklantreis b: B`,
    options: { today: '2027-01-01' },
    changes: ['VS001 Klantreis *B* is nieuw'],
  },
  {
    what: 'the huidige and the gewenste klantreis',
    base: projectText(source(WISH), 'huidig'),
    head: projectText(source(WISH), 'gewenst'),
    options: { gewenst: true },
    changes: [
      'VS032 Stap *Een*: het gevoel gaat van negatief naar positief in de gewenste reis',
      'VS028 Knelpunt *Het duurt lang* is opgelost in de gewenste reis',
      'VS042 Stap *Twee* vervalt in de gewenste reis',
    ],
  },
  {
    what: 'two klantreizen with names of their own, and nothing else',
    base: 'persona noor: Noor\nklantreis a: A\n voor noor\n stap een: Een\n  gevoel negatief\nklantreis c: C',
    head: 'klantreis b: B\n voor noor\n stap een: Een\n  gevoel neutraal\nklantreis a: A\npersona noor: Noortje',
    options: { pair: { base: { file: FILE, line: 1 }, head: { file: FILE, line: 0 } } },
    changes: ['VS049 Stap *Een*: het gevoel gaat van negatief naar neutraal (anders ingeschat)'],
  },
  {
    what: 'two klantreizen of different people, of which none is better',
    base: 'persona noor: Noor\npersona sam: Sam\nklantreis a: A\n voor noor\n stap een: Een\n  gevoel negatief\n stap twee: Twee\n  gevoel neutraal',
    head: 'persona noor: Noor\npersona sam: Sam\nklantreis b: A\n voor sam\n stap een: Een\n  gevoel positief\n stap twee: Twee\n  gevoel zeer-positief',
    options: { pair: { base: { file: FILE, line: 2 }, head: { file: FILE, line: 2 } } },
    changes: [
      'VS032 Klantreis *A*: de persona gaat van Noor naar Sam',
      'VS032 Stap *Een*: het gevoel gaat van negatief naar positief',
      'VS032 Stap *Twee*: het gevoel gaat van neutraal naar zeer positief',
    ],
  },
  {
    what: 'two klantreizen of people with other names, however alike they are',
    base: 'persona noor: Noor\n soort inwoner\nklantreis a: A\n voor noor\n stap een: Een\n  gevoel negatief',
    head: 'persona sam: Sam\n soort inwoner\nklantreis b: A\n voor sam\n stap een: Een\n  gevoel positief',
    options: { pair: { base: { file: FILE, line: 2 }, head: { file: FILE, line: 2 } } },
    changes: ['VS032 Stap *Een*: het gevoel gaat van negatief naar positief'],
  },
  {
    what: 'two klantreizen of one persona that are there at once',
    base: 'persona noor: Noor\nklantreis a: A\n voor noor\n stap een: Een\n  wacht 3 weken',
    head: 'persona noor: Noor\nklantreis b: A\n voor noor\n stap een: Een\n  wacht 1 weken',
    options: { pair: { base: { file: FILE, line: 1 }, head: { file: FILE, line: 1 }, areTwo: true } },
    changes: ['VS032 Stap *Een*: de wachttijd gaat van 3 weken naar 1 weken'],
  },
  {
    what: 'two versions of one klantreis',
    base: 'klantreis a: A\nklantreis b: B',
    head: 'klantreis a: Beter\nklantreis b: Ook',
    options: { pair: { base: { file: FILE, line: 0 }, head: { file: FILE, line: 0 } } },
    changes: ['VS014 Klantreis *A* heet nu *Beter*'],
  },
];
