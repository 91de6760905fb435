import { LINE_KINDS, LINE_WORDS } from '../model/lines/line-kinds';
import { SYNONYMS } from '../model/lines/vocabulary.data';
import { own } from '../util/own';
import { SPACES, splitWords } from '../util/spaces';

/** What a label in somebody's own list or table means. */
export interface Label {
  /** As it was written, without what surrounds it. */
  readonly written: string;
  /** The line that it stands for; undefined where we do not know the word. */
  readonly keyword: string | undefined;
}

/** Heads of columns that are words of the language in another form, or mean another thing there. Keys are lower case. */
const HEADS: Readonly<Record<string, string>> = {
  fases: 'fase',
  fasen: 'fase',
  fasering: 'fase',
  stappen: 'stap',
  processtap: 'stap',
  klantstap: 'stap',
  kanaal: 'contact',
  kanalen: 'contact',
  contacten: 'contact',
  contactmomenten: 'contact',
  acties: 'doet',
  activiteiten: 'doet',
  handelingen: 'doet',
  denken: 'denkt',
  voelen: 'gevoel',
  emoties: 'gevoel',
  citaten: 'citaat',
  quotes: 'citaat',
  knelpunten: 'knelpunt',
  pijnpunten: 'knelpunt',
  problemen: 'knelpunt',
  oplossingen: 'oplossing',
  ideeën: 'oplossing',
  verbeteringen: 'oplossing',
  kansen: 'kans',
  successen: 'succes',
  vragen: 'vraag',
  notities: 'notitie',
  opmerkingen: 'notitie',
};

/** These open something of their own beside the klantreis, which a head of a column does not. */
const OTHERS: ReadonlySet<string> = new Set(
  [...LINE_KINDS.values()].filter(({ hosts }) => hosts.includes('bestand')).map(({ keyword }) => keyword),
);

/** What is known of a label by its word: a word of the language, or one that people use for it. */
export function labelOf(text: string): Label {
  const written = splitWords(text.replace(/[\r\n]+/g, ' '))
    .join(' ')
    .replace(/\s*[:：]$/u, '');
  const word = written
    .toLowerCase()
    .replace(/[\s:.?!]+$/u, '')
    .replace(/(?<=\p{L})\s+\d+$/u, '');
  const meant = own(HEADS, word) ?? (LINE_WORDS.includes(word) ? word : own(SYNONYMS, word));
  return { written, keyword: meant === undefined || OTHERS.has(meant) ? undefined : meant };
}

const LABELLED = new RegExp(`^([\\p{L}][\\p{L}\\p{M}\\p{N}${SPACES}-]{0,30}?)[${SPACES}]*[:：](.*)$`, 'su');

/** `Knelpunt: het duurt lang` as its label and its text; undefined where no label that we know stands before a colon. */
export function labelled(text: string): { readonly label: Label; readonly text: string } | undefined {
  const found = LABELLED.exec(text);
  if (!found) return undefined;
  const label = labelOf(found[1]!);
  return label.keyword === undefined ? undefined : { label, text: found[2]!.trim() };
}
