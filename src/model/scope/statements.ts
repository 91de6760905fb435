import { remembered } from '../../util/remembered';
import type { Klantreis, StapInhoud, Statement } from '../klantreis';
import { holdersOf, stappenOf } from './scope';

/** Where the model has the lines of a stap that may differ, by their keyword. */
export const INHOUD: Readonly<Record<string, keyof StapInhoud>> = {
  wanneer: 'wanneer',
  duurt: 'duurt',
  wacht: 'wacht',
  contact: 'contacten',
  doet: 'doet',
  denkt: 'denkt',
  verwacht: 'verwacht',
  gevoel: 'gevoel',
  vraagt: 'vraagt',
  voorkant: 'voorkant',
  achterkant: 'achterkant',
};

/** The lines of a stap that may differ between the huidige and the gewenste klantreis, as one list in a fixed order. */
export const statementsOfInhoud = remembered((inhoud: StapInhoud): readonly Statement[] =>
  Object.values(INHOUD).flatMap((property): readonly Statement[] => inhoud[property]),
);

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
