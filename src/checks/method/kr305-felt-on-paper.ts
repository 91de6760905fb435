import type { Asked } from '../repair/asked';
import { byHand, fix, lineAround } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { insertText, replacement } from '../../text/edit/edit';
import { removeLine } from '../../text/edit/line-edits';

/** What a fix puts before a feeling that is only hoped for. */
const WISH = 'gewenst ';

/**
 * A feeling in a klantreis as it stands on paper. Only somebody who was there has felt something: that is of the huidige klantreis (CJML,
 * which allows experience in actual journeys only; Movisie: the schaduwreis is how we thought it up).
 *
 * In one with `toestand gewenst` a feeling is what we aim for. The domain asks for a tip there; it is left out on purpose: such a klantreis is
 * full of them by nature, the picture draws them dotted and says so, and there is nothing to mend. So is a `gewenst gevoel` on paper.
 */
export const kr305: Rule = {
  code: 'KR305',
  message: {
    severity: 'error',
    concept: 'warning',
    text: 'Dit is de reis zoals wij die bedachten. Daar hoort geen gevoel bij. Hoorde u dit van iemand? Dan hoort het in een klantreis met `toestand huidig`. Hoopt u het? Zet er dan `gewenst` voor.',
    veel: 'Dit is de reis zoals wij die bedachten. Daar hoort geen gevoel bij, maar er staan er {aantal} (regel {regels}). Hoorde u ze van iemand? Dan hoort bij deze klantreis `toestand huidig`.',
    uitleg:
      'Een klantreis met `toestand papier` vertelt hoe wij het bedachten. Een gevoel heeft alleen iemand die het meemaakte. In een klantreis met `toestand gewenst` mag een gevoel wel: dat is waar u naartoe wilt.',
  },
  titles: {
    FIX67: 'Zet er `gewenst` voor',
  },
  herkomst: 'CJML (SINTEF): alleen wie de reis echt maakte, ervaart iets; Movisie, schaduwreis',
  heldBackBy: { reis: STATE },
  *klantreis(klantreis) {
    if (klantreis.toestand !== 'papier' || klantreis.status === 'archief') return;
    const felt = klantreis.fasen.flatMap(({ gevoel, stappen }) => [
      ...gevoel,
      ...stappen.flatMap((stap) => (stap.alleenGewenst ? [] : stap.gevoel)),
    ]);
    for (const { range } of felt) yield { range, args: {} };
  },
  fixes: hopedOrHeard,
};

/** The klantreis is one of now after all, it is only hoped for, or it goes. */
function hopedOrHeard({ file, line }: Asked): Fix[] {
  const toestand = lineAround(line, 'klantreis')?.children.find(({ keyword }) => keyword === 'toestand');
  const now = toestand ? [replacement(toestand.range, 'toestand huidig')] : [];
  // Of a fase as a whole nothing is wished.
  const isOfStap = line.parent?.keyword === 'stap';
  const wish = isOfStap ? [fix('FIX67', {}, insertText(line.range.start, WISH))] : [];
  return [...wish, ...now, byHand(fix('FIX42', {}, removeLine(file, line)))];
}
