import { personaName } from './questions';
import { isLived } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { fix, lineAround } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Holder, Klantreis, Stap } from '../../model/klantreis';
import { type AskedItem, askedByUs } from '../../model/meaning/asked-data';
import type { WordList } from '../../model/word-list';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';
import { fillPlaces } from '../../util/text';

/** Words by which a knelpunt says that something is asked twice. */
const AGAIN: readonly string[] = [
  'al heeft',
  'al weet*',
  'al weten',
  '*dubbel*',
  'derde keer',
  'keer hetzelfde',
  'nogmaals',
  'opnieuw',
  'twee keer',
];

/** What stands in the row that a fix makes, until the author types it over. */
const TYPED = {
  knelpunt: '{persona} moet opnieuw {gegeven} geven',
} as const;

/**
 * We ask for the same gegeven twice. What is known is not asked again (Forum Standaardisatie), and nabestaanden had to name their
 * contact person over and over.
 *
 * Only where the words are the same but for little ones, and we ask both times. Left alone: by what we know who it is (a paspoort), words
 * that say too little ("datum"), the other way of an `of`, stappen of two personas or under a condition, and where a knelpunt says it
 * already.
 */
export const kr603: Rule = {
  code: 'KR603',
  message: {
    severity: 'warning',
    text: 'Dit vroegen wij {persona} al op regel {regel}: {gegeven}. Weten wij het al? Vraag het dan niet opnieuw. Doen wij dat nu wel, schrijf dat dan als `knelpunt`.',
    uitleg:
      'Wie iets twee keer moet geven, denkt dat wij niet opletten. Wat de gemeente al weet, vraagt zij niet nog een keer.',
  },
  herkomst: 'Forum Standaardisatie, "bekende gegevens niet opnieuw vragen", en onderzoek onder nabestaanden',
  woorden: AGAIN,
  heldBackBy: {
    houder: ['contact', 'knelpunt', 'of', 'voor', 'alleen als'],
    reis: [...ORDER, 'contact', 'knelpunt', 'of', 'voor', 'alleen als', 'vervalt'],
  },
  *klantreis(klantreis, scope, words) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    const first = new Map<string, AskedItem>();
    const said = new Set<AskedItem['line']>();
    for (const item of askedByUs(klantreis, scope)) {
      const before = first.get(item.key);
      if (before === undefined) first.set(item.key, item);
      else if (
        before.stap !== item.stap &&
        !said.has(item.line) &&
        isAskedOfSame(before.stap, item.stap, klantreis, words)
      ) {
        said.add(item.line);
        const args = {
          persona: personaName(klantreis, scope, item.stap),
          regel: before.line.range.start.line + 1,
          gegeven: item.gegeven.charAt(0).toLowerCase() + item.gegeven.slice(1),
        };
        yield { range: item.line.range, args };
      }
    }
  },
  fixes: asKnelpunt,
};

/** Does one person come through both, and says no knelpunt yet that it is asked twice? */
function isAskedOfSame(one: Stap, other: Stap, klantreis: Klantreis, words: WordList): boolean {
  const isOtherWay = [...one.of, ...other.of].length > 0;
  const isConditional = [one, other].some(({ details }) => details.some(({ keyword }) => keyword === 'alleen als'));
  const isOfOthers =
    one.voor.length > 0 && other.voor.length > 0 && !one.voor.some(({ id }) => other.voor.some((ref) => ref.id === id));
  return !isOtherWay && !isConditional && !isOfOthers && !isKnown(one, other, klantreis, words);
}

function isKnown(one: Stap, other: Stap, klantreis: Klantreis, words: WordList): boolean {
  const fasen = klantreis.fasen.filter(({ stappen }) => stappen.includes(one) || stappen.includes(other));
  const holders: readonly Holder[] = [klantreis, ...fasen, one, other];
  return holders.some(({ knelpunten }) => knelpunten.some(({ titel }) => words.findIn(titel) !== undefined));
}

/** That it is asked twice is something to solve. */
function asKnelpunt({ file, finding, line }: Asked): Fix[] {
  const stap = lineAround(line, 'stap');
  if (!stap) return [];
  const { persona, gegeven } = finding.args;
  const typed = fillPlaces(TYPED.knelpunt, { persona: String(persona), gegeven: String(gegeven) });
  const rows = rowsAfter(file, stap, [{ text: 'knelpunt: ', typed }], indentUnder(file, stap));
  return [fix('FIX04', { nieuw: 'knelpunt' }, rows)];
}
