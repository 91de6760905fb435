/** Two texts and what changed between them. */
export interface Case {
  readonly what: string;
  readonly base: string;
  readonly head: string;
  /** Code and sentence of each change, in order. */
  readonly changes: readonly string[];
}

/** A klantreis with a stap, and lines under it; a line that starts with `^` stands at the top level of the file. */
function reis(...lines: readonly string[]): string {
  const top = lines.filter((line) => line.startsWith('^')).map((line) => line.slice(1));
  const inside = lines.filter((line) => !line.startsWith('^'));
  return [
    'klantreis hulp: Ik zoek hulp',
    '  voor dennis',
    '  fase wachten: Ik wacht',
    '    stap stilte: Dennis wacht',
    ...inside,
    ...top,
    'persona dennis: Dennis',
    '  doel: Rust',
  ].join('\n');
}

function one(what: string, base: readonly string[], head: readonly string[], ...changes: readonly string[]): Case {
  return { what, base: reis(...base), head: reis(...head), changes };
}

const STAPPEN = ['stap een: Eerst bellen', 'stap twee: Dan schrijven', 'stap drie: Dan wachten', 'stap vier: Klaar'];
/** Bronnen of interviews, which prove what people say. */
const BRONNEN = ['a', 'b', 'c'].flatMap((id) => [`^bron ${id}: ${id.toUpperCase()}`, '^  soort interview']);
/** A persona of the organisation, and a bron with what employees said. */
const EMPLOYEES = ['^persona karin: Karin', '^  soort medewerker', '^bron a: A', '^  soort medewerker'];
const KNELPUNT = ['knelpunt traag: Het duurt te lang'];
const OPLOSSING = [...KNELPUNT, 'oplossing bellen: Wij bellen eerder'];

export const CASES: readonly Case[] = [
  one('nothing', ['doet: Wacht'], ['doet: Wacht']),
  one('layout and comments', ['doet: Wacht  op', ': post'], ['# nieuw', '', '   doet:Wacht op post']),
  one('the order of facts', ['doet: Wacht', 'denkt: Wanneer?'], ['denkt: Wanneer?', 'doet: Wacht']),

  one(
    'a new stap, with all in it',
    [],
    [STAPPEN[0]!, 'doet: Belt', ...KNELPUNT],
    'VS007 Stap *Eerst bellen* is nieuw met 1 knelpunt',
  ),
  one(
    'a new fase',
    [],
    ['fase hulp: Hulp', ...STAPPEN.slice(0, 2), ...KNELPUNT],
    'VS007 Fase *Hulp* is nieuw met 2 stappen en 1 knelpunt',
  ),
  one('a stap that is gone', STAPPEN.slice(0, 2), STAPPEN.slice(0, 1), 'VS004 Stap *Dan schrijven* is weggehaald'),
  one(
    'a stap that is gone while another names it',
    [STAPPEN[0]!, STAPPEN[1]!, 'terug naar een'],
    [STAPPEN[1]!, 'terug naar een'],
    'VS006 Stap *Eerst bellen* is weggehaald, maar `een` wordt nog gebruikt',
  ),
  one('a new knelpunt', [], KNELPUNT, 'VS002 Knelpunt *Het duurt te lang* is nieuw'),
  one('a knelpunt that is gone', KNELPUNT, [], 'VS004 Knelpunt *Het duurt te lang* is weggehaald'),
  one(
    'a knelpunt that was solved and is gone',
    [...OPLOSSING, 'stand klaar'],
    [],
    'VS005 Knelpunt *Het duurt te lang* is weggehaald, het was opgelost',
    'VS004 Oplossing *Wij bellen eerder* is weggehaald',
  ),
  one('a new oplossing', KNELPUNT, OPLOSSING, 'VS003 Oplossing *Wij bellen eerder* is nieuw'),
  one('a new succes', [], ['succes: Een vast gezicht'], 'VS003 Succes *Een vast gezicht* is nieuw'),
  one(
    'a persona that is gone while it is used',
    ['gevoel negatief van karin', '^persona karin: Karin'],
    ['gevoel negatief van karin'],
    'VS006 Persona *Karin* is weggehaald, maar `karin` wordt nog gebruikt',
  ),
  one(
    'a kanaal that is gone, where the built-in one stays',
    ['contact balie', '^kanaal balie: De balie'],
    ['contact balie'],
    'VS004 Kanaal *De balie* is weggehaald',
  ),
  one(
    'a bron that is gone with all that refers to it',
    ['doet: Wacht', 'volgens telling', '^bron telling: Telling', '^  soort enquete'],
    ['doet: Wacht'],
    'VS038 Stap *Dennis wacht*: bewijs is weg voor doet: telling',
    'VS004 Bron *Telling* is weggehaald',
  ),

  one(
    'another id, with all that refers to it',
    [...STAPPEN, 'terug naar een'],
    [STAPPEN[0]!.replace('een', 'bel'), ...STAPPEN.slice(1), 'terug naar bel'],
    'VS010 Stap *Eerst bellen* heeft nu de korte naam `bel`, dat was `een`',
  ),
  one(
    'an id for a stap without one',
    ['stap: Bellen', 'doet: Belt'],
    ['stap bellen: Bellen', 'doet: Belt'],
    'VS011 Stap *Bellen* heeft nu een korte naam: `bellen`',
  ),
  one(
    'a stap that loses its id',
    ['stap bellen: Bellen'],
    ['stap: Bellen'],
    'VS012 Stap *Bellen* heeft geen korte naam meer, dat was `bellen`',
  ),
  one(
    'another id, while the old one is still used',
    [...STAPPEN, 'terug naar een'],
    [STAPPEN[0]!.replace('een', 'bel'), ...STAPPEN.slice(1), 'terug naar een'],
    'VS013 Stap *Eerst bellen* heet niet meer `een`, maar die naam wordt nog gebruikt',
  ),
  one(
    'another title',
    ['stap bellen: Bellen'],
    ['stap bellen: Rondbellen'],
    'VS014 Stap *Bellen* heet nu *Rondbellen*',
  ),
  one(
    'another title of a stap without an id, by what it says',
    ['stap: Bellen', 'doet: Belt alle loketten', 'contact telefoon'],
    ['stap: Het zoeken', 'doet: Belt alle loketten', 'contact telefoon'],
    'VS014 Stap *Bellen* heet nu *Het zoeken*',
  ),
  one('a title that is gone', ['stap bellen: Bellen'], ['stap bellen'], 'VS015 Stap *Bellen* heeft geen titel meer'),
  one(
    'a stap that becomes a wish',
    ['stap bellen: Bellen'],
    ['gewenst stap bellen: Bellen'],
    'VS016 Stap *Bellen* hoort nu alleen bij de gewenste reis',
  ),
  one(
    'a wish that came true',
    ['gewenst stap bellen: Bellen'],
    ['stap bellen: Bellen'],
    'VS017 Stap *Bellen* hoort nu ook bij de huidige reis',
  ),
  one(
    'a persona and a klantreis in another place of the file',
    ['^persona karin: Karin'],
    ['^', '^persona karin: Karin'],
  ),

  one(
    'a stap in another fase',
    [...STAPPEN.slice(0, 2), 'fase hulp: Hulp'],
    [STAPPEN[0]!, 'fase hulp: Hulp', STAPPEN[1]!],
    'VS020 Stap *Dan schrijven* staat nu in fase *Hulp*',
  ),
  one(
    'a stap further down',
    STAPPEN,
    [STAPPEN[1]!, STAPPEN[2]!, STAPPEN[0]!, STAPPEN[3]!],
    'VS021 Stap *Eerst bellen* staat nu na stap *Dan wachten*',
  ),
  one(
    'a fase in front',
    ['fase hulp: Hulp', 'fase later: Later', 'fase slot: Slot'],
    ['fase slot: Slot', 'fase hulp: Hulp', 'fase later: Later'],
    'VS021 Fase *Slot* staat nu na fase *Ik wacht*',
  ),
  {
    what: 'a fase in front of all',
    base: 'klantreis a: A\n fase een: Een\n fase twee: Twee\n fase drie: Drie',
    head: 'klantreis a: A\n fase drie: Drie\n fase een: Een\n fase twee: Twee',
    changes: ['VS022 Fase *Drie* staat nu vooraan'],
  },
  one(
    'a stap in two parts',
    [
      'stap aanvragen: Dennis vraagt hulp',
      'contact formulier',
      'doet: Vult in',
      'contact telefoon',
      'denkt: Wat nu?',
      ...KNELPUNT,
    ],
    [
      'stap aanvragen: Dennis vraagt hulp',
      'contact formulier',
      'doet: Vult in',
      'stap nabellen: Dennis belt na',
      'contact telefoon',
      'denkt: Wat nu?',
      ...KNELPUNT,
    ],
    'VS023 Stap *Dennis belt na* is een deel van wat eerst in stap *Dennis vraagt hulp* stond',
  ),
  one(
    'a knelpunt that is solved',
    [...OPLOSSING, 'stand bezig'],
    [...OPLOSSING, 'stand klaar'],
    'VS024 Knelpunt *Het duurt te lang* is opgelost',
    'VS033 Oplossing *Wij bellen eerder*: stand van bezig naar klaar (beter)',
  ),
  one(
    'a knelpunt that came back',
    [...OPLOSSING, 'stand klaar'],
    [...OPLOSSING, 'stand afgewezen'],
    'VS025 Knelpunt *Het duurt te lang* is niet meer opgelost',
    'VS034 Oplossing *Wij bellen eerder*: stand van klaar naar afgewezen (slechter)',
  ),
  one(
    'an oplossing that stands under another knelpunt',
    [...OPLOSSING, 'knelpunt duur: Het is duur'],
    [...KNELPUNT, 'knelpunt duur: Het is duur', OPLOSSING[1]!],
    'VS030 Oplossing *Wij bellen eerder*: nieuw is `lost op Het is duur`',
    'VS031 Oplossing *Wij bellen eerder*: weg is `lost op Het duurt te lang`',
  ),
  one('an oplossing that names the knelpunt that it stands under', OPLOSSING, [...OPLOSSING, 'lost op traag']),

  one('a new line', [], ['denkt: Wat nu?'], 'VS030 Stap *Dennis wacht*: nieuw is `denkt: Wat nu?`'),
  one(
    'a line that is gone',
    ['contact telefoon  met kcc'],
    [],
    'VS031 Stap *Dennis wacht*: weg is `contact telefoon met kcc`',
  ),
  one(
    'a line that becomes a wish',
    ['wacht 3 weken'],
    ['gewenst wacht 3 weken'],
    'VS031 Stap *Dennis wacht*: weg is `wacht 3 weken`',
    'VS030 Stap *Dennis wacht*: nieuw is `gewenst wacht 3 weken`',
  ),
  one(
    'another kanaal',
    ['contact telefoon met kcc'],
    ['contact chat met kcc'],
    'VS032 Stap *Dennis wacht*: contact van telefoon met kcc naar chat met kcc',
  ),
  one(
    'another eigenaar',
    ['eigenaar: Team A'],
    ['eigenaar: Team B'],
    'VS032 Stap *Dennis wacht*: eigenaar van Team A naar Team B',
  ),
  one(
    'no eigenaar any more',
    ['eigenaar: Team A'],
    [],
    'VS041 Stap *Dennis wacht* heeft geen eigenaar meer, dat was *Team A*',
  ),
  one(
    'a better gevoel',
    ['gevoel negatief: stil'],
    ['gevoel neutraal: stil'],
    'VS033 Stap *Dennis wacht*: gevoel van -1 naar 0 (beter)',
  ),
  one(
    'a worse gevoel of somebody else',
    ['gevoel negatief', 'gevoel positief van karin'],
    ['gevoel negatief van dennis', 'gevoel negatief van karin'],
    'VS034 Stap *Dennis wacht*: gevoel van karin van +1 naar -1 (slechter)',
  ),
  one(
    'less ernst',
    [...KNELPUNT, 'ernst hoog'],
    [...KNELPUNT, 'ernst midden'],
    'VS033 Knelpunt *Het duurt te lang*: ernst van hoog naar midden (beter)',
  ),
  one(
    'a longer wait',
    ['wacht 3 weken'],
    ['wacht 1 tot 2 maanden'],
    'VS034 Stap *Dennis wacht*: wacht van 3 weken naar 1 tot 2 maanden (slechter)',
  ),
  one(
    'fewer people who leave',
    ['afhaken 10%'],
    ['afhaken 4%'],
    'VS033 Stap *Dennis wacht*: afhaken van 10% naar 4% (beter)',
  ),
  one(
    'a meting of a maat where low is good',
    ['meting moeite 4,3', 'n 31', '^maat moeite: Moeite', '^  laag is goed'],
    ['meting moeite 5,1', 'n 40', '^maat moeite: Moeite', '^  laag is goed'],
    'VS034 Stap *Dennis wacht*: meting moeite van 4,3 naar 5,1 (slechter)',
    'VS032 Stap *Dennis wacht*: n bij meting moeite van 31 naar 40',
  ),
  one(
    'a meting of a maat that nobody declared',
    ['meting moeite 4,3'],
    ['meting moeite 5,1'],
    'VS032 Stap *Dennis wacht*: meting moeite van 4,3 naar 5,1',
  ),
  one(
    'what became of an expectation',
    ['verwacht: Bericht', 'uitkomst niet'],
    ['verwacht: Bericht', 'uitkomst waargemaakt'],
    'VS033 Stap *Dennis wacht*: uitkomst bij verwacht van niet naar waargemaakt (beter)',
  ),
  one(
    'another text',
    ['gevoel negatief: hij hoort niets'],
    ['gevoel negatief: hij hoort weinig'],
    'VS035 Stap *Dennis wacht*: de tekst van gevoel is nu *hij hoort weinig*',
  ),
  one(
    'another text, by likeness',
    ['denkt: Zouden ze mij vergeten zijn?', 'denkt: Morgen bel ik'],
    ['denkt: Morgen bel ik', 'denkt: Zouden ze mij echt vergeten zijn?'],
    'VS035 Stap *Dennis wacht*: de tekst van denkt is nu *Zouden ze mij echt vergeten zijn?*',
  ),
  one(
    'a text that is gone',
    ['gevoel negatief: hij hoort niets'],
    ['gevoel negatief'],
    'VS036 Stap *Dennis wacht*: de tekst van gevoel is weg',
  ),
  one(
    'new proof',
    ['gevoel negatief', '^bron telling: Telling', '^  soort enquete', '^  aantal 9'],
    ['gevoel negatief', 'volgens telling', '^bron telling: Telling', '^  soort enquete', '^  aantal 9'],
    'VS037 Stap *Dennis wacht*: nieuw bewijs voor gevoel: telling (n=9)',
  ),
  one(
    'proof of a thing that is gone',
    [...KNELPUNT, 'volgens a, b', ...BRONNEN],
    [...KNELPUNT, 'volgens b', ...BRONNEN],
    'VS038 Knelpunt *Het duurt te lang*: bewijs is weg: a',
  ),
  one(
    'an assumption, which is no proof',
    [...KNELPUNT, '^bron a: A', '^  soort aanname'],
    [...KNELPUNT, 'volgens a', '^bron a: A', '^  soort aanname'],
    'VS030 Knelpunt *Het duurt te lang*: nieuw is `volgens a`',
  ),
  one(
    'a bron that does not say what it is, which proves nothing yet',
    [...KNELPUNT, '^bron a: A'],
    [...KNELPUNT, 'volgens a', '^bron a: A'],
    'VS030 Knelpunt *Het duurt te lang*: nieuw is `volgens a`',
  ),
  one(
    'what employees say of the knelpunt of a resident, which is no proof',
    [...KNELPUNT, '^bron a: A', '^  soort medewerker'],
    [...KNELPUNT, 'volgens a', '^bron a: A', '^  soort medewerker'],
    'VS030 Knelpunt *Het duurt te lang*: nieuw is `volgens a`',
  ),
  one(
    'what employees say of their own feeling, and of what they do',
    ['doet: Belt', 'gevoel negatief van karin', ...EMPLOYEES],
    ['doet: Belt', 'volgens a', 'gevoel negatief van karin', 'volgens a', ...EMPLOYEES],
    'VS037 Stap *Dennis wacht*: nieuw bewijs voor doet: a',
    'VS037 Stap *Dennis wacht*: nieuw bewijs voor gevoel van Karin: a',
  ),
  one('the order of bronnen', [...KNELPUNT, 'volgens a, b'], [...KNELPUNT, 'volgens b', 'volgens a']),
  one(
    'a later date',
    [...OPLOSSING, 'gereed 2027-03-01'],
    [...OPLOSSING, 'gereed 2027-06-01'],
    'VS039 Oplossing *Wij bellen eerder*: gereed van 2027-03-01 naar 2027-06-01 (later)',
  ),
  one(
    'an earlier date',
    [...OPLOSSING, 'gereed 2027-03'],
    [...OPLOSSING, 'gereed 2026-12-31'],
    'VS040 Oplossing *Wij bellen eerder*: gereed van 2027-03 naar 2026-12-31 (eerder)',
  ),
  one(
    'a date said more precisely',
    [...OPLOSSING, 'gereed 2027'],
    [...OPLOSSING, 'gereed 2027-03'],
    'VS032 Oplossing *Wij bellen eerder*: gereed van 2027 naar 2027-03',
  ),
  one('a stap that will go', [], ['vervalt: niet meer nodig'], 'VS042 Stap *Dennis wacht* vervalt in de gewenste reis'),
  one(
    'a stap that stays after all',
    ['vervalt: niet meer nodig'],
    [],
    'VS043 Stap *Dennis wacht* blijft in de gewenste reis',
  ),
  one(
    'a rule put aside',
    [...KNELPUNT],
    [...KNELPUNT, 'negeer KR401: later'],
    'VS044 Knelpunt *Het duurt te lang*: regel KR401 telt hier niet meer',
  ),
  one(
    'a rule that counts again',
    [...KNELPUNT, 'negeer KR401: later'],
    KNELPUNT,
    'VS045 Knelpunt *Het duurt te lang*: regel KR401 telt hier weer',
  ),

  one(
    'a value with new evidence',
    ['gevoel negatief', '^bron evaluatie2027: Evaluatie', '^  soort enquete', '^  aantal 9'],
    ['gevoel neutraal', 'volgens evaluatie2027', '^bron evaluatie2027: Evaluatie', '^  soort enquete', '^  aantal 9'],
    'VS033 Stap *Dennis wacht*: gevoel van -1 naar 0 (beter), nieuw bewijs: evaluatie2027 (n=9)',
  ),
  one(
    'a value with other evidence',
    ['gevoel negatief: stil', 'volgens a, b', ...BRONNEN],
    ['gevoel neutraal: rustig', 'volgens b, c', ...BRONNEN],
    'VS033 Stap *Dennis wacht*: gevoel van -1 naar 0 (beter), nieuw bewijs: c, bewijs is weg: a',
    'VS035 Stap *Dennis wacht*: de tekst van gevoel is nu *rustig*',
  ),
  one(
    'a new line with evidence',
    BRONNEN,
    ['denkt: Wat nu?', 'volgens a, b', ...BRONNEN],
    'VS030 Stap *Dennis wacht*: nieuw is `denkt: Wat nu?`, nieuw bewijs: a, b',
  ),
  one(
    'names in a line that are known',
    ['contact telefoon', '^organisatie kcc: Klantcontactcentrum'],
    ['contact telefoon met kcc', '^organisatie kcc: Klantcontactcentrum'],
    'VS032 Stap *Dennis wacht*: contact van telefoon naar telefoon met Klantcontactcentrum',
  ),

  one(
    'a lowest point that nobody tells of any more, which makes nothing better',
    ['gevoel zeer-negatief', 'stap bellen: Bellen', 'gevoel negatief'],
    ['stap bellen: Bellen', 'gevoel negatief'],
    'VS031 Stap *Dennis wacht*: weg is `gevoel zeer-negatief`',
  ),
  one(
    'a lowest point that is less low',
    ['gevoel zeer-negatief', 'stap bellen: Bellen', 'gevoel negatief'],
    ['gevoel positief', 'stap bellen: Bellen', 'gevoel negatief'],
    'VS050 Klantreis *Ik zoek hulp*: het laagste punt van Dennis gaat van -2 (*Dennis wacht*) naar -1 (*Bellen*) (beter)',
    'VS033 Stap *Dennis wacht*: gevoel van -2 naar +1 (beter)',
  ),
  one(
    'a lowest point that a new stap makes lower',
    ['gevoel negatief'],
    ['gevoel negatief', 'stap bellen: Bellen', 'gevoel zeer-negatief van dennis'],
    'VS051 Klantreis *Ik zoek hulp*: het laagste punt van Dennis gaat van -1 (*Dennis wacht*) naar -2 (*Bellen*) (slechter)',
    'VS001 Stap *Bellen* is nieuw',
  ),
  one(
    'a lowest point in what is only wished, or an alternative',
    ['gevoel negatief', 'stap bellen: Bellen', 'gevoel neutraal'],
    [
      'gevoel negatief',
      'gewenst gevoel zeer-negatief',
      'stap bellen: Bellen',
      'gevoel neutraal',
      'gewenst stap app: App',
      'gevoel zeer-negatief',
      'stap brief: Brief',
      'of bellen',
      'gevoel zeer-negatief',
    ],
    'VS030 Stap *Dennis wacht*: nieuw is `gewenst gevoel zeer-negatief`',
    'VS001 Stap *App* is nieuw',
    'VS001 Stap *Brief* is nieuw',
  ),

  one(
    'two stappen in one',
    [
      'stap aanvragen: Dennis vraagt hulp',
      'contact formulier',
      'doet: Vult in',
      'stap nabellen: Dennis belt na',
      'contact telefoon',
      'denkt: Wat nu?',
      ...KNELPUNT,
    ],
    [
      'stap aanvragen: Dennis vraagt hulp',
      'contact formulier',
      'doet: Vult in',
      'contact telefoon',
      'denkt: Wat nu?',
      ...KNELPUNT,
    ],
    'VS026 Stap *Dennis belt na* is samengevoegd met stap *Dennis vraagt hulp*',
  ),
  one(
    'a line that went to another stap',
    ['denkt: Wat nu?', 'volgens a', ...STAPPEN],
    [STAPPEN[0]!, STAPPEN[1]!, 'denkt: Wat nu?', 'volgens a', STAPPEN[2]!, STAPPEN[3]!],
    'VS027 `denkt: Wat nu?` is verhuisd van stap *Dennis wacht* naar stap *Dan schrijven*',
  ),
  one(
    'a contact that is gone in one stap and new in another, which may be chance',
    ['contact telefoon', STAPPEN[0]!],
    [STAPPEN[0]!, 'contact telefoon'],
    'VS031 Stap *Dennis wacht*: weg is `contact telefoon`',
    'VS030 Stap *Eerst bellen*: nieuw is `contact telefoon`',
  ),

  {
    what: 'a fase around stappen that had none',
    base: 'klantreis a: A\n stap een: Een\n  doet: Wacht\n stap twee: Twee',
    head: 'klantreis a: A\n fase begin: Begin\n stap een: Een\n  doet: Wacht\n stap twee: Twee',
    changes: ['VS011 Fase *Begin* heeft nu een korte naam: `begin`', 'VS014 Fase zonder titel heet nu *Begin*'],
  },
  {
    what: 'a line that nobody can read, which is for the check',
    base: 'klantreis a: A\n stap een: Een\n  doet: Wacht\n  gevoell negatief',
    head: 'klantreis a: A\n stap een: Een\n  doet: Wacht\n  gevoell positief\n<<<<<<< HEAD',
    changes: [],
  },
  {
    what: 'changes in the order of the text',
    base: 'klantreis a: A\n stap een: Eerst\n  doet: Wacht\n stap weg: Weg\n stap twee: Daarna\n  doet: Belt',
    head: 'klantreis a: A\n stap nieuw: Nieuw\n stap een: Eerst\n  doet: Wacht\n  denkt: Wat?\n stap twee: Straks\n  doet: Belt',
    changes: [
      'VS001 Stap *Nieuw* is nieuw',
      'VS030 Stap *Eerst*: nieuw is `denkt: Wat?`',
      'VS004 Stap *Weg* is weggehaald',
      'VS014 Stap *Daarna* heet nu *Straks*',
    ],
  },
];
