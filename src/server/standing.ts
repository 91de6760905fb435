import { standingShort, standingText } from '../messages/standing.data';
import { standingOf } from '../model/meaning/standing';
import type { StandingAnswer, StandingParams } from '../protocol/standing';
import { coversLines } from '../util/source';
import type { CurrentFile } from '../workspace/live-workspace';

/**
 * How far the klantreis around the cursor is, else the first of the file; null where the file has none.
 * @param today an ISO date
 */
export function answerStanding(
  { file, scope }: Pick<CurrentFile, 'file' | 'scope'>,
  { line }: StandingParams,
  today: string,
): StandingAnswer | null {
  const written = file.model.klantreizen.filter(({ ongeschreven }) => !ongeschreven);
  const at = { start: { line, character: 0 }, end: { line, character: 0 } };
  const klantreis = written.find(({ body }) => coversLines(body, at)) ?? written[0];
  if (!klantreis) return null;
  const standing = standingOf(klantreis, scope.scope, today);
  return { short: standingShort(standing), full: standingText(klantreis.titel, standing) };
}
