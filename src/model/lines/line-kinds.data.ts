/**
 * What every line of the language is: which elements take it, and what may hang under it. This one table nests the lines
 * (parser), and feeds the TextMate grammar, the manual and, in the editor, completion and hover.
 */

/** An element that takes lines; `bestand` is the file itself. */
export type Host =
  | 'bestand'
  | 'persona'
  | 'organisatie'
  | 'systeem'
  | 'product'
  | 'kanaal'
  | 'bron'
  | 'maat'
  | 'klantreis'
  | 'fase'
  | 'stap'
  | 'knelpunt'
  | 'oplossing'
  | 'succes'
  | 'meting'
  | 'verwacht';

export interface LineKind {
  readonly keyword: string;
  /** The elements that take this line. A line goes to the innermost open one of these. */
  readonly hosts: readonly Host[];
  /** A new element closes its siblings and everything under them; a detail closes nothing. */
  readonly element: boolean;
  /** May stand more than once under one element. */
  readonly many: boolean;
  /** `volgens` directly below belongs to this line itself. */
  readonly evidence: boolean;
  /** May be prefixed with `gewenst`. */
  readonly desired: boolean;
}

type Flag = 'element' | 'many' | 'evidence' | 'desired';

function kind(keyword: string, hosts: readonly Host[], ...flags: readonly Flag[]): LineKind {
  const has = (flag: Flag) => flags.includes(flag);
  return {
    keyword,
    hosts,
    element: has('element'),
    many: has('many') || has('element'),
    evidence: has('evidence'),
    desired: has('desired'),
  };
}

const JOURNEY: readonly Host[] = ['klantreis', 'fase', 'stap'];

const ROWS: readonly LineKind[] = [
  kind('persona', ['bestand'], 'element', 'evidence'),
  kind('organisatie', ['bestand'], 'element'),
  kind('systeem', ['bestand'], 'element'),
  kind('product', ['bestand'], 'element'),
  kind('kanaal', ['bestand'], 'element'),
  kind('bron', ['bestand'], 'element'),
  kind('maat', ['bestand'], 'element'),
  kind('klantreis', ['bestand'], 'element'),
  kind('fase', ['klantreis'], 'element', 'desired'),
  kind('stap', ['fase'], 'element', 'desired'),
  kind('knelpunt', JOURNEY, 'element', 'evidence'),
  kind('oplossing', JOURNEY, 'element', 'evidence'),
  kind('succes', JOURNEY, 'element', 'evidence'),
  kind('meting', JOURNEY, 'element', 'evidence'),
  kind('kans', JOURNEY, 'many'),
  kind('notitie', JOURNEY, 'many'),
  kind('vraag', [...JOURNEY, 'maat'], 'many'),

  kind('doelgroep', ['persona']),
  kind('situatie', ['persona'], 'many'),
  kind('doel', ['persona'], 'many'),
  kind('behoefte', ['persona'], 'many'),
  kind('zorg', ['persona'], 'many'),
  kind('drijfveer', ['persona'], 'many'),
  kind('beperking', ['persona'], 'many'),
  kind('digitaal', ['persona']),
  kind('taal', ['persona']),
  kind('helpt', ['persona'], 'many'),
  kind('voorkeur', ['persona']),

  kind('soort', ['persona', 'organisatie', 'bron', 'oplossing']),
  kind('eigenaar', ['organisatie', 'klantreis', 'fase', 'stap', 'oplossing']),
  kind('link', ['organisatie', 'product', 'bron', 'oplossing'], 'many'),
  kind('upl', ['product']),
  kind('aantal', ['bron']),
  kind('datum', ['bron']),
  kind('schaal', ['maat']),
  kind('eenheid', ['maat']),
  kind('hoog is goed', ['maat']),
  kind('laag is goed', ['maat']),

  kind('voor', ['klantreis', 'stap']),
  kind('aanleiding', ['klantreis']),
  kind('klantvraag', ['klantreis']),
  kind('resultaat', ['klantreis']),
  kind('waarom', ['klantreis']),
  kind('samenvatting', ['klantreis']),
  kind('status', ['klantreis']),
  kind('gemaakt met', ['klantreis']),
  kind('herzien', ['klantreis']),
  kind('ankerpunt', ['klantreis'], 'many'),
  kind('toestand', ['klantreis']),
  kind('vergelijk', ['klantreis'], 'many'),

  kind('wanneer', ['fase', 'stap'], 'desired'),
  kind('duurt', ['stap'], 'evidence', 'desired'),
  kind('wacht', ['stap'], 'evidence', 'desired'),
  kind('afhaken', ['stap'], 'evidence'),
  kind('waarheidsmoment', ['stap']),
  kind('contact', ['stap'], 'many', 'desired'),
  kind('doet', ['stap'], 'many', 'evidence', 'desired'),
  kind('denkt', ['stap'], 'many', 'evidence', 'desired'),
  kind('citaat', ['stap', 'persona'], 'many', 'evidence'),
  kind('verwacht', ['stap'], 'many', 'evidence', 'desired'),
  kind('uitkomst', ['verwacht']),
  kind('gevoel', ['stap'], 'many', 'evidence', 'desired'),
  kind('regelt', ['stap'], 'many'),
  kind('vraagt', ['stap'], 'many', 'evidence', 'desired'),
  kind('regel', ['stap'], 'many', 'evidence'),
  kind('voorkant', ['stap'], 'many', 'desired'),
  kind('achterkant', ['stap'], 'many', 'desired'),
  kind('of', ['stap'], 'many'),
  kind('terug naar', ['stap'], 'many'),
  kind('vervalt', ['stap']),

  kind('ernst', ['knelpunt']),
  kind('invloed', ['knelpunt']),
  kind('van', ['knelpunt']),
  kind('oorzaak', ['knelpunt'], 'many'),
  kind('lost op', ['oplossing']),
  kind('inspanning', ['oplossing']),
  kind('effect', ['oplossing']),
  kind('stand', ['oplossing']),
  kind('gereed', ['oplossing']),
  kind('spanning', ['oplossing'], 'many'),
  kind('waardoor', ['succes'], 'many'),
  kind('n', ['meting']),
  kind('periode', ['meting']),
];

export const LINE_KINDS: ReadonlyMap<string, LineKind> = new Map(ROWS.map((row) => [row.keyword, row]));

/**
 * Lines that belong to the statement above them instead of to an element: evidence, the reason to ignore a rule, and what
 * makes a desired line possible (`door`, which under a bron says who collected it).
 */
export const FOLLOWERS = ['volgens', 'negeer', 'door'] as const;

/** Elements that references hang on: they need an id. The others may go without one. */
export const NEEDS_ID: readonly string[] = [
  'persona',
  'organisatie',
  'systeem',
  'product',
  'kanaal',
  'bron',
  'maat',
  'klantreis',
  'ankerpunt',
];

/** Every word that can start a line, longest first where one begins with another. */
export const STATEMENT_WORDS: readonly string[] = [...LINE_KINDS.keys(), ...FOLLOWERS, 'gewenst'];

/** The kinds that `gewenst zonder` can take away. */
export const DESIRED_KINDS: readonly string[] = ROWS.filter((row) => row.desired && !row.element).map(
  (row) => row.keyword,
);
