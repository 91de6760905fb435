import type { JourneyState, Review, ReviewChange, ReviewPlace } from '../../src/diff/review/review';
import { riskOf } from '../../src/diff/changes/risk';
import type { DiffArgs, DiffCode } from '../../src/messages/diff.data';
import type { Coverage } from '../../src/model/meaning/claims';
import { countScores, type Score, SCORE_QUESTIONS, type Scorecard } from '../../src/model/meaning/scorecard';

/** Texts that want to be more than text, each in another way. */
export const HOSTILE = [
  '</svg><script>alert(1)</script>',
  '| tabel | met | kolommen |',
  'met `code` en ```` ``` ````',
  '@everyone en @jansen, ook ggd@voorbeeld.nl',
  'zie #123, !45, gemeente/reis#6, GH-7, &8, %9, ~label, $10 en 2f1c3d4e5f60718293a4b5c6d7e8f90123456789',
  '::error::gehackt',
  '##vso[task.setvariable variable=a]b',
  '##[add-mask]x',
  'regel een\nregel twee\r\n/approve\n# kop',
  '<!-- klantreis --> en <!--',
  '[klik](javascript:alert(1)) ![x](https://kwaad.voorbeeld/x.png)',
  'https://kwaad.voorbeeld www.kwaad.voorbeeld ftp://x mailto:a@b.nl',
  'links \u202Erechts\u202C \u2066om\u2069 \u200Fen terug',
  '```mermaid',
  '$(rm -rf /) en `rm` en $a^2$ :tada:',
  '%%{init: {"theme":"dark"}}%% "]; line [9]',
  '<details><summary>x</summary>',
  '~~weg~~ **vet** _schuin_ *ster* \\',
] as const;

const FILE = 'reizen/dennis.klantreis';

export function place(line: number, file = FILE): ReviewPlace {
  return { file, line, column: 5, endLine: line, endColumn: 30 };
}

type Rest = Partial<Omit<ReviewChange, 'code' | 'args'>>;

/** As a line of a feeling has it, on new evidence. */
const OF_FEELING: Partial<Record<DiffCode, Pick<ReviewChange, 'level' | 'readers'>>> = {
  VS033: { level: 'verbetering', readers: ['bestuur', 'team'] },
  VS034: { level: 'let-op', readers: ['bestuur', 'team'] },
};

export function change(code: DiffCode, args: DiffArgs, rest: Rest = {}): ReviewChange {
  const both = {
    base: place(10),
    head: place(12),
    journey: 0,
    words: undefined,
    under: undefined,
    approved: undefined,
  };
  const risk = OF_FEELING[code] ?? riskOf(code, { wish: false, weighty: false, slight: false });
  return { code, ...risk, args, fingerprint: `${code}-${Object.values(args).join('-')}`, ...both, ...rest };
}

const wachten = { soort: 'stap', naam: 'Wachten op bericht' };

const CHANGES: readonly ReviewChange[] = [
  change(
    'VS033',
    { ...wachten, trefwoord: 'gevoel', feit: 'het gevoel van Dennis', oud: '-2', nieuw: '0' },
    { fingerprint: '1a-gevoel' },
  ),
  change(
    'VS034',
    { soort: 'stap', naam: 'Bellen', trefwoord: 'gevoel', feit: 'het gevoel van Dennis', oud: '1', nieuw: '-1' },
    { head: place(20) },
  ),
  change(
    'VS037',
    { ...wachten, trefwoord: 'gevoel', feit: 'het gevoel van Dennis', nieuw: 'Evaluatie 2027 (aantal 9)' },
    { base: undefined, head: place(13) },
  ),
  change(
    'VS038',
    { soort: 'knelpunt', naam: 'Geen bericht', feit: '', oud: 'Interviews (aantal 4)' },
    { head: undefined },
  ),
  change(
    'VS030',
    { ...wachten, trefwoord: 'wacht', feit: 'de wachttijd', zegt: '3 tot 5 weken' },
    { base: undefined, head: place(14) },
  ),
  change(
    'VS031',
    { soort: 'stap', naam: 'Bellen', trefwoord: 'contact', feit: 'het contact', zegt: 'telefoon met gemeente' },
    { head: undefined, base: place(22) },
  ),
  change(
    'VS035',
    { ...wachten, trefwoord: 'denkt', feit: 'de gedachte', nieuw: 'Ik krijg vast snel een brief.' },
    {
      words: [
        { is: 'same', text: 'Ik krijg vast' },
        { is: 'gone', text: 'nooit meer bericht.' },
        { is: 'new', text: 'snel een brief.' },
      ],
    },
  ),
  change('VS024', { soort: 'knelpunt', naam: 'Niemand belt terug' }),
  change(
    'VS006',
    { soort: 'persona', naam: 'Karin', id: 'karin' },
    { head: undefined, base: place(3, 'reizen/personas.klantreis'), journey: undefined },
  ),
  change(
    'VS041',
    { soort: 'oplossing', naam: 'Eén vast contact', feit: 'de eigenaar', oud: 'Team Inkomen' },
    { approved: 'Het team gaat op 1 maart over naar het werkbedrijf.' },
  ),
  change(
    'VS001',
    { soort: 'klantreis', naam: 'Verhuizen', fase: 2, stap: 5 },
    { base: undefined, head: place(1, 'reizen/verhuizen.klantreis'), journey: 1 },
  ),
];

export function summaryOf(changes: readonly ReviewChange[]): Review['summary'] {
  const summary = { breuk: 0, 'let-op': 0, verbetering: 0, wens: 0, neutraal: 0, akkoord: 0 };
  for (const { level, approved } of changes) summary[approved === undefined ? level : 'akkoord']++;
  return summary;
}

export function coverage(some: Partial<Coverage>): Coverage {
  return { gemeten: 0, gehoord: 0, document: 0, medewerkers: 0, aanname: 0, zonder: 0, ...some };
}

/** @param vooruit how many of four contacts begin with us */
function card(vooruit: number): Scorecard {
  const scores = SCORE_QUESTIONS.map((vraag): Score => {
    if (vraag === 'vooruit') return { vraag, antwoord: vooruit > 0 ? 'ja' : 'nee', aantal: vooruit, totaal: 4 };
    const antwoord = vraag === 'wachten' ? 'nee' : 'ja';
    return { vraag, antwoord, aantal: antwoord === 'ja' ? 2 : 0, totaal: 2 };
  });
  return { scores, ...countScores(scores), beeld: 'klantgedreven' };
}

/** How far a klantreis was, and how far it is. */
export const BEFORE: JourneyState = {
  status: 'concept',
  toestand: 'huidig',
  coverage: coverage({ gemeten: 2, gehoord: 10, medewerkers: 5, aanname: 3 }),
  open: { knelpunten: 2, plannen: 3, vragen: 0 },
  late: { oplossingen: 0, herzien: 1 },
  scorecard: card(0),
};
const AFTER: JourneyState = {
  ...BEFORE,
  coverage: coverage({ gemeten: 2, gehoord: 7, medewerkers: 5, aanname: 5 }),
  open: { knelpunten: 3, plannen: 2, vragen: 0 },
  late: { oplossingen: 1, herzien: 1 },
  scorecard: card(1),
};

/** A review as people meet it. */
export const SAMPLE: Review = {
  base: 'main',
  head: 'werkmap',
  changes: CHANGES,
  journeys: [
    {
      id: 'dennis',
      title: 'Mijn bedrijf is failliet',
      state: 'gewijzigd',
      file: FILE,
      personas: ['Dennis', 'Karin'],
      hartslagen: [
        {
          persona: 'Dennis',
          stappen: ['Rekeningen schuiven', 'Bellen', 'Wachten op bericht', 'Nog eens bellen', 'Gesprek', 'Plan maken'],
          nummers: ['1', '2', '3', '4', '5', '6'],
          base: [-1, 1, -2, -1, null, 1],
          head: [-1, -1, 0, null, 1, 1],
        },
        { persona: 'Karin', stappen: ['Gesprek', 'Plan maken'], nummers: ['5', '6'], base: [0, 1], head: [0, 1] },
      ],
    },
    {
      id: 'verhuizen',
      title: 'Verhuizen',
      state: 'nieuw',
      file: 'reizen/verhuizen.klantreis',
      personas: ['Noor'],
      hartslagen: [
        { persona: 'Noor', stappen: ['Zoeken', 'Melden'], nummers: ['1', '2'], base: [null, null], head: [0, -1] },
      ],
    },
  ],
  standings: [
    { journey: 0, id: 'dennis', title: 'Mijn bedrijf is failliet', file: FILE, base: BEFORE, head: AFTER },
    {
      journey: 1,
      id: 'verhuizen',
      title: 'Verhuizen',
      file: 'reizen/verhuizen.klantreis',
      base: undefined,
      head: { ...BEFORE, scorecard: undefined },
    },
    {
      journey: undefined,
      id: 'hulp',
      title: 'Mijn huis is vuil',
      file: 'reizen/hulp.klantreis',
      base: { ...BEFORE, coverage: coverage({ gehoord: 5 }) },
      head: { ...BEFORE, coverage: coverage({ gehoord: 1, aanname: 4 }) },
    },
  ],
  notes: ['In `reizen/oud.klantreis` konden wij 2 regels niet lezen. Die zijn niet vergeleken.'],
  summary: summaryOf(CHANGES),
};

/** The same with a hostile text in every place that people type in. */
export function hostileReview(text: string): Review {
  const args = { soort: 'stap', naam: text, feit: text, oud: text, nieuw: text, regel: text, id: text };
  const words = [
    { is: 'gone', text },
    { is: 'new', text },
  ] as const;
  const changes = (['VS032', 'VS006', 'VS030', 'VS034', 'VS035', 'VS038', 'VS004'] as const).flatMap((code) => [
    change(code, args, { words: code === 'VS035' ? words : undefined, fingerprint: `${code}-1` }),
    change(code, args, { journey: undefined, approved: text, fingerprint: `${code}-2` }),
  ]);
  const hartslag = { persona: text, stappen: [text, text], nummers: [text, text], base: [0, 1], head: [1, -1] };
  const journey = {
    id: text,
    title: text,
    state: 'gewijzigd',
    file: `map/${text}`,
    personas: [text],
    hartslagen: [hartslag],
  } as const;
  const standing = { journey: 0, id: text, title: text, file: `map/${text}`, base: BEFORE, head: AFTER };
  const standings = [standing, { ...standing, journey: undefined }];
  return {
    base: text,
    head: text,
    changes,
    journeys: [journey],
    standings,
    notes: [text],
    summary: summaryOf(changes),
  };
}
