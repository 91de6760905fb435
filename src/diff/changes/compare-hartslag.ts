import type { Draft } from './change';
import type { Counterparts } from './comparison';
import { signed } from './fact-words';
import type { HartslagPoint } from './journey-pair';
import type { Journeys } from './compare-journeys';
import type { DiffCode } from '../../messages/diff.data';
import { isDesired, type Thing, thingArgs } from '../tree/tree';

/** The personas whose lowest point in a klantreis went up or down. */
export function compareHartslagen(
  journeys: Journeys,
  lines: Counterparts,
  told: readonly Draft[],
  gewenst: boolean,
): readonly Draft[] {
  return journeys.pairs.flatMap(({ base, head }, at) =>
    (base && head ? head.hartslagen : []).flatMap(({ id, persona, points }): readonly Draft[] => {
      const before = base!.hartslagen.find((hartslag) => hartslag.id === id);
      if (!before) return [];
      // Of a single feeling its own line says it.
      if (before.points.length === 1 && points.length === 1) return [];
      const [old, now] = [lowest(before.points), lowest(points)];
      if (old.waarde === now.waarde) return [];
      const newLine = (line: number) => lines.headOf(base!.place.file, line)?.range.start.line;
      // With the stap that was lowest its feeling is not told any more: nobody feels better for that. A wish may do without it.
      if (!gewenst && before.points.some(({ waarde, line }) => waarde < now.waarde && newLine(line) === undefined))
        return [];
      if (before.points.some(({ waarde, line }) => waarde < now.waarde && isTakenOut(newLine(line), points))) return [];
      const thing = journeys.klantreisAt(at);
      return [
        {
          code: codeOf(now.waarde > old.waarde, told, journeys.klantreisAt(at)),
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
          wish: gewenst || isDesired(thing),
          path: [id, signed(now.waarde)],
        },
      ];
    }),
  );
}

/** A lowest point is as certain as the feelings that changed: one that was told otherwise on the same evidence makes it a guess. */
function codeOf(isBetter: boolean, told: readonly Draft[], klantreis: Thing): DiffCode {
  const guessed = told.some(
    ({ code, line, thing }) => code === 'VS049' && line?.keyword === 'gevoel' && thing?.klantreis === klantreis,
  );
  return guessed ? 'VS052' : isBetter ? 'VS050' : 'VS051';
}

/** A stap that is still there without its feeling is no better than it was. */
function isTakenOut(line: number | undefined, points: readonly HartslagPoint[]): boolean {
  return line !== undefined && !points.some((point) => point.line === line);
}

/** The first of those that are lowest. */
function lowest(points: readonly HartslagPoint[]): HartslagPoint {
  return points.reduce((low, point) => (point.waarde < low.waarde ? point : low));
}
