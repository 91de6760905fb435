import type { Klantreis } from '../../../model/klantreis';
import type { LoadedFile } from '../../../workspace/workspace';
import { findKlantreis, listed, namesOf, unknownKlantreis } from '../../input/choose-klantreis';
import type { JourneyChoice, JourneyLine } from './diff-sides';
import { UsageError } from '../../terminal/errors';

/** The klantreis of one file that the user named, on both sides. Undefined where neither side was read. @throws UsageError */
export function chooseInFile(
  asked: string,
  base: LoadedFile | undefined,
  head: LoadedFile | undefined,
): JourneyChoice | undefined {
  const [now, old] = [head, base].map((file) => file && findKlantreis(file.model.klantreizen, asked));
  const file = head ?? base;
  if (file && !now && !old) unknownKlantreis(file.model.klantreizen, file.path, asked);
  return file && { base: lineOf(base, old), head: lineOf(head, now), together: false };
}

/** A file with the klantreis that stands after its name. */
export interface NamedFile {
  readonly typed: string;
  readonly file: LoadedFile;
  readonly journey: string | undefined;
}

/** Two klantreizen of two files, whatever they are called; undefined where the user named none. @throws UsageError */
export function chooseBoth(base: NamedFile, head: NamedFile): JourneyChoice | undefined {
  if (base.journey === undefined && head.journey === undefined) return undefined;
  return { base: chooseOne(base, head), head: chooseOne(head, base), together: true };
}

/** Where only the other file has a klantreis named: the one with that name, or the only one. */
function chooseOne({ typed, file, journey }: NamedFile, other: NamedFile): JourneyLine {
  const { klantreizen } = file.model;
  if (journey !== undefined) {
    return lineOf(file, findKlantreis(klantreizen, journey) ?? unknownKlantreis(klantreizen, file.path, journey));
  }
  const same =
    klantreizen.find(({ id }) => id === other.journey) ?? (klantreizen.length === 1 ? klantreizen[0] : undefined);
  if (same) return lineOf(file, same);
  const names = namesOf(klantreizen);
  if (names[0] === undefined) throw new UsageError('geenKlantreisNaam', { pad: typed, id: other.journey! });
  throw new UsageError('kantReisKies', { naam: typed, keuze: names[0], keuzes: listed(names) });
}

function lineOf(file: LoadedFile, klantreis: Klantreis): JourneyLine;
function lineOf(file: LoadedFile | undefined, klantreis: Klantreis | undefined): JourneyLine | undefined;
function lineOf(file: LoadedFile | undefined, klantreis: Klantreis | undefined): JourneyLine | undefined {
  return file && klantreis && { file: file.path, line: klantreis.range.start.line };
}
