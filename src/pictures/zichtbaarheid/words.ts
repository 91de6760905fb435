import { type VisibilityWord, visibilityWord } from '../../messages/zichtbaarheid.data';
import type { Timeline, TimeUnit } from '../../model/meaning/visibility';
import type { Told } from '../kaart/facts';
import { inFile, titleAt } from '../kaart/sources';
import type { View } from '../kaart/view';
import { stretchWords } from '../kaart/words';

/** What can be said of the whole, and no more than that. */
export interface Said {
  /** In large letters: `2 van 9 maanden`. */
  readonly number: string;
  /** Each with its full stop. */
  readonly sentences: readonly Told[];
}

export function saidOf(timeline: Timeline, view: View): Said {
  const { axis, bins, undated, repeated, longest, unit } = timeline;
  if (!view.hasOwn) return nothing('geenEigen');
  if (axis === undefined) return nothing('geenTijd');
  if (bins.length === 0) return nothing('eenMoment');
  const aantal = bins.filter(({ seen }) => seen > 0).length;
  const totaal = bins.length;
  const eenheid = unitWord(unit, totaal);
  const isLeast = undated.inside + repeated > 0;
  const who = travellerOf(view);
  const args = { aantal, totaal, eenheid, persona: who.text, duur: stretchWords(longest) };
  const many = (count: number, one: VisibilityWord, more: VisibilityWord): Told[] =>
    count === 0 ? [] : [{ text: visibilityWord(count === 1 ? one : more, { aantal: count }) }];
  const isNothing = aantal === 0 && isLeast;
  const counted = aantal === 0 ? 'inGeen' : isLeast ? 'inBeeldMinstens' : 'inBeeld';
  const first: Told =
    totaal === 1 ? { text: visibilityWord('inBeeldEen', args) } : { ...who, text: visibilityWord(counted, args) };
  return {
    number: visibilityWord(isNothing ? 'nogNiet' : isLeast ? 'tellingMinstens' : 'telling', args),
    sentences: [
      ...(isNothing ? [] : [first]),
      ...many(undated.inside, 'binnenEen', 'binnen'),
      ...many(undated.outside, 'buitenEen', 'buiten'),
      ...many(repeated, 'herhaaltEen', 'herhaalt'),
      ...(longest >= 1 && !isNothing ? [{ text: visibilityWord(isLeast ? 'langsteBekend' : 'langste', args) }] : []),
    ],
  };
}

function nothing(why: VisibilityWord): Said {
  return { number: visibilityWord('nogNiet'), sentences: [{ text: visibilityWord(why) }] };
}

/** Whose time it is. */
function travellerOf({ klantreis, personas, elsewhere }: View): Told {
  const persona = personas.find(({ id }) => id === klantreis.voor[0]?.id);
  if (!persona) return { text: visibilityWord('deKlant') };
  const { titel } = persona;
  return { text: titel, source: inFile(elsewhere.get(persona), titleAt(persona, titel)) };
}

export function unitWord(unit: TimeUnit, count: number): string {
  return visibilityWord(count === 1 ? `${unit}_een` : unit);
}

/** What is told of a stap that is not on the line. */
export function notOnLine(when: string, isForAll: boolean): string {
  if (!isForAll) return visibilityWord('nietIedereen');
  return when === '' ? visibilityWord('wanneerNiet') : visibilityWord('andereKlok', { wanneer: when });
}
