import { SCOPE_KINDS } from '../model/lines/kinds.data';
import type { Bestand, Element, Klantreis } from '../model/klantreis';
import { elementsOf, holdersOf } from '../model/scope/scope';
import { statementsOfInhoud } from '../model/scope/statements';
import { remembered } from '../util/remembered';
import type { Range } from '../util/source';

/** An element or a statement of a klantreis by its line: what it hangs under, up to the klantreis. */
export interface Spot {
  readonly id: string | undefined;
  readonly parent: number | undefined;
  readonly klantreis: number | undefined;
}

/** Everything of a file that a finding may be about, by its line. */
export class Spots {
  private readonly top: ReadonlyMap<number, Spot>;

  constructor(private readonly model: Bestand) {
    const elements = SCOPE_KINDS.flatMap((kind): readonly Element[] => elementsOf(model, kind));
    this.top = new Map(
      elements.map(({ id, range }) => [range.start.line, { id, parent: undefined, klantreis: undefined }]),
    );
  }

  get(line: number): Spot | undefined {
    const klantreis = this.klantreisAbove(line);
    return (klantreis && spotsIn(klantreis).get(line)) ?? this.top.get(line);
  }

  klantreisAbove(line: number): Klantreis | undefined {
    return this.model.klantreizen.findLast(({ range }) => range.start.line <= line);
  }
}

const spotsIn = remembered((klantreis: Klantreis): ReadonlyMap<number, Spot> => {
  const spots = new Map<number, Spot>();
  const top = klantreis.range.start.line;
  const put = (range: Range, id: string | undefined, parent: number) => {
    // A klantreis or fase that nobody wrote has the line of the first thing in it.
    if (range.start.line !== parent) spots.set(range.start.line, { id, parent, klantreis: top });
  };
  for (const fase of klantreis.fasen) {
    put(fase.range, fase.id, top);
    for (const stap of fase.stappen) {
      put(stap.range, stap.id, fase.range.start.line);
      for (const { range } of [...statementsOfInhoud(stap), ...statementsOfInhoud(stap.gewenst)]) {
        put(range, undefined, stap.range.start.line);
      }
      if (stap.afhaken) put(stap.afhaken.range, undefined, stap.range.start.line);
    }
  }
  for (const holder of holdersOf(klantreis)) {
    const parts: readonly Element[] = [...holder.knelpunten, ...holder.oplossingen, ...holder.successen];
    for (const part of parts) put(part.range, part.id, holder.range.start.line);
    for (const meting of holder.metingen) put(meting.range, undefined, holder.range.start.line);
  }
  return spots;
});
