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
function meaning(file: ParsedFile) {
  return {
    model: bare(file.model),
    comments: comments(file),
    lines: file.lines.map(({ keyword, place, depth }) => [keyword, place, depth]),
    // A tip about a line that stands too deep goes, for then it stands where it is read; none comes.
    problems: file.problems.map(({ code, meant }) => [code, meant]),
  };
}

/** Laying out twice is laying out once, and the text says what it said. */
export function expectGoodFormat(text: string): void {
  const before = parse(text);
  const formatted = formatText(text, before.lines);
  const after = parse(formatted);
  const { problems, ...said } = meaning(before);
  // A line that stands too deep is laid out where it is read, which is all that its tip asks for.
  const left = formatted === text ? problems : problems.filter(([code]) => code !== 'KT086');
  expect(meaning(after)).toEqual({ ...said, problems: left });
  expect(formatText(formatted, after.lines)).toBe(formatted);
  // A text stays as it is where laying it out would make a conflict for git of it.
  if (formatted === text) return;
  expect(formatted).not.toMatch(/[ \t](?:\r|\n|$)|(?:\n\n|\r\r|\r\n\r\n){2}|^\n/);
}
