import { fillPlaces } from '../util/text';
import { type MessageRow, type MessageSeverity, SEVERITY_WORDS } from './message-row';

/** What is said about a message apart from any text: in the manual, and on the page that its code leads to. */

/** What it says, and what it says in each of its other cases. */
export function sentencesOf(row: MessageRow): string[] {
  const cases = Object.values(row.gevallen ?? {}).map((one) => ({ ...row, raad: undefined, ...one }));
  return [row, ...cases].map(sentenceOf);
}

/** As it stands in a manual, with the advice that is given where no suggestion is near. */
function sentenceOf({ text, raad }: MessageRow): string {
  return readable(raad === undefined ? text : `${text} ${raad}`);
}

/** A message without its arguments: the places to fill in become an ellipsis. */
function readable(text: string): string {
  return text
    .replaceAll('{Deze}', 'Deze')
    .replaceAll('{deze}', 'deze')
    .replace(/\{\w+\}/g, '…')
    .replaceAll('… …', '…');
}

/** How grave it is, and where the status of a klantreis makes that other. */
export function gravityOf({
  severity,
  concept,
  vastgesteld,
}: Pick<MessageRow, 'severity' | 'concept' | 'vastgesteld'>): string {
  const others = [
    ['concept', concept],
    ['vastgesteld', vastgesteld],
  ] as const;
  const said = others.flatMap(([status, other]) =>
    other === undefined ? [] : ` Bij \`status ${status}\`: ${named(other)}.`,
  );
  return `Dit is een ${named(severity)}.${said.join('')}`;
}

function named(severity: MessageSeverity): string {
  return SEVERITY_WORDS[severity].een;
}

const WORDS = {
  titel: 'Melding {code}',
  zegt: 'Wat wij zeggen',
  waarom: 'Waarom',
  ernst: 'Hoe zwaar het telt',
  ingesteld: 'In `klantreis.json` kan dat voor uw map anders staan.',
  anders: 'Past het hier niet?',
  negeer: 'Zet er dan `negeer {code}: ` met de reden onder. Iedereen die meeleest, ziet die reden.',
  onbekend: 'Deze melding kennen wij niet.',
  mislukt: 'De uitleg kan nu niet getoond worden. Kies Klantreis: Opnieuw starten, en klik dan nog eens op de code.',
} as const;

export function rulePageText(key: keyof typeof WORDS, args: Readonly<Record<string, string>> = {}): string {
  return fillPlaces(WORDS[key], args);
}
