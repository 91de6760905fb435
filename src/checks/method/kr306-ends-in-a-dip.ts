import { isWhole } from '../../model/meaning/current';
import { fasenOfStappen, nameOf, surelyTakenBy, travellersFelt } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix, lineAround } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Fase, Klantreis, Stap } from '../../model/klantreis';
import { type Feeling, type FeelingStap, hartslagenWanted } from '../../model/meaning/feelings';
import { type Beat, type Hartslag, mainBeats } from '../../model/meaning/hartslag';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';
import { fillPlaces } from '../../util/text';

/** So many points make a curve of which the last can be the lowest. */
const CURVE = 3;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  stap: 'Hoe het goed komt voor {persona}',
} as const;

/**
 * The klantreis ends for somebody on a negative feeling, or on a neutral one that is lower than all before it. People remember the peak and
 * the end (the peak-end rule): how it ends is how we are remembered.
 *
 * Only where the last stap that the persona surely takes says what is felt there: where the curve just stops, nobody knows how it ended. Silent
 * where something is done about it already: a knelpunt of hers or a kans in that stap or its fase, or a gewenste klantreis that ends better.
 */
export const kr306: Rule = {
  code: 'KR306',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'De reis van {persona} eindigt op een dieptepunt. Komt er nog iets na? Voeg een stap toe. Of schrijf een `knelpunt`: hoe kunnen wij dit beter afsluiten?',
    uitleg:
      'Mensen onthouden vooral het hoogste of laagste moment, en het einde. Een goede afsluiting is vaak klein: een bericht dat het geregeld is, of de vraag hoe het gaat.',
  },
  herkomst: 'De piek-eindregel (Heart of the Customer)',
  heldBackBy: { reis: [...ORDER, 'gevoel', 'voor', 'of', 'alleen als', 'knelpunt', 'kans', 'van'] },
  *klantreis(klantreis, scope) {
    if (!isWhole(klantreis)) return;
    const fasen = fasenOfStappen(klantreis);
    for (const hartslag of travellersFelt(klantreis, scope)) {
      const end = endOf(hartslag, klantreis, fasen);
      if (end === undefined || !isDip(end, hartslag)) continue;
      if (isTakenUp(placesOf(end, fasen), hartslag.who) || endsBetter(end, hartslag.who, klantreis)) continue;
      yield { range: end.gevoel.gevoel.range, args: { persona: nameOf(hartslag.who, klantreis, scope) } };
    }
  },
  fixes: aBetterEnd,
};

type Felt = Beat<FeelingStap, Feeling>;

/** What is felt at the end; undefined where the text does not say. What is felt in a fase as a whole is felt at the end of it too. */
function endOf(
  hartslag: Hartslag<FeelingStap, Feeling>,
  klantreis: Klantreis,
  fasen: ReadonlyMap<Stap, Fase>,
): Felt | undefined {
  const beat = mainBeats(hartslag).at(-1);
  const last = surelyTakenBy(hartslag.who, klantreis).at(-1);
  if (beat === undefined || last === undefined) return undefined;
  const isReached = beat.stap.stap.range.start.line >= last.range.start.line;
  return isReached || fasen.get(last)!.gevoel.includes(beat.gevoel.gevoel) ? beat : undefined;
}

function isDip({ gevoel: { waarde } }: Felt, hartslag: Hartslag<FeelingStap, Feeling>): boolean {
  const before = mainBeats(hartslag).slice(0, -1);
  const isLowest = before.length + 1 >= CURVE && before.every(({ gevoel }) => gevoel.waarde > waarde);
  return waarde < 0 || (waarde === 0 && isLowest);
}

/** Where something may be said of it. */
function placesOf({ stap: { stap }, gevoel }: Felt, fasen: ReadonlyMap<Stap, Fase>): readonly (Fase | Stap)[] {
  const fase = fasen.get(stap)!;
  return fase.gevoel.includes(gevoel.gevoel) ? [fase, ...fase.stappen] : [stap, fase];
}

function isTakenUp(holders: readonly (Fase | Stap)[], who: string): boolean {
  return holders.some(({ knelpunten, kansen }) => {
    return kansen.length > 0 || knelpunten.some(({ van }) => van === undefined || van.id === who);
  });
}

function endsBetter({ gevoel }: Felt, who: string, klantreis: Klantreis): boolean {
  const wanted = hartslagenWanted(klantreis).find((one) => one.who === who);
  const end = wanted && mainBeats(wanted).at(-1);
  return end !== undefined && end.gevoel.waarde > gevoel.waarde;
}

/** What goes wrong there or, of a feeling in a stap, what comes after it: a stap more is in the same fase still. */
function aBetterEnd({ file, finding, line }: Asked): Fix[] {
  const own = lineAround(line, 'stap');
  const stap = own ?? line.parent?.children.findLast(({ keyword }) => keyword === 'stap');
  if (!stap) return [];
  const rows = [{ text: 'knelpunt: ', typed: PLACES.knelpunt }];
  const knelpunt = fix('FIX04', { nieuw: 'knelpunt' }, rowsAfter(file, stap, rows, indentUnder(file, stap)));
  if (!own) return [knelpunt];
  const typed = fillPlaces(TYPED.stap, { persona: String(finding.args.persona) });
  return [knelpunt, fix('FIX41', { nieuw: 'stap' }, rowsAfter(file, own, [{ text: 'stap: ', typed }]))];
}
