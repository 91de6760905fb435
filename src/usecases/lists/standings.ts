import type { JourneyStanding } from '../../model/meaning/standing';
import type { FileInScope } from '../check';
import { Mask } from '../compare/mask';
import { journeyStanding } from './journey-standing';

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
  return written.map((klantreis) => {
    const told = journeyStanding({ klantreis, file: file.path, scope: scope.scope }, today);
    return { ...told, titel: mask?.text(told.titel) ?? told.titel };
  });
}
