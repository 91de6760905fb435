import { journeysText, kindText, listText, type ListWord } from '../../messages/lists.data';
import { literally, plain } from '../../util/text';
import { FACTS, type Facts, titleText } from '../lists/facts';
import { factorLines, headingText } from '../lists/headings';
import { countSentences, emptySentence, leftOutSentences } from '../lists/left-out';
import {
  LIST_KINDS,
  type List,
  type ListKind,
  type ListRow,
  type ListSection,
  rowsOf,
  type ListTold,
} from '../lists/list';
import { wrapped } from './wrapped';

/** Between the parts of a line. */
const BETWEEN = ' · ';

/** So long a part of a line may be, and not be broken. */
const SHORT = 40;

const ROW = '  ';
const FACT = '    ';

/** A list for people at a terminal: what there is, each with where it stands and what is to be known, and what was left out. */
export function write({ list }: ListTold, { colours }: { readonly colours: boolean }): Iterable<string> {
  const bold = (text: string) => (colours ? `\u001B[1m${text}\u001B[22m` : text);
  if (rowsOf<object>(list).length === 0) {
    return [[emptySentence(list), ...leftOutSentences(list)].map((sentence) => paragraph(sentence)).join('')];
  }
  const sections: readonly ListSection<ListRow<ListKind>>[] = list.sections;
  const [factorTitle, ...factors] = factorLines(list);
  const blocks = [
    [paragraph(countSentences(list).join(' '))],
    ...sections.map((section) => sectionLines(list, section, bold)),
    ...(factorTitle === undefined ? [] : [[`${bold(factorTitle)}\n`, ...factors.map((line) => paragraph(line, ROW))]]),
    ...quickBlock(list),
    leftOutSentences(list).map((sentence) => paragraph(sentence)),
  ];
  return [
    blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join(''))
      .join('\n'),
  ];
}

const KINDS = LIST_KINDS.flatMap((kind) => [kindText(kind, 1), kindText(kind, 2)]).join('|');
const JOURNEYS = `(?:${literally(journeysText(1))}|\\d+ klantreizen)`;
const FIRST = [
  `\\d+ (?:${KINDS})(?: in ${JOURNEYS})?\\. ?`,
  ...(['leegKlantreizen', 'leegBronnen', 'leegVergelijk', 'leeg', 'leegKeuze', 'leegKeuze1'] as const).map(beginning),
];
const START = new RegExp(`^(?:${FIRST.join('|')})`);

/** The words of a sentence up to the first that is filled in. */
function beginning(word: ListWord): string {
  return literally(listText(word).split('{')[0]!);
}

/** Is a file a list of ours, as a text? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return START.test(start);
}

function sectionLines(
  { kind }: List,
  { heading, rows }: ListSection<ListRow<ListKind>>,
  bold: (text: string) => string,
): readonly string[] {
  const title = heading === undefined ? [] : [`${bold(wrapped('', plain(headingText(heading)).split(' ')))}\n`];
  // The rows of a list are of its kind, which the type of a table by kind does not tell.
  const factsOf = FACTS[kind] as (row: ListRow<ListKind>) => Facts;
  return [...title, ...rows.map((row) => rowText(row, titleText(kind, row), factsOf(row)))];
}

function rowText({ file, line }: ListRow<ListKind>, title: string, facts: Facts): string {
  const lines = facts.filter((parts) => parts.length > 0).map((parts) => `${wrapped(FACT, unitsOf(parts))}\n`);
  return [paragraph(title, ROW), ...lines, `${FACT}${plain(file)}:${line}\n`].join('');
}

/** What the words mean stands where they do. */
function quickBlock(list: List): readonly (readonly string[])[] {
  if (list.kind !== 'oplossingen' || !rowsOf(list).some(({ quickWin }) => quickWin)) return [];
  return [[paragraph(listText('snelUitleg'))]];
}

/** What a line may be broken between: a short part stays whole. */
function unitsOf(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part, at) => {
    const text = `${plain(part)}${at < parts.length - 1 ? BETWEEN.trimEnd() : ''}`;
    return text.length > SHORT ? text.split(' ') : [text];
  });
}

/** A text of anybody as lines that fit, each as deep. */
function paragraph(text: string, indent = ''): string {
  return `${wrapped(indent, plain(text).split(' '))}\n`;
}
