/** Where the model, the projection and the comparison once said different things, and what the language says. */
interface Case {
  readonly why: string;
  readonly text: string;
  /** Another file of the scope. */
  readonly other?: string;
  /** The rows that count, without those that are about the whole. */
  readonly huidig?: readonly string[];
  readonly gewenst?: readonly string[];
  /** The knelpunten that are solved by now. */
  readonly solved?: readonly string[];
}

export const DISAGREED: readonly Case[] = [
  {
    why: 'a rejected oplossing does not hold a knelpunt in the gewenste klantreis',
    text: 'klantreis a: A\nknelpunt k: K\noplossing goed: G\noplossing slecht: S\n stand afgewezen\nstap s: S\ngewenst doet: iets\n door goed',
    huidig: ['knelpunt k: K', 'stap s: S'],
    gewenst: ['stap s: S', 'gewenst doet: iets'],
  },
  {
    why: 'nor does one that is rejected and named take it away',
    text: 'klantreis a: A\nknelpunt k: K\noplossing slecht: S\n stand afgewezen\nstap s: S\ngewenst doet: iets\n door slecht',
    gewenst: ['knelpunt k: K', 'stap s: S', 'gewenst doet: iets'],
  },
  {
    why: 'an oplossing in another file holds a knelpunt that it names in full',
    text: 'klantreis a: A\nknelpunt k: K\noplossing o: O\nstap s: S\ngewenst doet: iets\n door o',
    other: 'klantreis b: B\noplossing p: P\n lost op a.k',
    gewenst: ['knelpunt k: K', 'stap s: S', 'gewenst doet: iets'],
  },
  {
    why: 'and a `door` in the other file names it',
    text: 'klantreis a: A\nknelpunt k: K\noplossing o: O\nstap s: S\ngewenst doet: iets\n door o',
    other: 'klantreis b: B\noplossing p: P\n lost op a.k\nstap t: T\ngewenst doet: iets\n door p',
    gewenst: ['stap s: S', 'gewenst doet: iets'],
  },
  {
    why: 'a name in full may be of the own klantreis',
    text: 'klantreis a: A\nknelpunt k: K\noplossing o: O\n lost op a.k\n stand klaar',
    solved: ['knelpunt k: K'],
  },
  {
    why: 'the first `lost op` counts, and the first `stand`',
    text: 'klantreis a: A\nknelpunt k: K\nknelpunt l: L\noplossing o: O\n lost op k\n lost op l\n stand klaar\n stand idee',
    solved: ['knelpunt k: K'],
  },
  {
    why: 'a `lost op` that names nothing leaves an oplossing to the knelpunt above it',
    text: 'klantreis a: A\nknelpunt k: K\noplossing o: O\n lost op\n stand klaar',
    solved: ['knelpunt k: K'],
  },
  {
    why: 'an oplossing below a knelpunt is for that one, also where another has its title',
    text: 'klantreis a: A\nfase f: F\nstap s: S\nknelpunt: Traag\nstap t: T\nknelpunt: Traag\noplossing o: O\n stand klaar',
    solved: ['knelpunt: Traag'],
  },
  {
    why: 'of two knelpunten with one id a name means both',
    text: 'klantreis a: A\nknelpunt k: Eerste\nstap s: S\nknelpunt k: Tweede\nstap t: T\noplossing o: O\n lost op k\n stand klaar',
    solved: ['knelpunt k: Eerste', 'knelpunt k: Tweede'],
  },
  {
    why: 'of two klantreizen with one id a name in full means those of both',
    text: 'klantreis a: A\nknelpunt k: Eerste\nklantreis a: A\nknelpunt k: Tweede\nklantreis b: B\noplossing o: O\n lost op a.k\n stand klaar',
    solved: ['knelpunt k: Eerste', 'knelpunt k: Tweede'],
  },
  {
    why: 'a gewenst line that says nothing replaces nothing',
    text: 'klantreis a: A\nfase f: F\nstap s: S\nwacht 3 weken\nduurt 1 dag\nwanneer 2027-03-01\ngewenst wacht 3 blokjes\ngewenst duurt 1 jaar en 2 maanden\ngewenst wanneer',
    gewenst: ['fase f: F', 'stap s: S', 'wacht 3 weken', 'duurt 1 dag', 'wanneer 2027-03-01'],
  },
  {
    why: 'a gevoel of nobody is not of a persona with a strange name',
    text: 'klantreis a: A\nfase f: F\nstap s: S\ngevoel negatief van undefined\ngewenst gevoel positief',
    gewenst: ['fase f: F', 'stap s: S', 'gevoel negatief van undefined', 'gewenst gevoel positief'],
  },
  {
    why: '`gewenst` before a line that does not take it changes nothing',
    text: 'klantreis a: A\nvoor noor\nfase f: F\ngewenst wanneer op x\nstap s: S\ngewenst voor sam\ngewenst vervalt: weg\ngevoel negatief\ngewenst gevoel positief van sam\ngewenst knelpunt k: K',
    huidig: ['fase f: F', 'stap s: S', 'gevoel negatief', 'gewenst knelpunt k: K'],
    gewenst: ['fase f: F', 'stap s: S', 'gevoel negatief', 'gewenst gevoel positief van sam', 'gewenst knelpunt k: K'],
  },
  {
    why: '`vervalt` takes no stap away that is new in the gewenste klantreis',
    text: 'klantreis a: A\nfase f: F\ngewenst stap s: S\nvervalt: toch niet\ndoet: iets',
    huidig: [],
    gewenst: ['fase f: F', 'gewenst stap s: S', 'doet: iets'],
  },
  {
    why: 'nor one of a klantreis that is all gewenst',
    text: 'klantreis a: A\ntoestand gewenst\nfase f: F\nstap s: S\nvervalt: toch niet',
    huidig: ['fase f: F', 'stap s: S'],
    gewenst: ['fase f: F', 'stap s: S'],
  },
  {
    why: 'the first `toestand` counts',
    text: 'klantreis a: A\ntoestand huidig\ntoestand gewenst\nfase f: F\nstap s: S\ngewenst stap t: T',
    huidig: ['fase f: F', 'stap s: S'],
  },
  {
    why: 'a fase of which every stap is new, is new',
    text: 'klantreis a: A\nfase f: F\nstap s: S\nvervalt: weg\nfase g: G\ngewenst stap t: T',
    huidig: ['fase f: F', 'stap s: S'],
    gewenst: ['fase g: G', 'gewenst stap t: T'],
  },
  {
    why: 'a feeling with `gewenst` in a stap that is gewenst already is one of that stap',
    text: 'klantreis a: A\ntoestand gewenst\nvoor noor\nfase f: F\ngewenst stap s: S\ngewenst gevoel positief',
    huidig: ['fase f: F', 'gewenst stap s: S', 'gewenst gevoel positief'],
  },
  {
    why: 'a `gewenst voor` makes nobody one who takes all stappen',
    text: 'klantreis a: A\ngewenst voor sam\nfase f: F\nstap s: S\nstap t: T\nof s\ngevoel negatief van sam',
  },
  {
    why: 'an oplossing that is done holds no knelpunt in the gewenste klantreis that a `door` solves',
    text: 'klantreis a: A\nknelpunt k: K\noplossing gedaan: G\n stand klaar\noplossing straks: S\nstap s: S\ngewenst doet: iets\n door straks',
    gewenst: ['stap s: S', 'gewenst doet: iets'],
    solved: [],
  },
  {
    why: 'a knelpunt that is solved without a wish stays',
    text: 'klantreis a: A\nknelpunt k: K\noplossing o: O\n stand klaar\nstap s: S\ngewenst doet: iets',
    gewenst: ['knelpunt k: K', 'stap s: S', 'gewenst doet: iets'],
    solved: ['knelpunt k: K'],
  },
  {
    why: 'what one persona is wished to do takes the place of what that persona does, said or left out',
    text:
      'klantreis a: A\nvoor noor, sam\nstap s: S\ndoet: een\ndoet van noor: twee\ndoet van sam: drie\ndenkt: vier\n' +
      'gewenst doet: vijf\ngewenst denkt van sam: zes',
    huidig: ['stap s: S', 'doet: een', 'doet van noor: twee', 'doet van sam: drie', 'denkt: vier'],
    gewenst: ['stap s: S', 'doet van sam: drie', 'denkt: vier', 'gewenst doet: vijf', 'gewenst denkt van sam: zes'],
  },
  {
    why: 'a text behind names that are gone stays as it is',
    text: 'klantreis a: A\nknelpunt k: K\nknelpunt l: L\noplossing o: O\n lost op k\n lost niet op l, k: nu, k later\nstap s: S\nvervalt: weg\n door o',
    gewenst: ['knelpunt l: L'],
  },
];
