import { expect } from 'vitest';
import { parse, type ParsedFile } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { withoutIndent } from '../../src/util/spaces';
import { bare } from '../parser/bare';

const ROWS = /\r\n|\n|\r/;

function comments({ text, lines }: ParsedFile): string[] {
  const statements = new Set(lines.map((line) => line.range.start.line));
  const rows = text.split(ROWS).filter((_, number) => !statements.has(number));
  return rows.map((row) => withoutIndent(row).trimEnd()).filter((row) => row.startsWith('#'));
}

/** What a text says to its reader and to the checker, wherever it stands. */
function meaning(file: ParsedFile): unknown {
  return {
    model: bare(file.model),
    comments: comments(file),
    lines: file.lines.map(({ keyword, place, depth }) => [keyword, place, depth]),
    // A tip about how far a line is indented comes and goes with that.
    problems: file.problems.filter(({ code }) => code !== 'KT086').map(({ code, meant }) => [code, meant]),
  };
}

/** Laying out twice is laying out once, and the text says what it said. */
export function expectGoodFormat(text: string): void {
  const before = parse(text);
  const formatted = formatText(text, before.lines);
  const after = parse(formatted);
  expect(meaning(after)).toEqual(meaning(before));
  expect(formatText(formatted, after.lines)).toBe(formatted);
  // A text stays as it is where laying it out would make a conflict for git of it.
  if (formatted === text) return;
  expect(formatted).not.toMatch(/[ \t](?:\r|\n|$)|(?:\n\n|\r\r|\r\n\r\n){2}|^\n/);
}
