import type { AstNode } from 'langium';
import { GrammarUtils } from 'langium';
import type { Range } from '../util/source';
import type { Line } from './line';

/** Words and their places, read from the typed facts. Every reader gives undefined or nothing where the text has a hole. */

interface Word {
  readonly text: string;
  readonly range: Range;
}

interface Props {
  readonly name?: string;
  readonly tekst?: string;
}

/** The words of a property, in the order of the text. */
export function words(line: Line, property: string): Word[] {
  const node = line.fact as AstNode | undefined;
  if (!node?.$cstNode) return [];
  return GrammarUtils.findNodesForProperty(node.$cstNode, property).map((cst) => ({
    text: cst.text.normalize('NFC'),
    range: { start: { ...cst.range.start }, end: { ...cst.range.end } },
  }));
}

export function word(line: Line | undefined, property: string): Word | undefined {
  return line && words(line, property)[0];
}

/** The text after the colon: continued lines become one, spaces at both ends are not text. */
export function textOf(line: Line | undefined): string {
  const raw = (line?.fact as Props | undefined)?.tekst;
  if (raw === undefined) return '';
  return raw
    .split(/\r\n|\n|\r/)
    .map((part) => part.trim().slice(1).trim())
    .filter((part) => part !== '')
    .join(' ');
}

export function hasText(line: Line): boolean {
  return (line.fact as Props | undefined)?.tekst !== undefined;
}

export function nameOf(line: Line): string | undefined {
  return (line.fact as Props | undefined)?.name?.normalize('NFC');
}
