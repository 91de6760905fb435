import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/messages/messages';
import { parse, type ParsedFile } from '../../src/parser/parse';
import { type Damage, damages, firstWord, type Way, WAYS } from '../support/damage';
import { EXAMPLES } from '../support/examples';
import { type Declared, elements } from './elements';

const PARSED = EXAMPLES.map(({ name, text }) => ({ name, text, rows: text.split('\n'), declared: elements(parse(text).model) }));

/** Every line of every example damaged in one way. A way has several forms, which the lines take in turn. */
function* damagedExamples(way: Way): Generator<{ damage: Damage; row: string; declared: readonly Declared[]; at: string }> {
  for (const { name, text, rows, declared } of PARSED) {
    for (const [line, row] of rows.entries()) {
      const forms = damages(text, line, way);
      if (forms.length === 0) continue;
      const damage = forms[line % forms.length]!;
      yield { damage, row, declared, at: `${name}:${line + 1} became ${JSON.stringify(damage.becomes)}` };
    }
  }
}

/** The elements declared on other lines that are no longer what and where they were. */
function harmed(declared: readonly Declared[], file: ParsedFile, { line, moved }: Damage): string[] {
  const after = new Map(elements(file.model).map((element) => [`${element.kind} ${element.line}`, element]));
  return declared.filter((element) => {
    if (element.line === line) return false;
    const now = after.get(`${element.kind} ${moved(element.line)}`);
    if (!now || now.id !== element.id || now.titel !== element.titel) return true;
    // Only the elements of the damaged line may go to another parent.
    if (!element.parent || element.parent.line === line) return false;
    return now.parent?.kind !== element.parent.kind || now.parent.line !== moved(element.parent.line);
  }).map((element) => `${element.kind} ${element.id} on line ${element.line + 1}`);
}

describe('one wrong line costs one line', () => {
  it.each(WAYS)('%s', (way) => {
    const failures: string[] = [];
    let count = 0;
    for (const { damage, declared, at } of damagedExamples(way)) {
      count++;
      const lost = harmed(declared, parse(damage.text), damage);
      if (lost.length > 0) failures.push(`${at}: ${lost.join(', ')}`);
    }
    console.log(`${way}: ${count - failures.length} of ${count} damages keep every other line`);
    expect(failures).toEqual([]);
    expect(count).toBeGreaterThan(800);
  });
});

describe('an unknown line', () => {
  const unknown = (['junk', 'swap'] as const).flatMap((way) => [...damagedExamples(way)]);
  // A comment with its letters swapped and a text that goes on are no statements of their own.
  const statements = unknown.filter(({ row }) => !/^\s*[#:]/.test(row));

  it('has one message, on its own line, in Dutch, and causes none elsewhere', () => {
    for (const { damage, at } of statements) {
      const { problems } = parse(damage.text);
      expect(problems.map(({ code, range }) => [code, range.start.line]), at).toEqual([['KT001', damage.line]]);
      expect(messageText('KT001', problems[0]!.args, problems[0]!.meant)).toMatch(/^Wij kennen het woord `.+` niet/);
    }
    expect(statements.length).toBeGreaterThan(1500);
  });

  it('with two letters swapped has the right word as its fix', () => {
    for (const { damage, row, at } of statements.filter(({ damage: { way } }) => way === 'swap')) {
      const problem = parse(damage.text).problems[0]!;
      expect(firstWord(problem.meant ?? ''), at).toBe(firstWord(row.trim()));
      expect(problem.fixes, at).toHaveLength(1);
    }
  });
});
