import type { NameKind } from '../../model/lines/kinds.data';
import { lineKind } from '../../model/lines/line-kinds';
import { slotsIn } from '../../model/lines/line-kind';
import type { Slot, SlotKind } from '../../model/lines/slots';
import { TIJDSEENHEDEN } from '../../model/lines/vocabulary.data';

/** The units of time, those that people use most first. */
export const UNITS: readonly string[] = [
  ...new Set(['dagen', 'weken', 'maanden', 'jaar', 'werkdagen', 'uur', 'minuten', ...Object.keys(TIJDSEENHEDEN)]),
];

/** What may come at a place in a line. */
export interface Offer {
  /** Ids of this kind. */
  readonly names?: NameKind | undefined;
  readonly values?: readonly string[] | undefined;
  readonly words?: readonly string[] | undefined;
  /** The rules of the method. */
  readonly rules?: true | undefined;
}

/**
 * What may come behind these words of a line, by the slots that the table gives it.
 *
 * @param element the word of the element that the line stands in, where the same line may mean something else
 * @param words the whole words between the statement word and the cursor; a comma is one too
 */
export function offerAfter(keyword: string, element: string | undefined, words: readonly string[]): Offer | undefined {
  const kind = lineKind(keyword);
  if (kind === undefined) return undefined;
  let rest = words;
  let slots = slotsIn(kind, element);
  while (slots.length > 0 && rest.length > 0) {
    const [slot, ...others] = slots as [Slot, ...Slot[]];
    const parts = PARTS[slot.kind];
    const said = rest.map((word) => `${word} `).join('');
    const whole = WHOLE[slot.kind]?.exec(said)?.[0];
    if (parts && whole === undefined) return parts.find(({ after }) => after.test(said))?.offer;
    const taken = whole !== undefined ? whole.split(' ').length - 1 : takenBy(slot, others, rest);
    // A list that has a comma at its end, or a name that is still to come behind its word.
    if (taken === undefined) return offerOf(slot);
    rest = rest.slice(taken);
    slots = others;
  }
  if (rest.length > 0) return undefined;
  return joined(slots);
}

/** The words of `4 van 6`. */
const COUNTED = 3;

/** How many of the words a slot takes; undefined where it is not filled yet. */
function takenBy(slot: Slot, others: readonly Slot[], words: readonly string[]): number | undefined {
  const { after, list, optional, counted } = slot;
  if (slot.kind === 'mark') return words[0] === slot.property ? 1 : 0;
  if (after !== undefined && words[0] !== after) return optional ? 0 : words.length;
  // What may be left out is, where the next slot begins.
  if (after === undefined && optional && others.some((other) => other.after === words[0])) return 0;
  const from = after === undefined ? 0 : 1;
  if (slot.kind === 'text' || slot.kind === 'title' || slot.kind === 'role') return words.length;
  if (words.length === from) return undefined;
  let end = from + 1;
  const isNumber = () => /^\p{N}/u.test(words[end] ?? '');
  if (counted && isNumber()) end += COUNTED;
  while (list && words[end] === ',') {
    if (end + 1 === words.length) return undefined;
    end += 2;
    if (counted && isNumber()) end += COUNTED;
  }
  return Math.min(end, words.length);
}

/** What slots offer of which none is begun: the first, and the next ones as far as those before may be left out. */
function joined(slots: readonly Slot[]): Offer | undefined {
  let all: Offer | undefined;
  for (const slot of slots) {
    const offer = slot.after === undefined ? offerOf(slot) : { words: [slot.after] };
    all = offer === undefined ? all : { ...all, ...offer, words: [...(all?.words ?? []), ...(offer.words ?? [])] };
    if (!slot.optional) break;
  }
  return all;
}

function offerOf({ kind, names, values }: Slot): Offer | undefined {
  switch (kind) {
    case 'name':
      return { names };
    case 'value':
      return { values };
    case 'line':
    case 'mark':
      return { words: values };
    case 'rule':
      return { rules: true };
    default:
      return PARTS[kind]?.find(({ after }) => after.test(''))?.offer;
  }
}

/** What is whole, where a line goes on behind it. */
const WHOLE: Readonly<Partial<Record<SlotKind, RegExp>>> = {
  amount: /^\p{N}\S* euro /u,
};

/** What comes inside a stretch of time, a moment, a scale, by the words that stand there. */
interface Part {
  readonly after: RegExp;
  readonly offer: Offer;
}

const START = /^$/;
const ONE_NUMBER = /^(?:ongeveer |binnen )?\p{N}\S* $/u;
const TWO_NUMBERS = /^(?:ongeveer |binnen )?\p{N}\S* tot \p{N}\S* $/u;
const UNIT_OF_TIME = /^(?:ongeveer |binnen )?\p{N}\S* (?:tot \p{N}\S* )?\p{L}+ $/u;

const AMOUNT_OF_TIME: readonly Part[] = [
  { after: ONE_NUMBER, offer: { words: [...UNITS, 'tot'] } },
  { after: TWO_NUMBERS, offer: { words: UNITS } },
];

const PARTS: Readonly<Partial<Record<SlotKind, readonly Part[]>>> = {
  scale: [{ after: ONE_NUMBER, offer: { words: ['tot'] } }],
  duration: [{ after: START, offer: { words: ['ongeveer', 'binnen', 'onbekend'] } }, ...AMOUNT_OF_TIME],
  repeat: [
    { after: START, offer: { words: ['elke'] } },
    { after: /^elke (?:\p{N}\S* )?$/u, offer: { words: UNITS } },
  ],
  amount: [{ after: /^\p{N}\S* $/u, offer: { words: ['euro'] } }],
  when: [
    { after: START, offer: { words: ['op', 'ongeveer', 'binnen'] } },
    { after: /^op $| (?:voor|na) $/, offer: { names: 'ankerpunt' } },
    { after: UNIT_OF_TIME, offer: { words: ['voor', 'na'] } },
    ...AMOUNT_OF_TIME,
  ],
};
