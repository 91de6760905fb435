import { type ForPersonas, isPersonal, type Named, ownerOf, ownerOfLine } from '../../model/meaning/owner';
import { knelpuntenAbove } from '../../model/meaning/solutions';
import { type Fact, factOf, nameOf, type Thing, valuesOf } from './tree';

/**
 * What the text says by its order or by leaving something out, written down as if it stood there, so that two texts that mean the
 * same are the same: whose a gevoel or a citaat is, and the knelpunt that an oplossing stands under.
 */
export function addMeaning(thing: Thing): void {
  if (thing.kind === 'stap' || thing.kind === 'fase') nameOwners(thing);
  for (const [oplossing, above] of knelpuntenAbove(thing.things, ({ kind }) => kind)) {
    if (namedBy(oplossing).length === 0) oplossing.facts.push(solvesAbove(oplossing, above));
  }
}

/** The knelpunten that an oplossing names itself. The comparison has each name apart; those of the first line count. */
export function namedBy(oplossing: Thing): readonly Named[] {
  const first = factOf(oplossing, 'lost op');
  return oplossing.facts
    .filter(
      ({ keyword, desired, implied, place }) => keyword === 'lost op' && !desired && !implied && place === first?.place,
    )
    .flatMap((fact) => namesOf(fact, 'namen'));
}

function solvesAbove(oplossing: Thing, above: Thing): Fact {
  const name = nameOf(above);
  return {
    keyword: 'lost op',
    desired: false,
    many: true,
    values: new Map([['namen', [name]]]),
    text: '',
    head: `lost op ${name}`,
    who: undefined,
    misread: false,
    implied: true,
    facts: [],
    place: oplossing.place,
  };
}

/** `gevoel negatief` and `gevoel negatief van noor` are the same in a stap that is Noor's. */
function nameOwners(stap: Thing): void {
  const [takers, travellers] = [personasOf(stap), stap.klantreis && personasOf(stap.klantreis)];
  const unnamed = ownerOf({ van: undefined }, takers, travellers);
  stap.facts.forEach((fact, at) => {
    if (!isPersonal(fact.keyword)) return;
    const [van] = namesOf(fact, 'persona');
    const who = ownerOfLine({ keyword: fact.keyword, van }, takers, travellers);
    const values = new Map(fact.values);
    if (who === unnamed) values.delete('persona');
    stap.facts[at] = { ...fact, who, values };
  });
}

/** The personas that a stap or a klantreis is for. */
export function personasOf(thing: Thing): ForPersonas {
  const voor = factOf(thing, 'voor');
  return { voor: voor ? namesOf(voor, 'namen') : [] };
}

/** The names that a fact has for a property, as the meaning of the language asks for them. */
export function namesOf(fact: Fact, property: string): readonly Named[] {
  return valuesOf(fact, property).map((id) => ({ id }));
}
