import type { Pieces } from '../outputs/output';
import { PICTURE_OUTPUTS } from '../outputs/picture-outputs';
import { localDay } from '../util/dates';
import { toBase64 } from '../util/base64';
import type { OutputAnswer, OutputParams, OutputsAnswer, OutputsParams } from '../protocol/output';
import { drawOne, drawPage, drawSheet, type LoadPictures } from '../usecases/draw';
import { klantreisOfKey } from '../usecases/journeys';
import type { FileInScope } from '../usecases/check';

/** The version in package.json, filled in by esbuild. */
declare const KLANTREIS_VERSION: string;

/** What the picture of a klantreis can be saved as. */
export function answerOutputs(current: FileInScope, { journey }: OutputsParams): OutputsAnswer {
  const klantreis = klantreisAsked(current, journey);
  const outputs = PICTURE_OUTPUTS.map(({ id, words, extensions }) => {
    const { soort, waarvoor } = words;
    return { id, name: soort, goodFor: waarvoor, extensions };
  });
  return { title: klantreis?.id ?? klantreis?.titel ?? '', outputs };
}

/** The picture as a file of such a kind. @throws UseCaseRefusal where there is no such picture, Error where there is no such kind */
export async function answerOutput(
  current: FileInScope,
  { journey, picture, width, theme, output }: OutputParams,
  load: LoadPictures,
): Promise<OutputAnswer> {
  const asked = PICTURE_OUTPUTS.find(({ id }) => id === output);
  if (!asked) throw new Error(`There is no output ${output} of a picture.`);
  const choice = { picture, width, form: 'svg', theme, today: localDay(new Date()), kept: true } as const;
  const svg = async () => (await drawOne(klantreisAsked(current, journey), current, choice, load)).drawn;
  const sheet = () => drawSheet(klantreisAsked(current, journey), current, choice, load);
  const page = () => drawPage(klantreisAsked(current, journey), current, choice, load);
  const { write } = await asked.load();
  // A page takes the colours of whoever looks at it.
  const pieces = await write({ svg, sheet, page }, { version: KLANTREIS_VERSION, colours: false });
  return { base64: toBase64(bytesOf(pieces)) };
}

function klantreisAsked({ file }: FileInScope, journey: string | undefined) {
  const { klantreizen } = file.model;
  return klantreisOfKey(klantreizen, journey) ?? klantreizen[0];
}

function bytesOf(pieces: Pieces): Uint8Array {
  const all = Array.from(pieces, (piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece));
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
