import { slotsOf } from '../../../model/lines/line-kinds';
import type { Slot } from '../../../model/lines/slots';
import type { Finding } from '../../../model/finding';
import type { Spoiled } from './spoiled';

/** Adds to a finding what may be a title where a name belongs: who knows the other files looks it up. */
export function withTitle(finding: Finding, { line, row, behind }: Spoiled): Finding {
  const slots = slotsOf(line.keyword, line.parent?.keyword);
  // Of two names the one behind a word is more often a title: `contact brief met Team Burgerzaken`.
  const names = slots.filter(({ kind }) => kind === 'name');
  const slot = names.find(({ after }) => after !== undefined) ?? names[0];
  const found = slot && placeOf(slot, slots).exec(behind);
  const [start, end] = found?.indices?.[1] ?? [];
  if (slot === undefined || start === undefined || end === undefined) return finding;
  const from = row.text.length - behind.length;
  const number = line.range.start.line;
  const range = {
    start: { line: number, character: row.startOf(from + start) },
    end: { line: number, character: row.endOf(from + end) },
  };
  return { ...finding, range, args: { ...finding.args, soort: slot.names!, titel: found![1]! } };
}

/** Where a name stands in its line: behind its word or first, and before what comes behind it. */
function placeOf(slot: Slot, slots: readonly Slot[]): RegExp {
  const later = slots.slice(slots.indexOf(slot) + 1);
  const begin = slot.after === undefined ? '^\\s*[:=]?\\s*' : `\\s${slot.after}\\s+`;
  const words = later.flatMap(({ after, kind, values }) => (kind === 'mark' ? values! : (after ?? [])));
  const stop = words.length === 0 ? '' : `(?:\\s+(?:${words.join('|')})(?:\\s.*)?)?`;
  const has = (kind: Slot['kind']) => later.some((one) => one.kind === kind);
  const [name, end] = has('text') ? ['[^:]+?', '\\s*(?::.*)?$'] : ['.+?', '\\s*$'];
  return new RegExp(`${begin}(${name})${stop}${has('number') ? '\\s+[-+]?\\d[\\d,.]*' : ''}${end}`, 'du');
}
