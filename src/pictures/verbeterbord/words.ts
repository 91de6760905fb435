import { dateWords, fillWords } from '../../messages/diagram.data';
import { boardWord } from '../../messages/verbeterbord.data';
import type { Klantreis, Knelpunt, Oplossing } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { type Facts, factWords } from '../kaart/facts';
import { OPLOSSING_FACTS } from '../kaart/facts-finding';
import type { View } from '../kaart/view';
import { finished } from '../kaart/words';
import type { Improvement } from './improvements';

/** What stands on the card of an oplossing, in words. */

/** What it takes and what it brings. */
export const EFFORT_FACTS: Facts<Oplossing> = OPLOSSING_FACTS.filter(({ line }) => line === 'inspanning');
/** What has no place of its own on the card. */
export const MORE_FACTS: Facts<Oplossing> = OPLOSSING_FACTS.filter(
  ({ line }) => !['lost op', 'eigenaar', 'inspanning'].includes(line),
);

export function improvementWords(one: Improvement, view: View, scope: Scope): readonly string[] {
  const { oplossing, letter, aims, isQuick, isLate, isOpen, lacksDate, elsewhere } = one;
  const { stand, eigenaar, gereed } = oplossing;
  const datum = gereed && dateWords(gereed, true);
  const parts = [
    boardWord('letter', { letter, titel: titleOf(oplossing) }),
    isQuick && boardWord('snelTeDoen'),
    isLate && boardWord('teLaat', { datum: datum! }),
    stand && boardWord('stand', { stand }),
    ...aims.map(({ knelpunt, number, elsewhere: other }) => {
      const titel = [titleOf(knelpunt), ernstWords(knelpunt)].join(', ');
      if (!other) return boardWord('voor', { nummer: number ?? '', titel });
      return boardWord('voorElders', { reis: journeyTitle(other.klantreis), titel });
    }),
    ...factWords(EFFORT_FACTS, oplossing, view, scope),
    eigenaar?.tekst ? boardWord('eigenaar', { naam: eigenaar.tekst }) : isOpen && boardWord('geenEigenaar'),
    datum ? !isLate && boardWord('gereed', { datum }) : lacksDate && boardWord('geenDatum'),
    elsewhere && boardWord('uitReis', { reis: journeyTitle(elsewhere.klantreis) }),
    ...factWords(MORE_FACTS, oplossing, view, scope),
  ];
  return finished(parts.map((part) => (part ? capital(part) : part)));
}

export function titleOf({ titel }: Knelpunt | Oplossing): string {
  return titel || fillWords('nogLeeg');
}

export function journeyTitle({ titel }: Klantreis): string {
  return titel || fillWords('zonderTitel');
}

/** On one line, wherever it stands. */
export function ernstWords({ ernst }: Knelpunt): string {
  return (ernst ? fillWords('ernst', { ernst }) : fillWords('geenErnst')).replace(' ', '\u00a0');
}
