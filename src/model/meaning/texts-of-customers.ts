import type { Holder, Klantreis, Stap } from '../klantreis';
import type { Scope } from '../scope/scope';
import type { Range } from '../../util/source';
import { ownerOf } from './owner';
import { isEmployee } from './persona-uses';

/** A text with the line that it stands on. */
export interface LineText {
  readonly range: Range;
  readonly tekst: string;
}

function titleOf({ range, titel }: Titled): LineText {
  return { range, tekst: titel };
}

interface Titled {
  readonly range: Range;
  readonly titel: string;
}

/**
 * The texts of a klantreis that tell of a customer in the customer's own words: the klantvraag, the titles of fasen, stappen and
 * knelpunten, and what somebody does and thinks. In the order of the text. Left out are citaten, which stay as they were said, and what is
 * of an employee, who speaks the language of the house.
 */
export function textsOfCustomers(klantreis: Klantreis, scope: Scope): LineText[] {
  const isOurs = (id: string | undefined) => isEmployee(id, scope);
  const titlesOf = ({ knelpunten }: Holder): LineText[] =>
    knelpunten.flatMap((knelpunt) => (isOurs(knelpunt.van?.id) ? [] : titleOf(knelpunt)));
  const textsOf = (stap: Stap): LineText[] => {
    const said = [...stap.doet, ...stap.denkt, ...stap.gewenst.doet, ...stap.gewenst.denkt];
    const ofCustomers = said.filter((line) => !isOurs(ownerOf(line, stap, klantreis)));
    return [titleOf(stap), ...ofCustomers, ...titlesOf(stap)];
  };
  const texts = [
    ...(klantreis.klantvraag ? [klantreis.klantvraag] : []),
    ...titlesOf(klantreis),
    ...klantreis.fasen.flatMap((fase): LineText[] => [
      ...(fase.ongeschreven ? [] : [titleOf(fase)]),
      ...titlesOf(fase),
      ...fase.stappen.flatMap(textsOf),
    ]),
  ];
  return texts.filter(({ tekst }) => tekst !== '').sort((a, b) => a.range.start.line - b.range.start.line);
}
