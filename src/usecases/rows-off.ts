import type { LaneBand } from '../drawing/shapes';
import { type Audience, isFor } from '../model/lines/line-kind';
import { linesUnder } from '../model/lines/line-kinds';
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
  // A row that has the word of a line is made of those lines.
  const unseen = unseenBy(audience);
  return lanes.filter(({ lane }) => asked.has(lane) || unseen.has(lane));
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

/** The words of the lines of a stap that an audience may not see; none where nobody said who it is for. */
export function unseenBy(audience: Audience | undefined): ReadonlySet<string> {
  const hidden = linesUnder('stap').filter((kind) => audience !== undefined && !isFor(kind, 'stap', audience));
  return new Set(hidden.map(({ keyword }) => keyword));
}
