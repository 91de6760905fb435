import type { Asked } from '../repair/asked';
import { rowFix } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Element } from '../../model/klantreis';
import { aimedAt, knelpuntenNamed } from '../../model/meaning/solutions';
import { seriousIn } from '../../model/meaning/touched';
import { rowUnder } from '../../text/edit/line-edits';

/** Words of an oplossing that treats some otherwise than others. */
const EXCEPTIONS: readonly string[] = [
  'coulance',
  'hardheidsclausule',
  'maatwerk',
  'uitzondering',
  'uitzonderingen',
  'voorrang',
];

/** Nobody is treated otherwise then. */
const NO_EXCEPTION = /\b(?:geen|nooit|zonder) \p{L}+/giu;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  gelijkheid: 'wie dit krijgt en wie niet, en waarom dat eerlijk is',
} as const;

/**
 * An oplossing with maatwerk, voorrang or an uitzondering, and no word on the spanning that this brings. In Hoogwout serving people well clashed
 * with older values: gelijke behandeling and zuinigheid.
 *
 * The spanning may stand at the oplossing, its knelpunt or the klantreis as a whole. "Zonder uitzondering" is none, and a
 * maatwerkvoorziening is a product.
 */
export const kr411: Rule = {
  code: 'KR411',
  message: {
    severity: 'info',
    text: 'Hier krijgt de een iets anders dan de ander (`{woord}`). Is dat eerlijk, en kunnen wij het betalen? Zet eronder bijvoorbeeld `spanning gelijkheid: …`.',
    veel: '{aantal} oplossingen doen voor de een iets anders dan voor de ander (regel {regels}). Zet erbij wat dat doet met gelijke behandeling: `spanning gelijkheid: …`.',
    uitleg:
      'Maatwerk helpt mensen, en botst soms met gelijke behandeling of met zuinigheid. Wie dat opschrijft, krijgt de vraag niet pas aan de bestuurstafel.',
  },
  herkomst: 'Klantgericht werken tegenover oude overheidswaarden (Hoogwout)',
  heldBackBy: { onder: ['spanning', 'stand'], reis: ['spanning'] },
  woorden: EXCEPTIONS,
  *klantreis(klantreis, scope, words) {
    if (klantreis.status === 'archief' || saysSpanning(klantreis)) return;
    for (const oplossing of seriousIn(klantreis)) {
      const woord = words.findIn(oplossing.titel.replace(NO_EXCEPTION, ''));
      if (woord === undefined || saysSpanning(oplossing)) continue;
      const knelpunten = aimedAt(oplossing, (name) => knelpuntenNamed(name, klantreis, scope));
      if (!knelpunten.some(saysSpanning)) yield { range: oplossing.range, args: { woord } };
    }
  },
  fixes: theSpanning,
};

function saysSpanning({ details }: Element): boolean {
  return details.some(({ keyword, tekst }) => keyword === 'spanning' && tekst !== '');
}

function theSpanning({ file, line }: Asked): Fix[] {
  return [rowFix((row) => rowUnder(file, line, row), 'spanning gelijkheid: ', TYPED.gelijkheid)];
}
