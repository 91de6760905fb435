import type { Draft } from './change';
import type { Counterparts } from './comparison';
import { signed } from './fact-words';
import type { HartslagPoint } from './journey-pair';
import type { Journeys } from './compare-journeys';
import { thingArgs } from '../tree/tree';

/** The personas whose lowest point in a klantreis went up or down. */
export function compareHartslagen(journeys: Journeys, lines: Counterparts): readonly Draft[] {
  return journeys.pairs.flatMap(({ base, head }, at) =>
    (base && head ? head.hartslagen : []).flatMap(({ id, persona, points }): readonly Draft[] => {
      const before = base!.hartslagen.find((hartslag) => hartslag.id === id);
      if (!before) return [];
      // Of a single feeling its own line says it.
      if (before.points.length === 1 && points.length === 1) return [];
      const [old, now] = [lowest(before.points), lowest(points)];
      if (old.waarde === now.waarde) return [];
      const newLine = (line: number) => lines.headOf(base!.place.file, line)?.range.start.line;
      if (before.points.some(({ waarde, line }) => waarde < now.waarde && isTakenOut(newLine(line), points))) return [];
      const thing = journeys.klantreisAt(at);
      return [
        {
          code: now.waarde > old.waarde ? 'VS050' : 'VS051',
          args: {
            ...thingArgs(thing),
            wie: persona,
            oud: signed(old.waarde),
            oudStap: old.stap,
            nieuw: signed(now.waarde),
            nieuwStap: now.stap,
          },
          base: base!.place,
          head: head!.place,
          thing,
          path: [id, signed(now.waarde)],
        },
      ];
    }),
  );
}

/** A stap that is still there without its feeling is no better than it was. */
function isTakenOut(line: number | undefined, points: readonly HartslagPoint[]): boolean {
  return line !== undefined && !points.some((point) => point.line === line);
}

/** The first of those that are lowest. */
function lowest(points: readonly HartslagPoint[]): HartslagPoint {
  return points.reduce((low, point) => (point.waarde < low.waarde ? point : low));
}
