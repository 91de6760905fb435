import type { Asked } from '../repair/asked';
import { fix, lineAround, rowFix } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { isOverdue } from '../../model/meaning/solutions';
import { oplossingenOf } from '../../model/scope/scope';
import { replacement, replaceToType } from '../../text/edit/edit';
import { rowUnder } from '../../text/edit/line-edits';
import { quarterEnd } from '../../util/dates';

/**
 * An oplossing that should have been done by now. People only work in another way "als er consequent op gestuurd wordt" (003,
 * klantgericht versus oude overheidswaarden). A comparison says it in words of its own.
 */
export const kr405: Rule = {
  code: 'KR405',
  message: {
    severity: 'warning',
    text: 'Deze oplossing had al klaar moeten zijn (`gereed {datum}`). Is het gelukt? Schrijf dan `stand klaar`. Anders: geef een nieuwe datum.',
    veel: '{aantal} oplossingen hadden al klaar moeten zijn (regel {regels}). Schrijf `stand klaar`, of geef een nieuwe datum.',
    uitleg:
      'Mensen gaan pas anders werken als iemand erop let. Een plan waarvan de datum voorbij is, vraagt om een besluit.',
  },
  herkomst: 'Klantgericht werken en oude overheidswaarden: er verandert pas iets als er op gestuurd wordt',
  heldBackBy: { onder: ['stand', 'gereed'] },
  *onDay(klantreis, today) {
    for (const oplossing of oplossingenOf(klantreis)) {
      if (!isOverdue(oplossing, klantreis, today)) continue;
      yield { range: oplossing.range, args: { datum: oplossing.gereed!, vandaag: today } };
    }
  },
  fixes: lateFixes,
};

/** It is done, or will not be, or the date is another. */
function lateFixes({ file, finding, line: at }: Asked): Fix[] {
  const line = at.keyword === 'oplossing' ? at : (lineAround(at, 'oplossing') ?? at);
  const stand = line.children.find(({ keyword }) => keyword === 'stand');
  const stands = ['stand klaar', 'stand afgewezen'].map((nieuw) => {
    return stand ? replacement(stand.range, nieuw) : rowFix((row) => rowUnder(file, line, row), nieuw);
  });
  const gereed = line.children.find(({ keyword }) => keyword === 'gereed');
  const datum = gereed?.words.get('waarde')?.[0];
  const nieuw = quarterEnd(String(finding.args.vandaag), 1);
  const later = datum && fix('FIX55', { nieuw }, replaceToType(datum.range, nieuw));
  return [...stands.slice(0, 1), ...(later ? [later] : []), ...stands.slice(1)];
}
