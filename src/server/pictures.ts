import { lastRows } from '../editor/bodies';
import { staleLine } from '../editor/stale';
import { messageText } from '../messages/messages';
import type { Klantreis } from '../model/klantreis';
import type { JourneyName, PictureAnswer, PictureParams, PicturePart } from '../protocol/picture';
import { drawOne, type LoadPictures, picturesFor } from '../usecases/draw';
import { keysOf, klantreisOfKey } from '../usecases/journeys';
import { localDay } from '../util/dates';
import { own } from '../util/own';
import type { CurrentFile } from '../workspace/live-workspace';

/** The picture of a klantreis in parts, without the ones that the page shows already. @throws UseCaseRefusal where there is no such picture */
export async function answerPicture(
  current: CurrentFile,
  params: PictureParams,
  version: number,
  load: LoadPictures,
): Promise<PictureAnswer> {
  const { file, lines } = current;
  const { uri, journey, picture: asked, width, theme, have } = params;
  const journeys = journeysOf(file.model.klantreizen);
  const chosen = klantreisOfKey(file.model.klantreizen, journey);
  const klantreis = chosen ?? file.model.klantreizen[0];
  const line = staleLine(lines, file.model, klantreis, journey !== undefined && chosen === undefined);
  const stale = line === undefined ? undefined : { line };
  const shown = journeys[klantreis ? file.model.klantreizen.indexOf(klantreis) : 0]?.key;
  const answer = { uri, version, journeys, shown, stale };
  const [problem] = file.problems;
  if (!file.readable && problem) {
    return { ...answer, picture: undefined, refused: messageText(problem.code, problem.args) };
  }
  // What the page shows is better than a picture with a hole in it.
  if (stale && Object.keys(have).length > 0) return { ...answer, shown: journey ?? shown, picture: undefined };
  const choice = { picture: asked, width, form: 'parts', theme, today: localDay(new Date()) } as const;
  const { id, widths, drawn } = await drawOne(klantreis, current, choice, load);
  const last = lastRows(lines);
  const elements = elementsByRow(lines);
  const titles = titlesByRow(klantreis);
  const parts = drawn.parts.map(({ svg, label, ...part }): PicturePart => {
    const rows = part.lines ?? (part.line === undefined ? undefined : [part.line]);
    const element = part.line === undefined ? undefined : elements.get(part.line);
    const place = { ...part, until: rows?.map((row) => last.get(row) ?? row), element, ...titleOf(titles, part.line) };
    return own(have, part.key) === part.fingerprint ? place : { ...place, svg, label };
  });
  const choices = picturesFor((await load()).PICTURES, file).map(({ id: one, title }) => ({ id: one, title }));
  return { ...answer, picture: { ...drawn, id, choices, widths, parts } };
}

/** What the page moves and sets, by its row. */
function elementsByRow(lines: CurrentFile['lines']): ReadonlyMap<number, PicturePart['element']> {
  const found = new Map<number, PicturePart['element']>();
  for (const { keyword, place, range } of lines) {
    if (place !== 'attached') continue;
    if (keyword === 'stap' || keyword === 'fase' || keyword === 'gevoel') found.set(range.start.line, keyword);
  }
  return found;
}

/** The titles of the fasen and stappen that have one, by their row. */
function titlesByRow(klantreis: Klantreis | undefined): ReadonlyMap<number, string> {
  const all = (klantreis?.fasen ?? []).flatMap((fase) => [fase, ...fase.stappen]);
  return new Map(all.map(({ range, titel, id }) => [range.start.line, titel || (id ?? '')]));
}

function titleOf(titles: ReadonlyMap<number, string>, line = -1): Pick<PicturePart, 'title'> {
  const title = titles.get(line);
  return title ? { title } : {};
}

/** The klantreizen of a file by their keys. */
export function journeysOf(klantreizen: readonly Klantreis[]): JourneyName[] {
  const keys = keysOf(klantreizen);
  return klantreizen.map((klantreis, index) => ({
    key: keys[index]!,
    title: klantreis.titel,
    start: klantreis.body.start.line,
    end: klantreis.body.end.line,
  }));
}
