import type { Gevoel, Holder, Stap, Statement } from '../../model/klantreis';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import type { ListPlace } from '../../outputs/lists/list';
import { type Journey, evidenceOf, placeOf, type Spot, spotsOf } from './spots';

/** A claim that nobody wrote a bron under, by what it says. */
export type ClaimRow = ListPlace &
  (
    | { readonly kind: 'knelpunt' | 'succes' | 'meting' | 'doet'; readonly title: string }
    | { readonly kind: 'gevoel'; readonly word: (typeof GEVOELENS)[number]; readonly reason: string | undefined }
    | { readonly kind: 'afhaken'; readonly percentage: number; readonly reason: string | undefined }
  );

/** The claims of the klantreizen of which the evidence is that there is none, in the order of the text. */
export function claimsWithoutSource(journeys: readonly Journey[]): readonly ClaimRow[] {
  return spotsOf(journeys).flatMap((spot) =>
    said(spot)
      .filter(({ statement }) => evidenceOf(spot, statement)?.ground === 'zonder')
      .map(({ statement, row }): ClaimRow => ({ ...placeOf(spot, statement), ...row })),
  );
}

type Words = ClaimRow extends infer Row ? (Row extends ListPlace ? Omit<Row, keyof ListPlace> : never) : never;

interface Said {
  readonly statement: Statement;
  readonly row: Words;
}

/** What may claim something in a part of a klantreis. */
function said({ holder, scope }: Spot): readonly Said[] {
  const { knelpunten, successen, metingen } = holder;
  const { gevoel = [], doet = [], afhaken } = holder as Holder & Partial<Pick<Stap, 'gevoel' | 'doet' | 'afhaken'>>;
  return [
    ...knelpunten.map((one): Said => ({ statement: one, row: { kind: 'knelpunt', title: one.titel } })),
    ...successen.map((one): Said => ({ statement: one, row: { kind: 'succes', title: one.titel } })),
    ...metingen.map((one): Said => {
      const title = scope.find('maat', one.maat.id)?.titel || one.maat.id;
      return { statement: one, row: { kind: 'meting', title } };
    }),
    ...gevoel.map(felt),
    ...doet.map((one): Said => ({ statement: one, row: { kind: 'doet', title: one.tekst } })),
    ...(afhaken ? [leaving(afhaken)] : []),
  ];
}

function felt(gevoel: Gevoel): Said {
  const word = GEVOELENS[gevoel.waarde + 2]!;
  return { statement: gevoel, row: { kind: 'gevoel', word, reason: gevoel.omdat || undefined } };
}

function leaving(afhaken: NonNullable<Stap['afhaken']>): Said {
  const { percentage, toelichting } = afhaken;
  return { statement: afhaken, row: { kind: 'afhaken', percentage, reason: toelichting || undefined } };
}
