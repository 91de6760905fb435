import type { DocumentLink } from 'vscode-languageserver-types';
import type { Line } from '../../parser/lines/line';
import { rangeInRow } from '../../text/edit/edit';
import { textRows } from '../../text/edit/line-edits';
import { textRange } from '../../text/edit/line-text';
import type { Range } from '../../util/source';
import type { OpenFile } from '../open-file';

/** Addresses of the web in a text, with what may stand behind one. */
const WEB = /https?:\/\/[^\s<>"'`]+/giu;
const SENTENCE_ENDS = '.,;:!?';
/** The lines whose whole text is an address. */
const ADDRESS_LINES: readonly string[] = ['link', 'upl'];
/** An address of the web without what stands before it. */
const BARE = /^www\.[^\s/]\S*$/iu;
/** A file by its place beside this one: no scheme, not from the root of a disk, and with an ending. */
const FILE = /^(?![a-z]+:|[/\\])[^<>"|?*#\\]*\.[a-z0-9]{1,9}$/iu;

/**
 * The addresses in the texts of a file, and the files that a `link` leads to by their place beside this one. Names are no links: from
 * those one goes to where they are declared, and a text full of underlined names is hard to read.
 */
export function documentLinksOf(file: OpenFile): DocumentLink[] {
  return file.lines.flatMap((line) => {
    const text = textRange(file, line);
    return text ? linksIn(file, line, text) : [];
  });
}

function linksIn(file: OpenFile, line: Line, { start, end }: Range): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (let row = start.line; row <= end.line; row++) {
    const typed = textRows(file)[row]!;
    const [from, to] = [row === start.line ? start.character : 0, row === end.line ? end.character : typed.length];
    for (const found of typed.slice(from, to).matchAll(WEB)) {
      const target = withoutEnd(found[0]);
      const at = from + found.index;
      if (isUrl(target)) links.push({ range: rangeInRow(row, at, at + target.length), target });
    }
  }
  if (links.length > 0 || start.line !== end.line || !ADDRESS_LINES.includes(line.keyword)) return links;
  const target = addressOf(file, textRows(file)[start.line]!.slice(start.character, end.character));
  return target === undefined ? [] : [{ range: { start, end }, target }];
}

/** Without the end of the sentence that it stands in, and a bracket that was opened before it. */
function withoutEnd(address: string): string {
  const ends = address.includes('(') ? SENTENCE_ENDS : `${SENTENCE_ENDS})`;
  let end = address.length;
  while (ends.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

function addressOf({ uri }: OpenFile, text: string): string | undefined {
  if (BARE.test(text)) return isUrl(`https://${text}`) ? `https://${text}` : undefined;
  // A text without a name has nothing beside it.
  if (!FILE.test(text) || uri.startsWith('untitled:')) return undefined;
  try {
    return new URL(text.split('/').map(encodeURIComponent).join('/'), uri).href;
  } catch {
    return undefined;
  }
}

function isUrl(text: string): boolean {
  return URL.canParse(text);
}
