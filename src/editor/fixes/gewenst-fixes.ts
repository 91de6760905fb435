import { byHand, fix, lineAround } from '../../checks/repair/fix-parts';
import type { AskedLanguage } from './asked';
import { away } from './line-fixes';
import type { OpenFile } from '../open-file';
import type { Fix } from '../../model/finding';
import type { Line } from '../../parser/lines/line';
import { rangeInRow, removeText } from '../../text/edit/edit';
import { removeLine, textRows } from '../../text/edit/line-edits';

/** KT019 and KT020: the line without `gewenst`; `gewenst zonder` is nothing without it, and goes. */
export function withoutDesired({ file, line }: AskedLanguage): Fix[] {
  const prefix = desiredPrefix(file, line);
  return prefix && line.keyword !== 'zonder' ? [prefix] : [away(file, line)];
}

function desiredPrefix(file: OpenFile, line: Line): Fix | undefined {
  const { line: row, character } = line.range.start;
  // A bullet may stand before it.
  const word = /^\P{L}*?(gewenst[:\s]+)/iu.exec(textRows(file)[row]!.slice(character));
  if (!word) return undefined;
  const to = character + word[0].length;
  return fix('FIX45', { woord: 'gewenst' }, removeText(rangeInRow(row, to - word[1]!.length, to)));
}

/** KT021: the stap is one of now, or it does not go. */
export function newOrGone({ file, line }: AskedLanguage): Fix[] {
  const stap = lineAround(line, 'stap');
  // A stap that goes cannot also change.
  const prefix = stap?.desired && !stap.children.some((child) => child.desired) ? desiredPrefix(file, stap) : undefined;
  return [away(file, line), ...(prefix ? [prefix] : [])];
}

/** KT022: the stap stays and changes, or it goes. */
export function changedOrGone({ file, line }: AskedLanguage): Fix[] {
  const stap = lineAround(line, 'stap');
  const vervalt = stap?.children.find(({ keyword }) => keyword === 'vervalt');
  const desired = stap?.children.filter((child) => child.desired) ?? [];
  const without = desired.flatMap((one) => removeLine(file, one));
  return [...(vervalt ? [awayAt(file, vervalt)] : []), byHand(fix('FIX56', {}, without))];
}

function awayAt(file: OpenFile, line: Line): Fix {
  return byHand(fix('FIX43', { regel: line.range.start.line + 1 }, removeLine(file, line)));
}

/** KT023: the kind of line is taken away, or replaced. */
export function awayOrOther({ file, line }: AskedLanguage): Fix[] {
  const others = line.parent?.children.filter((one) => one.desired && one.keyword === line.zonder) ?? [];
  const without = others.flatMap((one) => removeLine(file, one));
  return [
    away(file, line),
    ...(without.length > 0 ? [byHand(fix('FIX59', { woord: `gewenst ${line.zonder}` }, without))] : []),
  ];
}

/** KT046: the stap is in the klantreis after all, or it goes with everything under it. */
export function keptOrGone({ file, line }: AskedLanguage): Fix[] {
  const stap = lineAround(line, 'stap');
  if (!stap) return [away(file, line)];
  const whole = byHand(fix('FIX44', { woord: 'stap', naam: `\`${stap.name ?? ''}\`` }, removeLine(file, stap)));
  return [away(file, line), whole];
}
