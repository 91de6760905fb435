import type { Range } from '../../util/source';
import { EMPTY_RANGE } from '../../util/source';
import type { Place } from '../tree/statement';
import type { Sides } from '../tree/tree';
import type { Draft } from './change';

/** That somebody agreed with a change beforehand. */
export interface Agreed {
  readonly reason: string;
  /** From 1. */
  readonly line: number;
}

/** A list of approvals on both sides, by the fingerprint of the change. */
export interface AgreedLists extends Sides<ReadonlyMap<string, Agreed>> {
  readonly file: string;
}

/** Who agrees with a change in the very proposal that makes it, is somebody to know of. */
export function compareApprovals({ file, base, head }: AgreedLists): Draft[] {
  const draft = (code: 'VS086' | 'VS087', kenmerk: string, { reason, line }: Agreed): Draft => {
    const place: Place = { file, range: rowRange(line - 1) };
    const side = code === 'VS086' ? { head: place } : { base: place };
    return { code, args: { kenmerk, uitleg: reason }, ...side, thing: undefined, path: [kenmerk, reason] };
  };
  return [
    ...newApprovals({ base, head }).map((kenmerk) => draft('VS086', kenmerk, head.get(kenmerk)!)),
    ...[...base].flatMap(([kenmerk, agreed]) => (head.has(kenmerk) ? [] : [draft('VS087', kenmerk, agreed)])),
  ];
}

/** The fingerprints of the changes that the head agrees with, and the base does not, or for another reason. */
export function newApprovals({ base, head }: Sides<ReadonlyMap<string, Agreed>>): string[] {
  return [...head].filter(([print, { reason }]) => base.get(print)?.reason !== reason).map(([print]) => print);
}

function rowRange(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}

/** A file with data that somebody brings along, or changed. */
export interface BroughtFile {
  readonly file: string;
  readonly isNew: boolean;
  /** Could it be read as a text? */
  readonly isRead: boolean;
}

/** What is in the file is not told: only that somebody must look. */
export function compareData(files: readonly BroughtFile[]): Draft[] {
  return files.map(({ file, isNew, isRead }) => ({
    code: isNew ? 'VS088' : 'VS089',
    args: { bestand: file, ...(!isRead && { ongelezen: 1 }) },
    head: { file, range: EMPTY_RANGE },
    ...(!isNew && { base: { file, range: EMPTY_RANGE } }),
    thing: undefined,
    path: [file],
  }));
}
