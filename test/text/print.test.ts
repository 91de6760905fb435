import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_HELP } from '../../src/messages/line-help.data';
import { type Host, slotsIn } from '../../src/model/lines/line-kind';
import { DESIRED_KINDS, lineKind } from '../../src/model/lines/line-kinds';
import { LINES } from '../../src/model/lines/lines.data';
import type { Slot, SlotKind } from '../../src/model/lines/slots';
import { TIJDSEENHEDEN } from '../../src/model/lines/vocabulary.data';
import type { Line } from '../../src/parser/lines/line';
import type { Word } from '../../src/parser/lines/words';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { type Draft, print } from '../../src/text/print';
import { EXAMPLES } from '../support/examples';

/** The draft of a line that was read, with all that hangs under it. */
function draftOf(line: Line): Draft {
  const words = Object.fromEntries([...line.words].map(([property, list]) => [property, list.map(({ text }) => text)]));
  return {
    keyword: line.keyword,
    desired: line.desired,
    words: { ...words, ...countsOf(line), ...(line.zonder !== undefined && { zonder: [line.zonder] }) },
    ...(line.tekst !== undefined && { text: spoken(line.tekst) }),
    lines: line.children.map(draftOf),
  };
}

/** How many of how many, in the place of the bron that they stand behind. */
function countsOf({ words }: Line): Record<string, string[]> {
  const names = words.get('namen') ?? [];
  const behind = (property: string) =>
    names.map(({ range: { start } }, at) => {
      const end = names[at + 1]?.range.start.character ?? Infinity;
      const isIts = ({ range }: Word) => range.start.character > start.character && range.start.character < end;
      return words.get(property)!.find(isIts)?.text ?? '';
    });
  return words.has('totaal') ? { aantal: behind('aantal'), totaal: behind('totaal') } : {};
}

/** A text without the colons of its rows. */
function spoken(tekst: string): string {
  return tekst
    .split('\n')
    .map((row) => row.trim().slice(1).trim())
    .join('\n');
}

function written(drafts: readonly Draft[]): string {
  const rows = drafts.flatMap((draft) => print(draft));
  return rows.map(({ text, deeper }) => `${'  '.repeat(deeper)}${text}\n`).join('');
}

/** The formatted text without its comments and empty rows. */
function bareText(text: string): string {
  const rows = formatText(text, parse(text).lines).split('\n');
  return rows.filter((row) => row !== '' && !row.trimStart().startsWith('#')).join('\n');
}

describe('a line that was read, printed', () => {
  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('is what the formatter writes of %s', (_, text) => {
    const tops = parse(text).lines.filter(({ depth }) => depth === 0);
    expect(written(tops.map(draftOf)).trimEnd()).toBe(bareText(text));
  });

  it.each(Object.entries(LINE_HELP).map(([keyword, { voorbeeld }]) => [keyword, voorbeeld]))(
    'is the example of %s',
    (_, voorbeeld) => {
      const line = parse(voorbeeld).lines[0]!;
      expect(print(draftOf(line))).toEqual([{ text: voorbeeld, deeper: 0 }]);
    },
  );
});

const name = fc.constantFrom('noor', 'kind-krijgen', 'ça_va', 'euro', 'stap', 'x2', 'mislukt', 'onbekend');
const number = fc.integer({ min: 1, max: 99 }).map(String);
const unit = fc.constantFrom(...Object.keys(TIJDSEENHEDEN));
const maybe = (words: fc.Arbitrary<string>) => fc.array(words, { maxLength: 1 });
const one = (words: fc.Arbitrary<string>) => fc.array(words, { minLength: 1, maxLength: 1 });
type Made = Readonly<Record<string, fc.Arbitrary<readonly string[]>>>;

const length: Made = { van: one(number), tot: maybe(number), eenheid: one(unit) };
const about = fc.constantFrom<Made>(
  {},
  { ongeveer: one(fc.constant('ongeveer')) },
  { binnen: one(fc.constant('binnen')) },
);

/** The words that a slot may be filled with, by kind of slot. */
const FILLED: Readonly<Record<SlotKind, (slot: Slot) => fc.Arbitrary<Readonly<Record<string, readonly string[]>>>>> = {
  id: own(one(name)),
  name: (slot) => fc.tuple(names(slot), fc.boolean()).chain(([found, isCounted]) => counted(slot, found, isCounted)),
  value: (slot) => own(several(slot, fc.constantFrom(...slot.values!)))(slot),
  word: own(one(fc.constantFrom('zuinigheid', 'gelijke-kansen'))),
  unit: own(one(fc.constantFrom('jaar', 'kind'))),
  rule: own(one(fc.constantFrom('KR401', 'KR101'))),
  mark: (slot) => own(one(fc.constant(slot.values![0]!)))(slot),
  line: own(one(fc.constantFrom(...DESIRED_KINDS))),
  role: own(fc.array(fc.constantFrom('jurist', 'het', 'team', 'van', 'de', 'balie'), { minLength: 1, maxLength: 4 })),
  number: own(one(fc.constantFrom('4,3', '12', '-1'))),
  count: own(one(number)),
  percentage: own(one(fc.constantFrom('10', '2,5'))),
  date: own(one(fc.constantFrom('2027-03-01', '2027-03', '2027'))),
  period: own(one(fc.constantFrom('2027', '2027-03', '2027-K3'))),
  amount: own(one(fc.constantFrom('36', '12000', '4,50'))),
  scale: () => record({ van: one(number), tot: one(number) }),
  repeat: () => record({ van: maybe(number), eenheid: one(unit) }),
  duration: () =>
    fc.oneof(
      record({ onbekend: one(fc.constant('onbekend')) }),
      about.chain((words) => record({ ...words, ...length })),
    ),
  when: () =>
    fc.oneof(
      record({ anker: one(name) }),
      record({ van: one(fc.constantFrom('2027-03-01', '2027')) }),
      about.chain((words) =>
        record({ ...words, ...length, richting: one(fc.constantFrom('voor', 'na')), anker: one(name) }),
      ),
    ),
  title: () => fc.constant({}),
  text: () => fc.constant({}),
};

function own(words: fc.Arbitrary<readonly string[]>): (slot: Slot) => fc.Arbitrary<Record<string, readonly string[]>> {
  return ({ property }) => words.map((list) => ({ [property]: list }));
}

function record(made: Made): fc.Arbitrary<Record<string, readonly string[]>> {
  return fc.record(made);
}

function several({ list }: Slot, words: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  return fc.uniqueArray(words, { minLength: 1, maxLength: list ? 3 : 1 });
}

function names(slot: Slot): fc.Arbitrary<string[]> {
  const elsewhere = slot.names === 'knelpunt' ? fc.tuple(name, name).map((two) => two.join('.')) : name;
  return several(slot, fc.oneof(name, elsewhere));
}

function counted({ property, counted: isPossible }: Slot, found: readonly string[], isCounted: boolean) {
  const counts = fc.array(fc.oneof(number, fc.constant('')), { minLength: found.length, maxLength: found.length });
  if (!isPossible || !isCounted) return fc.constant({ [property]: found });
  return counts.map((aantal) => ({
    [property]: found,
    aantal,
    totaal: aantal.map((some) => (some === '' ? '' : '99')),
  }));
}

const text = fc.array(
  fc.stringMatching(/^[a-z] ?[ \p{L},.#:"'%/-]{0,20}[a-z]$/u).map((row) => row.replaceAll(/ {2,}/g, ' ')),
  { minLength: 1, maxLength: 3 },
);

/** A line of every kind, by the element that it stands in. */
const CASES = [...LINES.values(), lineKind('zonder')!].flatMap((kind) => {
  const hosts: readonly (Host | undefined)[] =
    kind.slotsByHost.size > 0 ? ([...kind.slotsByHost.keys()] as Host[]) : [undefined];
  return hosts.map((host) => [kind.keyword, host, slotsIn(kind, host)] as const);
});

function drafts(keyword: string, slots: readonly Slot[]): fc.Arbitrary<Draft> {
  const kind = lineKind(keyword)!;
  const filled = slots.map((slot) => {
    const words = FILLED[slot.kind](slot);
    return slot.optional ? fc.oneof(words, fc.constant({})) : words;
  });
  const takesText = slots.find(({ kind: is }) => is === 'text' || is === 'title');
  return fc
    .tuple(fc.tuple(...filled), takesText ? fc.option(text, { nil: undefined }) : fc.constant(undefined), fc.boolean())
    .map(([words, rows, desired]) => {
      const said = Object.assign({}, ...words) as Record<string, readonly string[]>;
      // Only of a contact that failed there is a reason to tell.
      const isTold = keyword !== 'contact' || said.mislukt !== undefined;
      const isNeeded = takesText !== undefined && !takesText.optional;
      return {
        keyword,
        desired: keyword === 'zonder' || (desired && kind.desired),
        words: said,
        ...(isTold && (rows ?? isNeeded) ? { text: (rows ?? ['x']).join('\n') } : {}),
      };
    });
}

/** What a draft says, without what is not there. */
function meant({ words = {}, ...draft }: Draft): unknown {
  const there = Object.entries(words).filter(([, list]) => list.length > 0 && [...list].some((word) => word !== ''));
  return { ...draft, words: Object.fromEntries(there), lines: [] };
}

describe('a draft, printed and read', () => {
  it.each(CASES)('is the same line: %s in %s', (keyword, host, slots) => {
    fc.assert(
      fc.property(drafts(keyword, slots), (draft) => {
        const rows = print(draft, host);
        const typed = rows.map(({ text: row }) => row).join('\n');
        const { lines } = parse(typed);
        expect(lines.map(({ misread }) => misread)).toEqual([undefined]);
        expect(meant(draftOf(lines[0]!))).toEqual(meant(draft));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a line that somebody still fills in', () => {
  it('has its text apart', () => {
    const voor = { keyword: 'voor', words: { namen: ['noor', 'sam'] } };
    const reis = { keyword: 'klantreis', words: { name: 'reis' }, text: 'Titel', typed: true, lines: [voor] };
    expect(print(reis)).toEqual([
      { text: 'klantreis reis: ', typed: 'Titel', deeper: 0 },
      { text: 'voor noor, sam', deeper: 1 },
    ]);
    expect(print({ keyword: 'stap', text: '', typed: true })).toEqual([{ text: 'stap: ', typed: '', deeper: 0 }]);
  });

  it('may have no text yet', () => {
    expect(print({ keyword: 'kans', text: '' })).toEqual([{ text: 'kans:', deeper: 0 }]);
    expect(print({ keyword: 'wacht', words: { onbekend: 'onbekend' } })).toEqual([
      { text: 'wacht onbekend', deeper: 0 },
    ]);
  });

  it('has no words that its line has no place for', () => {
    expect(() => print({ keyword: 'ernst', words: { waarde: 'hoog' } })).toThrow('no place for `waarde`');
    expect(() => print({ keyword: 'citaat', words: { persona: 'noor' }, text: 'x' }, 'persona')).toThrow('persona');
  });
});
