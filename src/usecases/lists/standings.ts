import type { Klantreis } from '../../model/klantreis';
import { isLived } from '../../model/meaning/current';
import { provenanceOf } from '../../model/meaning/provenance';
import { scorecardOf } from '../../model/meaning/scorecard';
import { type JourneyStanding, standingOf } from '../../model/meaning/standing';
import type { FileInScope } from '../check';
import { Mask } from '../compare/mask';

/**
 * How far each klantreis of a file is.
 * @param isPersonal did the check find what may lead to a real person in it
 * @param today an ISO date
 */
export function standingsIn({ file, scope }: FileInScope, isPersonal: boolean, today: string): JourneyStanding[] {
  const written = file.model.klantreizen.filter(({ ongeschreven }) => !ongeschreven);
  if (written.length === 0) return [];
  const mask = isPersonal ? Mask.ofFile(file) : undefined;
  return written.map((klantreis: Klantreis) => ({
    file: file.path,
    line: klantreis.range.start.line + 1,
    id: klantreis.id,
    titel: mask?.text(klantreis.titel) ?? klantreis.titel,
    standing: standingOf(klantreis, scope.scope, today),
    scorecard: scorecardOf(klantreis, scope.scope),
    provenance: isLived(klantreis) ? provenanceOf(klantreis, scope.scope) : undefined,
  }));
}
