import type { Bestand, Klantreis } from '../model/klantreis';
import { declaresThings } from '../model/scope/declarations';
import type { Line } from '../parser/lines/line';

/**
 * The line (from 0) that cannot be read and takes a part of the picture with it: a stap with everything under it, a fase
 * whose stappen go to the one above, or the klantreis itself; a persona where the picture is of what the file declares. A wrong line with nothing under it is no such line: the picture
 * goes on without it. Undefined where the picture is whole.
 *
 * @param missing the klantreis that was asked for is not there
 */
export function staleLine(
  lines: readonly Line[],
  model: Bestand,
  klantreis: Klantreis | undefined,
  missing: boolean,
): number | undefined {
  if (model.onleesbaar.length === 0) return undefined;
  const isBare = klantreis === undefined && !declaresThings(model);
  if (missing || isBare || klantreis?.ongeschreven) return model.onleesbaar[0]!.range.start.line;
  // Without a klantreis the picture is of all that the file declares.
  const inside = (line: number) =>
    klantreis === undefined || (line >= klantreis.body.start.line && line <= klantreis.body.end.line);
  const whole = klantreis === undefined ? 'klantreis' : 'fase';
  const fase = model.onleesbaar.find(({ bedoeld, range }) => bedoeld === whole && inside(range.start.line));
  const taking = lines.find((line, index) => {
    const next = lines[index + 1];
    return (
      line.place !== 'attached' && line.place !== 'aside' && next?.place === 'aside' && inside(line.range.start.line)
    );
  });
  const [one, other] = [fase?.range.start.line, taking?.range.start.line];
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
