import type { Finding } from '../../../model/finding';
import { builtInKanaal } from '../../../model/scope/uses';
import { slotsOf } from '../../../model/lines/line-kinds';
import type { SlotKind } from '../../../model/lines/slots';
import { own } from '../../../util/own';
import { spelled } from '../../../model/canonical/values';
import { SPACES } from '../../../util/spaces';
import { found, isRight, meantAs, rewrittenAs, shown, type Spoiled } from './spoiled';

/** What people write instead of the words that join the parts of a line. */
const INSTEAD: Readonly<Record<string, RegExp>> = {
  met: /^(?:bij|door|aan|naar|voor|via|van|in)$/i,
  van: /^(?:voor|bij|door)$/i,
  op: /^(?:bij|tijdens)$/i,
  tot: /^(?:naar|en|-)$/i,
};

/** The words inside one slot: `op geboorte`, `1 tot 10`. */
const INSIDE: Readonly<Partial<Record<SlotKind, string>>> = { when: 'op', scale: 'tot' };

interface Join {
  readonly word: string;
  /** What can stand behind it, where that is one of a list. */
  readonly values: readonly string[] | undefined;
}

/** The words that join the parts of a line; those of a closed list first, for they take nothing else. */
function joinsOf({ line }: Spoiled): readonly Join[] {
  const joins = slotsOf(line.keyword, line.parent?.keyword).flatMap(({ after, kind, values }): Join[] => {
    if (kind === 'value' || kind === 'name') return after === undefined ? [] : [{ word: after, values }];
    const inside = INSIDE[kind];
    return inside === undefined ? [] : [{ word: inside, values: undefined }];
  });
  return joins.sort((one, other) => Number(other.values !== undefined) - Number(one.values !== undefined));
}

/** `contact met balie`, `contact via de website`: the channel has a word before it. */
const LED_CHANNEL = /^\s*(?:(?:met|per|via|door|aan|bij|naar|in|op)\s+)(?:(?:de|het|een)\s+)?(([\p{L}-]+).*)$/iu;

/** `contact telefoon kcc` where `met` is missing, or another word stands in its place. */
export function missingWord(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind, read } = spoiled;
  const joins = joinsOf(spoiled);
  if (joins.length === 0) return undefined;
  const before = `${wish}${line.keyword}${behind.slice(0, read).trimEnd()}`;
  const after = behind.slice(read);
  const [first = ''] = after.split(new RegExp(`[${SPACES}:]`), 1);
  const isInstead = ({ word }: Join) => own(INSTEAD, word)?.test(first) === true;
  const bare = joins.some(isInstead) ? after.slice(first.length).trimStart() : after;
  const others = [...new Set([bare.replace(/^(?:de|het|een)\s+/i, ''), bare, after])];
  const [, from, channel] = LED_CHANNEL.exec(behind) ?? [];
  if (line.keyword === 'contact' && channel !== undefined && builtInKanaal(channel) !== undefined) {
    const led = meantAs('KT002', spoiled, [`${wish}contact ${from!.trim()}`]);
    if (led) return led;
  }
  // Behind a word that is no feeling, `van` mends nothing.
  if (line.keyword === 'gevoel' && spelled('gevoel', behind.slice(0, read)) === undefined) return undefined;
  if (line.keyword === 'contact' && builtInKanaal(first) !== undefined) {
    const regel = `${wish}contact ${after}`;
    const args = { woord: 'contact', bij: behind.slice(0, read).trim(), voorbeeld: shown(regel) };
    if (isRight(regel)) return found('KT002', spoiled.at, args, [rewrittenAs(spoiled, regel)]);
  }
  for (const join of joins) {
    const { word, values } = join;
    // One word behind a feeling or an amount is a text as well as a name; before a colon it is a name.
    if (word === 'van' && !after.includes(':') && !isInstead(join)) continue;
    // Of who begins a contact there are two; anybody else is met.
    if (values && !values.includes(first.toLowerCase())) continue;
    const problem = meantAs(
      'KT053',
      spoiled,
      others
        .map((rest) => `${before} ${word} ${rest}`.trimEnd())
        .filter(isRight)
        .slice(0, 1),
    );
    if (problem) return problem;
  }
  return undefined;
}
