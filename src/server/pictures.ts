import { drawKlantreis, drawNoKlantreis, pictureOf, pictureOfNoKlantreis } from '../diagram/draw';
import { staleLine } from '../editor/stale';
import type { Klantreis } from '../model/klantreis';
import type { JourneyName, PictureAnswer, PictureParams, PicturePart, SvgAnswer, SvgParams } from '../protocol/picture';
import type { CurrentFile } from '../workspace/live-workspace';

/** The picture of a klantreis in parts, without the ones that the page shows already. */
export function answerPicture(current: CurrentFile, params: PictureParams, version: number): PictureAnswer {
  const { file, scope, lines } = current;
  const { uri, journey, theme, have } = params;
  const journeys = journeysOf(file.model.klantreizen);
  const klantreis = choose(file.model.klantreizen, journey);
  const line = staleLine(
    lines,
    file.model,
    klantreis,
    journey !== undefined && !journeys.some((one) => one.key === journey),
  );
  const stale = line === undefined ? undefined : { line };
  const shown = klantreis && keyOf(klantreis, file.model.klantreizen.indexOf(klantreis));
  const answer = { uri, version, journeys, shown, stale };
  // What the page shows is better than a picture with a hole in it.
  if (stale && Object.keys(have).length > 0) return { ...answer, shown: journey ?? shown, picture: undefined };
  const picture = klantreis ? pictureOf(klantreis, scope.scope, theme) : pictureOfNoKlantreis(theme);
  const parts = picture.parts.map((part): PicturePart =>
    have[part.key] === part.fingerprint ? { ...part, svg: undefined } : part,
  );
  return { ...answer, picture: { ...picture, parts } };
}

/** The picture as a file. */
export function answerSvg({ file, scope }: CurrentFile, { journey, theme }: SvgParams): SvgAnswer {
  const klantreis = choose(file.model.klantreizen, journey);
  if (klantreis === undefined) return { title: '', svg: drawNoKlantreis({ theme }) };
  return { title: klantreis.id ?? klantreis.titel, svg: drawKlantreis(klantreis, scope.scope, { theme }) };
}

function journeysOf(klantreizen: readonly Klantreis[]): JourneyName[] {
  return klantreizen.map((klantreis, index) => ({
    key: keyOf(klantreis, index),
    title: klantreis.titel,
    start: klantreis.body.start.line,
    end: klantreis.body.end.line,
  }));
}

function keyOf({ id }: Klantreis, index: number): string {
  return id ?? `#${index + 1}`;
}

/** The klantreis with this key, else the first. */
function choose(klantreizen: readonly Klantreis[], journey: string | undefined): Klantreis | undefined {
  return klantreizen.find((klantreis, index) => keyOf(klantreis, index) === journey) ?? klantreizen[0];
}
