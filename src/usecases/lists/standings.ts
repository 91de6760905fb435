import type { Klantreis } from '../../model/klantreis';
import { isLived } from '../../model/meaning/current';
import { provenanceOf } from '../../model/meaning/provenance';
import { scorecardOf } from '../../model/meaning/scorecard';
import { type JourneyStanding, standingOf } from '../../model/meaning/standing';
import type { FileInScope } from '../check';
import { Mask } from '../compare/mask';

/**
 * How far each klantreis of some files is. What may lead to a real person is hidden in their titles as it is in the lists, wherever in their
 * scopes it stands.
 * @param isPersonal did the check find something of that kind in them
 * @param today an ISO date
 */
export function standingsIn(targets: readonly FileInScope[], isPersonal: boolean, today: string): JourneyStanding[] {
  const mask = isPersonal ? Mask.ofScopes([...new Set(targets.map(({ scope }) => scope))]) : undefined;
  return targets.flatMap((target) => standingsOf(target, mask, today));
}

function standingsOf({ file, scope }: FileInScope, mask: Mask | undefined, today: string): JourneyStanding[] {
  const written = file.model.klantreizen.filter(({ ongeschreven }) => !ongeschreven);
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
