import type { Klantreis } from '../../model/klantreis';
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

/** Two klantreizen of two files, whatever they are called; undefined where the user named none. @throws UseCaseRefusal */
export function chooseBoth(base: NamedFile, head: NamedFile): JourneyChoice | undefined {
  if (base.journey === undefined && head.journey === undefined) return undefined;
  return together([base.file, chooseOne(base, head)], [head.file, chooseOne(head, base)]);
}

/** Two klantreizen that were chosen, as one. */
export function together(base: Chosen, head: Chosen): JourneyChoice {
  return { base: lineOf(...base), head: lineOf(...head), together: true };
}

type Chosen = readonly [file: LoadedFile, klantreis: Klantreis];

/** Where only the other file has a klantreis named: the one with that name, or the only one. */
function chooseOne({ typed, file, journey }: NamedFile, other: NamedFile): Klantreis {
  if (journey !== undefined) return askedKlantreis(file, journey);
  const { klantreizen } = file.model;
  const same =
    klantreizen.find(({ id }) => id === other.journey) ?? (klantreizen.length === 1 ? klantreizen[0] : undefined);
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
