import { remembered } from '../../util/remembered';
import type { Klantreis, StapInhoud, Statement } from '../klantreis';
import { holdersOf, stappenOf } from './scope';

/** The lines of a stap that may differ between the huidige and the gewenste klantreis, as one list in a fixed order. */
export function statementsOfInhoud(inhoud: StapInhoud): Statement[] {
  return [
    ...inhoud.wanneer,
    ...inhoud.duurt,
    ...inhoud.wacht,
    ...inhoud.contacten,
    ...inhoud.doet,
    ...inhoud.denkt,
    ...inhoud.verwacht,
    ...inhoud.gevoel,
    ...inhoud.vraagt,
    ...inhoud.voorkant,
    ...inhoud.achterkant,
  ];
}

/** Every statement of a klantreis that can carry evidence or say what makes it possible, of the huidige and the gewenste one, in the order of the text. */
export const statementsOf = remembered((klantreis: Klantreis): readonly Statement[] => {
  const held = holdersOf(klantreis).flatMap((holder): Statement[] => [
    holder,
    ...holder.knelpunten,
    ...holder.oplossingen,
    ...holder.successen,
    ...holder.metingen,
    ...[holder, ...holder.knelpunten, ...holder.oplossingen, ...holder.successen].flatMap(({ details }) => details),
  ]);
  const ofFasen = klantreis.fasen.flatMap((fase): Statement[] => [...fase.wanneer, ...fase.gevoel]);
  const said = stappenOf(klantreis).flatMap((stap): Statement[] => [
    ...statementsOfInhoud(stap),
    ...statementsOfInhoud(stap.gewenst),
    ...stap.gewenst.zonder,
    ...stap.citaten,
    ...stap.regels,
    ...[stap.afhaken, stap.vervalt].filter((line) => line !== undefined),
  ]);
  return [...held, ...ofFasen, ...said].sort((a, b) => a.range.start.line - b.range.start.line);
});
