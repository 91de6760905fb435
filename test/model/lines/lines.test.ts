import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { slotsIn } from '../../../src/model/lines/line-kind';
import { lineKind, STATEMENT_WORDS } from '../../../src/model/lines/line-kinds';
import { isNameKind, LOCAL_KINDS, SCOPE_KINDS } from '../../../src/model/lines/kinds.data';
import { LINES } from '../../../src/model/lines/lines.data';
import type { Slot, SlotKind } from '../../../src/model/lines/slots';
import { KlantreisTaalGrammar } from '../../../src/parser/generated/grammar';

const kinds = [...LINES.values()];

/** By form: the properties that the rule of the grammar fills, without the word of the line. */
const PROPERTIES = new Map<string, Set<string>>();
for (const rule of KlantreisTaalGrammar().rules) {
  if (!GrammarAST.isParserRule(rule)) continue;
  const filled = AstUtils.streamAllContents(rule).filter(GrammarAST.isAssignment).toArray();
  const word = filled.find(({ feature }) => feature === 'sleutel')?.terminal;
  const token = GrammarAST.isRuleCall(word) ? word.rule.$refText : '';
  if (!token.startsWith('L_')) continue;
  PROPERTIES.set(
    token.slice(2).toLowerCase(),
    new Set(filled.map(({ feature }) => feature).filter((feature) => feature !== 'sleutel')),
  );
}

const COUNTED = ['aantal', 'totaal'];

/** What a slot fills besides its own property. */
const MORE: Readonly<Partial<Record<SlotKind, readonly string[]>>> = {
  scale: ['tot'],
  duration: ['onbekend', 'ongeveer', 'binnen', 'tot', 'eenheid'],
  repeat: ['van'],
  when: ['ongeveer', 'binnen', 'van', 'tot', 'eenheid', 'richting'],
};

function filledBy({ property, kind, counted }: Slot): readonly string[] {
  return [property, ...(MORE[kind] ?? []), ...(counted ? COUNTED : [])];
}

describe('the table of lines', () => {
  it('has the forms that the grammar has', () => {
    expect([...PROPERTIES.keys()].sort()).toEqual([...new Set(kinds.map(({ form }) => form))].sort());
  });

  it.each(kinds.map((kind) => [kind.keyword, kind] as const))('%s has what its form has', (_, kind) => {
    for (const host of [undefined, ...kind.slotsByHost.keys()]) {
      const filled = slotsIn(kind, host).flatMap(filledBy);
      for (const property of filled) expect(PROPERTIES.get(kind.form)).toContain(property);
    }
  });

  it('uses everything that the grammar reads', () => {
    const used = new Map<string, Set<string>>();
    for (const { form, slots, slotsByHost } of kinds) {
      const known = used.get(form) ?? new Set<string>();
      used.set(form, known);
      for (const one of [slots, ...slotsByHost.values()].flat().flatMap(filledBy)) known.add(one);
    }
    expect(used).toEqual(PROPERTIES);
  });

  it('knows the things that have a name', () => {
    const named = kinds.filter(({ form }) => form === 'element').map(({ keyword }) => keyword);
    expect(named.sort()).toEqual([...SCOPE_KINDS, ...LOCAL_KINDS].sort());
    expect(SCOPE_KINDS.filter((kind) => !lineKind(kind)!.hosts.includes('bestand'))).toEqual([]);
    expect(isNameKind('gevoel')).toBe(false);
  });

  it('has keys, subjects and sets that are slots', () => {
    for (const { keyword, slots, key = [], subject, set } of kinds) {
      const properties = slots.map(({ property }) => property);
      for (const one of [...key.flat(), subject, set]) {
        if (one !== undefined) expect(properties, keyword).toContain(one);
      }
    }
  });

  it('has no word that hides another', () => {
    expect(new Set(STATEMENT_WORDS).size).toBe(STATEMENT_WORDS.length);
  });
});
