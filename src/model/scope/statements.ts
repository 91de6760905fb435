import { remembered } from '../../util/remembered';
import { own } from '../../util/own';
import type { Klantreis, StapInhoud, Statement } from '../klantreis';
import { DESIRED_KINDS } from '../lines/line-kinds';
import { holdersOf, stappenOf } from './scope';

/** The lists of the model that are not called after the word of their lines. */
const CALLED: Readonly<Record<string, keyof StapInhoud>> = { contact: 'contacten' };

/** Where the model has the lines of a stap that may differ, by their keyword. */
export const INHOUD: Readonly<Record<string, keyof StapInhoud>> = Object.fromEntries(
  DESIRED_KINDS.map((kind) => [kind, own(CALLED, kind) ?? (kind as keyof StapInhoud)]),
);

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
