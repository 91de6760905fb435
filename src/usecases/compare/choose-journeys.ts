import type { Klantreis } from '../../model/klantreis';
import { toldIn } from '../../model/meaning/gewenst';
import type { LoadedFile } from '../../workspace/workspace';
import { askedKlantreis, findKlantreis, klantreisOfKey, listed, namesOf } from '../journeys';
import { UseCaseRefusal } from '../refusal';
import type { JourneyChoice, JourneyLine } from './sides';

/** The klantreis of one file that the user named, on both sides. Undefined where neither side was read. @throws UseCaseRefusal */
export function chooseInFile(
  asked: string,
  base: LoadedFile | undefined,
  head: LoadedFile | undefined,
): JourneyChoice | undefined {
  const [now, old] = [head, base].map((file) => file && findKlantreis(file.model.klantreizen, asked));
  const file = head ?? base;
  if (file && !now && !old) askedKlantreis(file, asked);
  return file && { base: old && lineOf(base!, old), head: now && lineOf(head!, now), together: false };
}

/** A file with the klantreis that stands after its name. */
export interface NamedFile {
  readonly typed: string;
  readonly file: LoadedFile;
  readonly journey: string | undefined;
}

/**
 * Two klantreizen of two files, whatever they are called; undefined where the user named none, and the files may be one at two times.
 * @param atOnce both files are there at the same time, and see each other
 * @throws UseCaseRefusal
 */
export function chooseBoth(base: NamedFile, head: NamedFile, atOnce = false): JourneyChoice | undefined {
  const isNamed = base.journey !== undefined || head.journey !== undefined;
  if (!isNamed && !(atOnce && areOthers(base, head))) return undefined;
  return together([base.file, chooseOne(base, head)], [head.file, chooseOne(head, base)], atOnce);
}

/** Have two files klantreizen, and none under the same id? Then neither file is what the other was. */
function areOthers(base: NamedFile, head: NamedFile): boolean {
  const [old, now] = [base, head].map(({ file }) => file.model.klantreizen.flatMap(({ id }) => id ?? []));
  return old!.length > 0 && now!.length > 0 && !old!.some((id) => now!.includes(id));
}

/** Two klantreizen that were chosen, as one. @param atOnce both are there at the same time, and see each other */
export function together(base: Chosen, head: Chosen, atOnce: boolean): JourneyChoice {
  const [old, now] = [base[1], head[1]];
  // What is wished for is told of what is, under a name of its own.
  const areTwo = atOnce && old.id !== now.id && toldIn(old) === toldIn(now);
  return { base: lineOf(...base), head: lineOf(...head), together: true, areTwo };
}

type Chosen = readonly [file: LoadedFile, klantreis: Klantreis];

/** Where the user named none of this file: the one with the name of the other, or the only one. */
function chooseOne({ typed, file, journey }: NamedFile, other: NamedFile): Klantreis {
  if (journey !== undefined) return askedKlantreis(file, journey);
  const { klantreizen } = file.model;
  const named = other.journey === undefined ? undefined : klantreizen.find(({ id }) => id === other.journey);
  const same = named ?? (klantreizen.length === 1 ? klantreizen[0] : undefined);
  if (same) return same;
  const names = namesOf(klantreizen);
  if (names[0] === undefined) throw new UseCaseRefusal('geenKlantreis', { pad: typed, id: other.journey! });
  throw new UseCaseRefusal('kantReisKies', { pad: typed, keuze: names[0], keuzes: listed(names) });
}

/** The klantreis with a key, the first of the file where none is asked for. @throws UseCaseRefusal */
export function chooseByKey({ path, model: { klantreizen } }: LoadedFile, key: string | undefined): Klantreis {
  const found = key === undefined ? klantreizen[0] : klantreisOfKey(klantreizen, key);
  if (found) return found;
  const args = { pad: path, id: key ?? '', keuzes: listed(namesOf(klantreizen)) };
  throw new UseCaseRefusal(key === undefined ? 'geenKlantreis' : 'klantreisOnbekend', args);
}

function lineOf(file: LoadedFile, klantreis: Klantreis): JourneyLine {
  return { file: file.path, line: klantreis.range.start.line };
}
