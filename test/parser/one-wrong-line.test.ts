import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/messages/messages';
import type { Finding } from '../../src/model/finding';
import { parse, type ParsedFile } from '../../src/parser/parse';
import { type Damage, damages, firstWord, type Way, WAYS } from '../support/damage';
import { EXAMPLES } from '../support/examples';
import { type Declared, elements } from './elements';

const SOURCES = EXAMPLES.map(({ name, text }) => ({
  name,
  text,
  rows: text.split('\n'),
  declared: elements(parse(text).model),
}));

/** What came of one damage. */
interface Reading {
  readonly at: string;
  readonly damage: Damage;
  /** The line as it was. */
  readonly row: string;
  /** Elements of other lines that are no longer what and where they were. */
  readonly harmed: readonly string[];
  readonly problems: readonly Finding[];
}

const readings = new Map<Way, readonly Reading[]>();

/** Every line of every example damaged in one way. A way has several forms, which the lines take in turn. */
function readDamaged(way: Way): readonly Reading[] {
  const known = readings.get(way);
  if (known) return known;
  const found = SOURCES.flatMap(({ name, text, rows, declared }) =>
    rows.flatMap((row, line): Reading[] => {
      const forms = damages(text, line, way);
      const damage = forms[line % forms.length];
      if (damage === undefined) return [];
      const file = parse(damage.text);
      const at = `${name}:${line + 1} became ${JSON.stringify(damage.becomes)}`;
      return [{ at, damage, row, harmed: harmed(declared, file, damage), problems: file.problems }];
    }),
  );
  readings.set(way, found);
  return found;
}

function harmed(declared: readonly Declared[], file: ParsedFile, { line, moved }: Damage): string[] {
  const after = new Map(elements(file.model).map((element) => [`${element.kind} ${element.line}`, element]));
  const isHarmed = (element: Declared): boolean => {
    if (element.line === line) return false;
    const now = after.get(`${element.kind} ${moved(element.line)}`);
    if (!now || now.id !== element.id || now.titel !== element.titel) return true;
    // Only the elements of the damaged line may go to another parent.
    if (!element.parent || element.parent.line === line) return false;
    return now.parent?.kind !== element.parent.kind || now.parent.line !== moved(element.parent.line);
  };
  return declared.filter(isHarmed).map((element) => `${element.kind} ${element.id} of line ${element.line + 1}`);
}

describe('one wrong line costs one line', () => {
  it.each(WAYS)('%s', (way) => {
    const all = readDamaged(way);
    const harmful = all.filter((reading) => reading.harmed.length > 0);
    console.log(`${way}: ${all.length - harmful.length} of ${all.length} damages keep every other line`);
    expect(harmful.map((reading) => `${reading.at}: ${reading.harmed.join(', ')}`)).toEqual([]);
    expect(all.length).toBeGreaterThan(SOURCES.flatMap(({ rows }) => rows).length * 0.8);
  });
});

describe('an unknown line', () => {
  // A comment with its letters swapped is a comment, and so is an empty line; a text that goes on is no statement.
  const swapped = readDamaged('swap').filter(({ row }) => !/^\s*[#:]/.test(row));

  it('has one message, on its own line, in Dutch, and causes none elsewhere', () => {
    for (const { at, damage, problems } of [...readDamaged('junk'), ...swapped]) {
      expect(
        problems.map(({ code, range }) => [code, range.start.line]),
        at,
      ).toEqual([[expect.stringMatching(/^KT0(01|60)$/), damage.line]]);
      const [{ code, args, meant }] = problems as [Finding];
      expect(messageText(code, args, meant)).toMatch(/^(Wij kennen het woord `.+` niet|Loopt de tekst hierboven door)/);
    }
  });

  it('with two letters swapped has the right word as its fix', () => {
    for (const { at, row, problems } of swapped) {
      expect(firstWord(problems[0]!.meant ?? ''), at).toBe(firstWord(row.trim()));
      expect(problems[0]!.fixes, at).toHaveLength(1);
    }
  });
});
