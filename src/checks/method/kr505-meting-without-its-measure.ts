import { isLived } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { byHand, fix, rowFix } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Found, Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Maat, Meting } from '../../model/klantreis';
import { holdersOf, type ScopeFile } from '../../model/scope/scope';
import { decimal } from '../../model/time';
import { replacement } from '../../text/edit/edit';
import { removeLine, rowUnder } from '../../text/edit/line-edits';
import { parseNumber } from '../../util/dates';

/** Scales that measures usually have, the narrowest first. */
const USUAL_SCALES: readonly (readonly [van: number, tot: number])[] = [
  [1, 5],
  [1, 7],
  [0, 10],
  [0, 100],
  [-100, 100],
];

/** What a scale that is not written down most likely is. */
const COMMON_SCALES: readonly (readonly [van: number, tot: number])[] = [
  [1, 5],
  [1, 7],
  [1, 10],
];

/**
 * A meting of which nobody can tell what it says: its value is not on the scale of its maat, how many people it is about or
 * when it was is not told, or its maat does not say what is high and what is good. A CES runs from 1 to 5 here and to 7 there, and
 * lower may be better (zaveco.nl, ibestuur.nl): a number off the scale is a slip of the pen or of another maat.
 *
 * A bron that says how many or when says it for its metingen too. A count has no scale, only an eenheid. A maat that nobody
 * measures with yet may still be thought about, and of a klantreis on paper, in the future or in the archive nobody asks for more.
 */
export const kr505: Rule = {
  code: 'KR505',
  message: {
    severity: 'warning',
    text: 'De waarde `{waarde}` past niet op de schaal van `{maat}`, van {van} tot {tot}. Klopt het getal?',
    veel: '{aantal} metingen passen niet op de schaal van hun maat (regel {regels}). Kloppen de getallen?',
    gevallen: {
      onaf: {
        severity: 'warning',
        concept: 'info',
        text: 'Bij deze meting staat nog geen `{woord}`. Zet die eronder, bijvoorbeeld `{voorbeeld}`.',
        veel: '{aantal} metingen zijn nog zonder `n` of `periode` (regel {regels}). Zet eronder hoeveel mensen meededen, en wanneer.',
      },
      schaal: {
        text: 'Met `{maat}` wordt gemeten, maar er staat niet bij van waar tot waar. Zet eronder bijvoorbeeld `schaal 1 tot 10`. Is het een aantal? Schrijf dan de `eenheid`.',
      },
      richting: {
        text: 'Met `{maat}` wordt gemeten, maar er staat niet bij wat goed is. Zet eronder `hoog is goed` of `laag is goed`.',
      },
    },
    uitleg:
      'Een getal naast de schaal is bijna altijd een tikfout, of van een andere maat. Een CES loopt bij de een van 1 tot 5, bij de ander tot 7, en soms is laag juist goed. En een cijfer van drie mensen van lang geleden zegt iets anders dan een van driehonderd van vorige maand.',
  },
  herkomst: 'Zaveco en iBestuur, "De klant is tevreden, wat nu?"',
  heldBackBy: {
    by: {
      n: { onder: ['n', 'volgens'], reis: STATE },
      periode: { onder: ['periode', 'volgens'], reis: STATE },
      schaal: { onder: ['schaal', 'eenheid'] },
      richting: { onder: ['hoog is goed', 'laag is goed'] },
    },
  },
  *klantreis(klantreis, scope) {
    const asksMore = isLived(klantreis) && klantreis.status !== 'archief';
    for (const meting of holdersOf(klantreis).flatMap(({ metingen }) => metingen)) {
      const off = offScale(meting, scope.find('maat', meting.maat.id));
      if (off) yield off;
      if (!asksMore || meting.waarde === undefined) continue;
      const bronnen = meting.volgens.flatMap(({ id }) => scope.find('bron', id) ?? []);
      const isCounted = bronnen.some(({ aantal }) => aantal !== undefined);
      const isDated = bronnen.some(({ datum }) => datum !== undefined);
      if (meting.n === undefined && !isCounted) yield lacking(meting, 'n');
      if (meting.periode === undefined && !isDated) yield lacking(meting, 'periode');
    }
  },
  *file({ model }, scope) {
    for (const { id: maat, schaal, eenheid, richting, range } of model.maten) {
      if (maat === undefined || !scope.table(measured).has(maat)) continue;
      const lacks = (geval: 'schaal' | 'richting'): Found => ({ range, args: { geval, maat } });
      if (schaal === undefined && eenheid === undefined) yield lacks('schaal');
      if (richting === undefined) yield lacks('richting');
    }
  },
  fixes: toMeasure,
  unfixed: 'How many took part in a meting, and when, knows only who measured.',
};

function offScale({ waarde, maat: { id: maat }, range }: Meting, known: Maat | undefined): Found | undefined {
  const schaal = known?.schaal;
  if (waarde === undefined || schaal === undefined || schaal.van >= schaal.tot) return undefined;
  if (waarde >= schaal.van && waarde <= schaal.tot) return undefined;
  return { range, args: { waarde: decimal(waarde), maat, van: decimal(schaal.van), tot: decimal(schaal.tot) } };
}

function lacking({ range }: Meting, woord: 'n' | 'periode'): Found {
  return { range, args: { geval: 'onaf', woord } };
}

/** The maten that something is measured with. */
function* measured({ model }: ScopeFile) {
  for (const { metingen } of model.klantreizen.flatMap(holdersOf)) {
    for (const { maat, waarde } of metingen) if (waarde !== undefined) yield [maat.id, true] as const;
  }
}

/** What there is to choose for a maat. How many and when is for who measured. */
function toMeasure(asked: Asked): readonly Fix[] {
  const { file, finding, line } = asked;
  const under = (text: string) => rowFix((row) => rowUnder(file, line, row), text);
  switch (finding.args.geval) {
    case 'onaf':
      return [];
    case 'schaal':
      return COMMON_SCALES.map(([van, tot]) => under(scaleRow(van, tot)));
    case 'richting':
      return ['hoog is goed', 'laag is goed'].map(under);
    default:
      return onTheScale(asked);
  }
}

function scaleRow(van: number, tot: number): string {
  return `schaal ${decimal(van)} tot ${decimal(tot)}`;
}

/** A comma that was forgotten, a wider scale where the maat stands in this file, or the meting goes. */
function onTheScale({ file, line }: Asked): Fix[] {
  const [maat, waarde] = ['maat', 'waarde'].map((property) => line.words.get(property)?.[0]);
  const schaal = file.scope.find('maat', maat?.text)?.schaal;
  const value = parseNumber(waarde?.text ?? '');
  if (!maat || !waarde || !schaal || value === undefined) return [];
  const inside = [value / 10, value / 100].filter((one) => one >= schaal.van && one <= schaal.tot);
  const commas = inside.slice(0, 1).map((one) => replacement(waarde.range, decimal(one)));
  const wider = USUAL_SCALES.find(
    ([van, tot]) => van <= Math.min(value, schaal.van) && tot >= Math.max(value, schaal.tot),
  );
  const declared = file.lines.find(
    (one) => one.keyword === 'schaal' && one.parent?.keyword === 'maat' && one.parent.name === maat.text,
  );
  const scales = wider && declared ? [replacement(declared.range, scaleRow(...wider))] : [];
  return [
    ...commas,
    ...scales,
    byHand(fix('FIX44', { woord: 'meting', naam: `\`${maat.text}\`` }, removeLine(file, line))),
  ];
}
