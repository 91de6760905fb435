import type { Pieces } from '../outputs/output';
import { PICTURE_OUTPUTS } from '../outputs/picture-outputs';
import { localDay } from '../util/dates';
import { toBase64 } from '../util/base64';
import type { OutputAnswer, OutputParams, OutputsAnswer, OutputsParams } from '../protocol/output';
import {
  drawOne,
  drawPage,
  drawPixels,
  drawSheet,
  type LoadPictures,
  smallerText,
  undrawnText,
} from '../usecases/draw';
import { klantreisOfKey } from '../usecases/journeys';
import type { FileInScope } from '../usecases/check';
import { nextMessages } from './event-loop';
import { onDemand } from './on-demand';

/** The version in package.json, filled in by esbuild. */
declare const KLANTREIS_VERSION: string;

/** Reads a file that lies beside the server. */
export type ReadBeside = (name: string) => Promise<Uint8Array>;

const NOT_LOADED = 'bewarenNietGeladen';

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
  { journey, picture, width, theme, output, audience }: OutputParams,
  { load, readBeside }: { readonly load: LoadPictures; readonly readBeside: ReadBeside },
): Promise<OutputAnswer> {
  const asked = PICTURE_OUTPUTS.find(({ id }) => id === output);
  if (!asked) throw new Error(`There is no output ${output} of a picture.`);
  const notes: string[] = [];
  const tell = (sentence: string) => void notes.push(sentence);
  const choice = { picture, width, theme, today: localDay(new Date()), kept: true, audience, tell } as const;
  const klantreis = klantreisAsked(current, journey);
  const svg = async () => (await drawOne(klantreis, current, { ...choice, form: 'file' }, load)).drawn;
  const sheet = () => drawSheet(klantreis, current, choice, load);
  // A page takes the colours of whoever looks at it.
  const page = () => drawPage(klantreis, current, choice, load);
  const pixels = async () => {
    const made = await drawPixels(klantreis, current, choice, load);
    const smaller = smallerText(made, undefined, 'editor');
    if (smaller !== undefined) notes.push(smaller);
    return made;
  };
  const { write } = await onDemand(asked.load, NOT_LOADED)();
  const undrawn = (signs: readonly string[]) => void notes.push(undrawnText(signs, 'editor'));
  const surroundings = {
    version: KLANTREIS_VERSION,
    colours: false,
    readBeside: (name: string) => onDemand(() => readBeside(name), NOT_LOADED)(),
    pause: nextMessages,
    undrawn,
  };
  const pieces = await write({ svg, sheet, pixels, page }, surroundings);
  return { base64: toBase64(bytesOf(pieces)), ...(notes.length > 0 && { note: notes.join(' ') }) };
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
