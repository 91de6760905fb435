import type { Fase, Holder, Klantreis, Stap, Statement } from '../../model/klantreis';
import { type Claim, claimsOf, groundOf } from '../../model/meaning/claims';
import { isCurrent, toldIn } from '../../model/meaning/gewenst';
import type { Scope } from '../../model/scope/scope';
import type { ListEvidence, ListPlace, PartKind } from '../../outputs/lists/list';
import { remembered } from '../../util/remembered';
import type { Range } from '../../util/source';

/** A klantreis of a file that was asked about. Nothing of its text can lead to a real person any more. */
export interface Journey {
  readonly klantreis: Klantreis;
  readonly file: string;
  readonly scope: Scope;
}

/** A part of a klantreis in which things stand, with the place that a row of it has, but for its line. */
export interface Spot extends Journey {
  readonly holder: Holder;
  readonly part: Omit<ListPlace, 'line'>;
}

/** Every klantreis, fase and stap, in the order of the text. */
export function spotsOf(journeys: readonly Journey[]): readonly Spot[] {
  return journeys.flatMap((journey) => {
    const { klantreis } = journey;
    return [
      spot(journey, 'klantreis', klantreis, [klantreis]),
      ...klantreis.fasen.flatMap((fase) => [
        spot(journey, 'fase', fase, [fase, klantreis]),
        ...fase.stappen.map((stap) => spot(journey, 'stap', stap, [stap, fase, klantreis])),
      ]),
    ];
  });
}

/** @param around the part and what it stands in, from the inside */
function spot(journey: Journey, kind: PartKind, holder: Holder, around: readonly Holder[]): Spot {
  const { klantreis, file } = journey;
  const owned = around.find(({ eigenaar }) => eigenaar?.tekst);
  const kinds: readonly PartKind[] = ['stap', 'fase', 'klantreis'];
  const isNow = kind === 'klantreis' || isCurrent(holder as Fase | Stap, klantreis);
  return {
    ...journey,
    holder,
    part: {
      journey: klantreis.titel,
      journeyId: klantreis.id,
      file,
      part: { kind, title: holder.titel },
      state: isNow ? toldIn(klantreis) : 'gewenst',
      partOwner: owned && {
        of: kinds[kinds.length - around.length + around.indexOf(owned)]!,
        name: owned.eigenaar!.tekst,
      },
    },
  };
}

/** The place of a line in a part. */
export function placeOf({ part }: Spot, { range }: { readonly range: Range }): ListPlace {
  return { ...part, line: range.start.line + 1 };
}

/**
 * What a statement of now rests on; undefined for one that tells of paper or of a wish, of which nobody can know.
 * @param claim what the statement claims
 */
export function evidenceOf(
  { klantreis, scope, part }: Spot,
  statement: Statement,
  claim = claimByLine(klantreis).get(statement),
): ListEvidence | undefined {
  if (part.state !== 'huidig') return undefined;
  if (claim === undefined) return undefined;
  return {
    ground: groundOf(claim, scope),
    volgens: statement.volgens.map(({ id, zeggen }) => ({
      title: scope.find('bron', id)?.titel || id,
      aantal: zeggen?.aantal,
      van: zeggen?.van,
    })),
  };
}

const claimByLine = remembered(
  (klantreis: Klantreis): ReadonlyMap<Statement, Claim> =>
    new Map(claimsOf(klantreis).map((claim) => [claim.statement, claim])),
);
