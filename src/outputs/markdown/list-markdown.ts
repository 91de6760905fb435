import { kindText, listText } from '../../messages/lists.data';
import { capital } from '../../util/text';
import { type Cell, cellsOf, cellText, headOf } from '../lists/columns';
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
import { markdownText } from '../review/review-escape';

/** A list as tables under headings, for a message or a wiki. */
export function write({ list }: ListTold): Iterable<string> {
  const isEmpty = rowsOf<object>(list).length === 0;
  const sections: readonly ListSection<ListRow<ListKind>>[] = list.sections;
  const blocks = [
    titleOf(list.kind),
    isEmpty ? sentences([emptySentence(list)]) : sentences(countSentences(list)),
    ...sections.map((section) => sectionText(list, section)),
    ...factorBlock(list),
    sentences(leftOutSentences(list)),
  ];
  return [`${blocks.filter((block) => block !== '').join('\n\n')}\n`];
}

/** Is a file a list of ours? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return LIST_KINDS.some((kind) => start.startsWith(`${titleOf(kind)}\n`));
}

function titleOf(kind: ListKind): string {
  return `# ${kind === 'vergelijk' ? listText('kopVergelijk') : listText('kop', { wat: capital(kindText(kind, 2)) })}`;
}

/** What an author typed may stand in a sentence of ours; an option keeps its backquotes. */
function sentences(all: readonly string[]): string {
  return all.map((sentence) => sentence.split('`').map(markdownText).join('`')).join(' ');
}

function sectionText(list: List, { heading, rows }: ListSection<ListRow<ListKind>>): string {
  const table = [headOf(list.kind, true), ...cellsOf(list, rows, true)];
  const lines = table.map((cells) => `| ${cells.map(cellMarkdown).join(' | ')} |`);
  const under = `|${' --- |'.repeat(table[0]!.length)}`;
  const text = [lines[0], under, ...lines.slice(1)].join('\n');
  return heading === undefined ? text : `## ${markdownText(headingText(heading))}\n\n${text}`;
}

function cellMarkdown(cell: Cell): string {
  return typeof cell === 'string' ? markdownText(cell) : cellText(cell);
}

function factorBlock(list: List): readonly string[] {
  const [title, ...lines] = factorLines(list);
  if (title === undefined) return [];
  return [markdownText(title), lines.map((line) => `- ${markdownText(line)}`).join('\n')];
}
