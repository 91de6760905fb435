import { isLived } from '../../model/meaning/current';
import { tellsWhy } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fillLine, fix, lineAround } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { PLACES, REASON_PLACE } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Fase, Gevoel, Stap } from '../../model/klantreis';
import { type Feeling, hartslagenNow } from '../../model/meaning/feelings';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';

/** Titles that tell what somebody finds out. */
const FINDS_OUT: RegExp =
  /(?<!\p{L})(?:ziet|hoort|leest|merkt|ontdekt|verneemt|(?:komt|is) erachter)(?: \S+){0,4} dat(?: \S+){2,}/iu;

/** A fall of this much asks for a reason even where it does not end below neutral. */
const DROP = 2;

/**
 * A dip in the hartslag without its reason: a negative feeling, or a fall of two against the same persona's point before, with
 * nothing after the colon and no knelpunt in the stap or its fase. The reason is the finding (Telengy, werkbedrijf,
 * 'Dennis'). What the persona says or thinks there, or expected in vain, is the reason in better words than ours. Those of another
 * persona explain nothing. A title that tells what somebody finds out ("Bert ziet dat het veld blank staat") is the reason too.
 */
export const kr301: Rule = {
  code: 'KR301',
  message: {
    severity: 'warning',
    text: 'Hier zakt de hartslag. Waardoor? Zet de reden achter het gevoel, of schrijf een `knelpunt`.',
    veel: 'Op {aantal} plekken zakt de hartslag zonder reden (regel {regels}). Zet de reden achter het gevoel, of schrijf een `knelpunt`.',
    uitleg: 'De reden van een dip is waar u iets aan kunt doen. Zonder reden blijft het een lijn op papier.',
  },
  herkomst: 'Telengy, werkbedrijf: verwachtingen, emoties en knelpunten op elk moment',
  heldBackBy: {
    onder: ['gevoel'],
    houder: ['knelpunt', 'of', 'citaat', 'denkt', 'verwacht', 'uitkomst'],
    fase: ['knelpunt'],
    reis: STATE,
  },
  *klantreis(klantreis) {
    if (!isLived(klantreis)) return;
    const faseOf = new Map(klantreis.fasen.flatMap((fase) => fase.stappen.map((stap) => [stap, fase] as const)));
    for (const { who, beats } of hartslagenNow(klantreis)) {
      for (const { stap, gevoel, before } of beats) {
        if (
          !isDip(gevoel, before) ||
          isExplained(gevoel.gevoel, who, stap.stap, faseOf.get(stap.stap)) ||
          tellsWhy(who, stap.stap, klantreis, 'niet')
        )
          continue;
        yield { range: gevoel.gevoel.range, args: {} };
      }
    }
  },
  fixes: whyItFalls,
};

function isDip({ waarde }: Feeling, before: Feeling | undefined): boolean {
  return waarde <= -1 || (before !== undefined && before.waarde - waarde >= DROP);
}

function isExplained(gevoel: Gevoel, owner: string, stap: Stap, fase: Fase | undefined): boolean {
  if (gevoel.omdat !== '' || FINDS_OUT.test(stap.titel)) return true;
  const knelpunten = [...stap.knelpunten, ...(fase?.knelpunten ?? [])];
  return knelpunten.some(({ van }) => van === undefined || van.id === owner);
}

/** The reason behind the feeling, or the knelpunt that it comes from. */
function whyItFalls({ file, line }: Asked): Fix[] {
  const stap = lineAround(line, 'stap');
  const reason = fix('FIX48', {}, fillLine(file, line, REASON_PLACE));
  if (!stap) return [reason];
  const rows = rowsAfter(file, stap, [{ text: 'knelpunt: ', typed: PLACES.knelpunt }], indentUnder(file, stap));
  return [reason, fix('FIX04', { nieuw: 'knelpunt' }, rows)];
}
