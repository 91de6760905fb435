import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stap, Statement } from '../../../src/model/klantreis';
import { desiredInhoud } from '../../../src/model/meaning/gewenst';
import { INHOUD } from '../../../src/model/scope/statements';
import { type Wishes, wishesOf } from '../../../src/model/meaning/wishes';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';

function read(rows: readonly string[]) {
  const text = `klantreis r: R\n  stap s: S\n${rows.map((row) => `    ${row}\n`).join('')}`;
  const scope = new Scope([{ path: 'r.klantreis', model: parse(text).model }]);
  const klantreis = scope.klantreizen[0]!;
  const stap = klantreis.fasen[0]!.stappen[0]!;
  return { stap, wishes: wishesOf(stap, klantreis, scope), desired: desiredInhoud(stap, klantreis) };
}

/** What a line says: all but its place, as far as somebody wrote it. */
function said(lines: readonly Statement[]): string[] {
  const words = lines.map((line) =>
    JSON.stringify(line, (name, part: unknown) => (['range', 'body', 'uitkomst'].includes(name) ? undefined : part)),
  );
  return [...new Set(words)].sort();
}

/** What somebody who sees now and the wish takes for the gewenste klantreis. */
function understood(kind: keyof Wishes, stap: Stap, wishes: Wishes): readonly Statement[] {
  const { added, without } = wishes[kind];
  const fates = new Map<Statement, string>(wishes[kind].fates);
  const now = stap[INHOUD[kind]!];
  if (without) return [];
  if (added.length > 0) return [...now.filter((line) => fates.get(line) === 'blijft'), ...added];
  return now.filter((line) => fates.get(line) !== 'vervalt');
}

const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });

describe('what is wished for', () => {
  it.each(['contact', 'doet', 'denkt', 'verwacht'] as const)('is understood as the language means it: %s', (kind) => {
    const row = (text: string) => (kind === 'contact' ? `contact ${text}` : `${kind}: ${text}`);
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (now, then, zonder) => {
        const { stap, wishes, desired } = read([
          ...now.map(row),
          ...then.map((text) => `gewenst ${row(text)}`),
          ...(zonder ? [`gewenst zonder ${kind}`] : []),
        ]);
        expect(said(understood(kind, stap, wishes))).toEqual(said(desired![INHOUD[kind]!]));
      }),
    );
  });

  it.each([
    ['wanneer', 'wanneer 1 dag na start', 'wanneer 2 dagen na start'],
    ['duurt', 'duurt 1 uur', 'duurt 2 uur'],
    ['wacht', 'wacht 1 week', 'wacht 2 weken'],
  ] as const)('is understood as the language means it: %s', (kind, one, other) => {
    const rows = fc.option(fc.constantFrom(one, other), { nil: undefined });
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (now, then, zonder) => {
        const { stap, wishes, desired } = read([
          ...(now ? [now] : []),
          ...(then ? [`gewenst ${then}`] : []),
          ...(zonder ? [`gewenst zonder ${kind}`] : []),
        ]);
        expect(said(understood(kind, stap, wishes))).toEqual(said(desired![INHOUD[kind]!]));
      }),
    );
  });
});
