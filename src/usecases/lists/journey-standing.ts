import { isLived } from '../../model/meaning/current';
import { provenanceOf } from '../../model/meaning/provenance';
import { scorecardOf } from '../../model/meaning/scorecard';
import { type JourneyStanding, standingOf } from '../../model/meaning/standing';
import type { Journey } from './spots';

/** How far a klantreis is, with its title as it stands in its text. @param today an ISO date */
export function journeyStanding({ klantreis, file, scope }: Journey, today: string): JourneyStanding {
  return {
    file,
    line: klantreis.range.start.line + 1,
    id: klantreis.id,
    titel: klantreis.titel,
    standing: standingOf(klantreis, scope, today),
    scorecard: scorecardOf(klantreis, scope),
    provenance: isLived(klantreis) ? provenanceOf(klantreis, scope) : undefined,
  };
}
