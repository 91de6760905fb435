import type * as Pictures from '../pictures/pictures.bundle';
import { lastRows } from '../editor/bodies';
import { staleLine } from '../editor/stale';
import { messageText } from '../messages/messages';
import type { Klantreis } from '../model/klantreis';
import type { JourneyName, PictureAnswer, PictureParams, PicturePart, SvgAnswer, SvgParams } from '../protocol/picture';
import { own } from '../util/own';
import type { CurrentFile } from '../workspace/live-workspace';

/** The picture of a klantreis in parts, without the ones that the page shows already. */
export function answerPicture(
  current: CurrentFile,
  params: PictureParams,
  version: number,
  { pictureOf, pictureOfNoKlantreis }: typeof Pictures,
): PictureAnswer {
  const { file, scope, lines } = current;
  const { uri, journey, theme, have } = params;
  const journeys = journeysOf(file.model.klantreizen);
  const asked = journeys.findIndex(({ key }) => key === journey);
  const klantreis = file.model.klantreizen[Math.max(asked, 0)];
  const line = staleLine(lines, file.model, klantreis, journey !== undefined && asked === -1);
  const stale = line === undefined ? undefined : { line };
  const shown = journeys[Math.max(asked, 0)]?.key;
  const answer = { uri, version, journeys, shown, stale };
  const [problem] = file.problems;
  if (!file.readable && problem) {
    return { ...answer, picture: undefined, refused: messageText(problem.code, problem.args) };
  }
  // What the page shows is better than a picture with a hole in it.
  if (stale && Object.keys(have).length > 0) return { ...answer, shown: journey ?? shown, picture: undefined };
  const picture = klantreis ? pictureOf(klantreis, scope.scope, theme) : pictureOfNoKlantreis(theme);
  const last = lastRows(lines);
  const parts = picture.parts.map(({ svg, label, ...part }): PicturePart => {
    const rows = part.lines ?? (part.line === undefined ? undefined : [part.line]);
    const place = { ...part, until: rows?.map((row) => last.get(row) ?? row) };
    return own(have, part.key) === part.fingerprint ? place : { ...place, svg, label };
  });
  return { ...answer, picture: { ...picture, parts } };
}

/** The picture as a file, into which the extension puts the fonts. */
export function answerSvg(
  { file, scope }: CurrentFile,
  { journey, theme }: SvgParams,
  { bareKlantreis, bareNoKlantreis }: typeof Pictures,
): SvgAnswer {
  const { klantreizen } = file.model;
  const asked = journeysOf(klantreizen).findIndex(({ key }) => key === journey);
  const klantreis = klantreizen[Math.max(asked, 0)];
  if (klantreis === undefined) return { title: '', ...bareNoKlantreis(theme) };
  return { title: klantreis.id ?? klantreis.titel, ...bareKlantreis(klantreis, scope.scope, theme) };
}

/** The klantreizen of a file by their keys. */
export function journeysOf(klantreizen: readonly Klantreis[]): JourneyName[] {
  return klantreizen.map((klantreis, index) => ({
    key: keyOf(klantreis, index, klantreizen),
    title: klantreis.titel,
    start: klantreis.body.start.line,
    end: klantreis.body.end.line,
  }));
}

/** Its id, where it is the first with that id: each key leads to one klantreis. */
function keyOf({ id }: Klantreis, index: number, all: readonly Klantreis[]): string {
  return id !== undefined && all.findIndex((one) => one.id === id) === index ? id : `#${index + 1}`;
}
