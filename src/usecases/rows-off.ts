import type { LaneBand } from '../drawing/shapes';
import { type Audience, isFor } from '../model/lines/line-kind';
import { lineKind } from '../model/lines/line-kinds';
import { nearest } from '../util/nearest';
import { folded } from '../util/text';
import { UseCaseRefusal } from './refusal';

/**
 * The rows of a picture that it goes without: those that somebody names, as the picture calls them or by their word, and those in which an
 * audience sees nothing. An empty row would say that the text has nothing for it.
 * @throws UseCaseRefusal where it has no such row
 */
export function rowsOff(
  picture: string,
  lanes: readonly LaneBand[],
  { without, audience }: { readonly without: readonly string[]; readonly audience: Audience | undefined },
): readonly LaneBand[] {
  if (without.length > 0 && lanes.length === 0) throw new UseCaseRefusal('geenRijen', { id: picture });
  const asked = new Set(without.flatMap((name) => named(name, lanes).map(({ lane }) => lane)));
  return lanes.filter(({ lane }) => asked.has(lane) || (audience !== undefined && !isSeen(lane, audience)));
}

function named(name: string, lanes: readonly LaneBand[]): readonly LaneBand[] {
  const found = lanes.filter((lane) => [lane.lane, lane.name].some((one) => folded(one) === folded(name)));
  if (found.length > 0) return found;
  const ids = [...new Set(lanes.map(({ lane }) => lane))];
  const keuzes = [...new Set(lanes.map(choiceOf))].join(', ');
  throw new UseCaseRefusal('rijOnbekend', { id: name, keuzes }, nearest(name.toLowerCase(), ids));
}

function choiceOf({ lane, name }: LaneBand): string {
  return folded(lane) === folded(name) ? `\`${lane}\`` : `\`${lane}\` (${name})`;
}

/** A row that has the word of a line is made of those lines. */
function isSeen(lane: string, audience: Audience): boolean {
  const kind = lineKind(lane);
  return kind === undefined || isFor(kind, 'stap', audience);
}
