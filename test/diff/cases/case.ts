/** Two texts and what changed between them. */
export interface Case {
  readonly what: string;
  readonly base: string;
  readonly head: string;
  /** Code and sentence of each change, in order. */
  readonly changes: readonly string[];
}

/**
 * A klantreis with a stap, and lines under it. A line that starts with `^` stands at the top level of the file, one with `%` under the
 * klantreis and one with `@` under the fase.
 */
function reis(...lines: readonly string[]): string {
  const [top, ofReis, ofFase] = ['^', '%', '@'].map((sign) =>
    lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1)),
  );
  const inside = lines.filter((line) => !/^[%^@]/.test(line));
  return [
    'klantreis hulp: Ik zoek hulp',
    '  voor dennis',
    ...ofReis!,
    '  fase wachten: Ik wacht',
    ...ofFase!,
    '    stap stilte: Dennis wacht',
    ...inside,
    ...top!,
    'persona dennis: Dennis',
    '  doel: Rust',
  ].join('\n');
}

export function one(
  what: string,
  base: readonly string[],
  head: readonly string[],
  ...changes: readonly string[]
): Case {
  return { what, base: reis(...base), head: reis(...head), changes };
}

export const STAPPEN = [
  'stap een: Eerst bellen',
  'stap twee: Dan schrijven',
  'stap drie: Dan wachten',
  'stap vier: Klaar',
];
/** Bronnen of interviews, which prove what people say. */
export const BRONNEN = ['a', 'b', 'c'].flatMap((id) => [`^bron ${id}: ${id.toUpperCase()}`, '^  soort interview']);
/** A persona of the organisation, and a bron with what employees said. */
export const EMPLOYEES = ['^persona karin: Karin', '^  soort medewerker', '^bron a: A', '^  soort medewerker'];
export const KNELPUNT = ['knelpunt traag: Het duurt te lang'];
export const OPLOSSING = [...KNELPUNT, 'oplossing bellen: Wij bellen eerder'];
