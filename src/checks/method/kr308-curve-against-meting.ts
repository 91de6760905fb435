import { isGood } from './questions';
import { currentStappen, isLived } from '../../model/meaning/current';
import { feltIn, residentsFelt } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix, lineAround } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import type { Fix } from '../../model/finding';
import type { Gevoel, Klantreis, Maat, Stap } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import { decimal } from '../../model/time';
import type { Scope } from '../../model/scope/scope';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';
import { fillPlaces } from '../../util/text';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  vraag: 'Waarom zegt {maat} iets anders dan het gevoel?',
} as const;

/**
 * The curve and a meting say the opposite at one stap or in one fase: everybody there feels good while the number is in the bad third of
 * its scale, or the reverse. Measuring is knowing (H3ROES, Overheid360), and one of the two is wrong, or is about something else.
 *
 * Only where the maat has a scale and says which side is good: that differs from one maat to the next. Not where two residents feel differently, nor
 * where a `vraag` beside it names the maat: then the team is asking already.
 */
export const kr308: Rule = {
  code: 'KR308',
  message: {
    severity: 'warning',
    text: 'Het gevoel is hier {gevoel}, maar {maat} is {waarde}, op een schaal van {van} tot {tot}. Dat spreekt elkaar tegen. Vraag na wat klopt, en pas het gevoel aan of schrijf een `vraag`.',
    veel: '{aantal} metingen spreken het gevoel tegen (regel {regels}). Vraag na wat klopt, en pas het gevoel aan of schrijf een `vraag`.',
    uitleg:
      'Soms schatten wij een gevoel te mooi of te somber in. Of de meting gaat over iets anders: iedereen was aardig, maar het kostte veel moeite. In beide gevallen leert u iets. Noem de maat in de `vraag`.',
  },
  herkomst: 'H3ROES, Overheid360: meten is weten',
  heldBackBy: { onder: ['meting'], houder: ['gevoel', 'vraag'], fase: ['gevoel', 'vraag'], reis: ORDER },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    for (const { holder, felt } of placesOf(klantreis, scope)) {
      for (const meting of holder.metingen) {
        const maat = scope.find('maat', meting.maat.id);
        const good = maat && isGood(meting, maat);
        const first = felt[0];
        if (!maat || good === undefined || first === undefined) continue;
        if (!felt.every(({ waarde }) => (good ? waarde < 0 : waarde > 0))) continue;
        if (holder.vragen.some(({ tekst }) => names(tekst, maat))) continue;
        const { van, tot } = maat.schaal!;
        const gevoel = GEVOELENS[first.waarde + 2]!;
        const numbers = { waarde: decimal(meting.waarde!), van: decimal(van), tot: decimal(tot) };
        yield { range: meting.range, args: { gevoel, maat: maat.titel, ...numbers } };
      }
    }
  },
  fixes: askWhy,
};

interface Place {
  readonly holder: Pick<Stap, 'metingen' | 'vragen'>;
  /** What residents feel there. */
  readonly felt: readonly Gevoel[];
}

/** The stappen and fasen in which something was measured. */
function placesOf(klantreis: Klantreis, scope: Scope): Place[] {
  const fasen = klantreis.fasen.filter((fase) => isCurrent(fase, klantreis));
  const hasMeting = [...fasen, ...currentStappen(klantreis)].some(({ metingen }) => metingen.length > 0);
  if (!hasMeting) return [];
  const who = residentsFelt(klantreis, scope).map((one) => one.who);
  return fasen.flatMap((fase) => {
    const stappen = fase.stappen.filter((stap) => isCurrent(stap, klantreis));
    const ofStappen = stappen.map((stap) => ({
      holder: stap,
      felt: who.flatMap((one) => feltIn(stap, fase, one, klantreis) ?? []),
    }));
    const felt = [...new Set(ofStappen.flatMap((place) => place.felt))];
    return [{ holder: fase, felt }, ...ofStappen];
  });
}

function names(text: string, { id, titel }: Maat): boolean {
  const asked = text.toLowerCase();
  return [id, titel].some((name) => name !== undefined && name !== '' && asked.includes(name.toLowerCase()));
}

/** The question that has to be answered first. */
function askWhy({ file, finding, line }: Asked): Fix[] {
  const holder = lineAround(line, 'stap') ?? lineAround(line, 'fase');
  if (!holder) return [];
  const typed = fillPlaces(TYPED.vraag, { maat: String(finding.args.maat) });
  return [
    fix('FIX04', { nieuw: 'vraag' }, rowsAfter(file, line, [{ text: 'vraag: ', typed }], indentUnder(file, holder))),
  ];
}
