import type { Asked } from '../repair/asked';
import { fix, wordsRange } from '../repair/fix-parts';
import type { Found, Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { type LineText, textsOfCustomers } from '../../model/meaning/texts-of-customers';
import type { WordList } from '../../model/word-list';
import { replaceText } from '../../text/edit/edit';
import { textRows } from '../../text/edit/line-edits';
import { highest } from '../../util/lists';
import { capital, fillPlaces } from '../../util/text';

/** Words of a sentence that is still read in one go. */
const MOST_WORDS = 20;

/** What to write instead, by the word of a letter of ours; and how the message says it. */
const TYPED = {
  gewoon: [
    ['aangaande', 'over'],
    ['abusievelijk', 'per ongeluk'],
    ['alsmede', 'en ook'],
    ['alvorens', 'voordat'],
    ['betreffende', 'over'],
    ['bewerkstelligen', 'zorgen voor'],
    ['conform', 'volgens'],
    ['derhalve', 'daarom'],
    ['desalniettemin', 'toch'],
    ['desbetreffende', 'deze'],
    ['dientengevolge', 'daardoor'],
    ['eveneens', 'ook'],
    ['gaarne', 'graag'],
    ['geschiedt', 'gebeurt'],
    ['heden', 'vandaag'],
    ['hieromtrent', 'hierover'],
    ['in het kader van', 'voor'],
    ['indien', 'als'],
    ['ingevolge', 'volgens'],
    ['inzake', 'over'],
    ['krachtens', 'volgens'],
    ['met betrekking tot', 'over'],
    ['middels', 'met'],
    ['omtrent', 'over'],
    ['onderhavige', 'deze'],
    ['reeds', 'al'],
    ['te allen tijde', 'altijd'],
    ['ten aanzien van', 'over'],
    ['ten behoeve van', 'voor'],
    ['teneinde', 'om'],
    ['tevens', 'ook'],
    ['thans', 'nu'],
    ['vigerende', 'geldende'],
    ['voornoemde', 'deze'],
    ['voorts', 'ook'],
    ['wederom', 'weer'],
  ],
  lang: 'Deze zin heeft meer dan twintig woorden: maak er twee van',
  woord: 'Schrijf `{nieuw}` in plaats van `{woord}`',
  ander: 'Zoek een ander woord voor `{woord}`',
} as const;

/**
 * A long sentence, or a word that only stands in letters of ours, where the klantreis tells of a customer. Plain words can be checked with
 * the people they are about (Direct Duidelijk). Advice and never more: what B1 measures is disputed (Jansen).
 *
 * A citaat stays as it was said, and so does what stands between quotation marks. One finding for a line.
 */
export const kr701: Rule = {
  code: 'KR701',
  message: {
    severity: 'info',
    text: 'Kan dit in gewonere woorden? {hoe}.',
    veel: 'Op {aantal} plekken kan het in gewonere woorden (regel {regels}): kortere zinnen, en woorden die de klant ook zegt.',
    uitleg: 'Met gewone woorden en korte zinnen kan iedereen meepraten, ook de mensen over wie het gaat.',
  },
  herkomst: 'Direct Duidelijk, en Optimaal Digitaal',
  woorden: TYPED.gewoon.map(([word]) => word),
  *klantreis(klantreis, scope, words) {
    if (klantreis.status === 'archief') return;
    for (const text of textsOfCustomers(klantreis, scope)) {
      const args = hardIn(text, words);
      if (args) yield { range: text.range, args };
    }
  },
  fixes: plainWord,
  unfixed: 'Where a long sentence is best cut, only its author knows.',
};

/** What is hard to read in a text. */
function hardIn({ tekst }: LineText, words: WordList): Found['args'] | undefined {
  const own = tekst.replace(QUOTED, ' ');
  const woord = words.findIn(own);
  if (woord !== undefined) return { hoe: howToSay(woord), woord };
  // Each word has a letter and what parts it from the next; and no sentence has more words than the text.
  const mayBeLong = own.length > 2 * MOST_WORDS && wordsIn(own) > MOST_WORDS;
  const isLong = mayBeLong && highest(own.split(SENTENCE_END).map(wordsIn)) > MOST_WORDS;
  return isLong ? { hoe: TYPED.lang, woord: '' } : undefined;
}

/** Words of somebody else. */
const QUOTED: RegExp = /"[^"]*"|“[^”]*”|‘[^’]*’/gu;

const SENTENCE_END: RegExp = /[.!?…:;]+(?:\s+|$)/u;
const WORD: RegExp = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function plainFor(woord: string): string | undefined {
  return TYPED.gewoon.find(([word]) => word === woord)?.[1];
}

function howToSay(woord: string): string {
  const nieuw = plainFor(woord);
  return nieuw === undefined ? fillPlaces(TYPED.ander, { woord }) : fillPlaces(TYPED.woord, { woord, nieuw });
}

function plainWord({ file, finding, line }: Asked): Fix[] {
  const woord = String(finding.args.woord);
  const plain = plainFor(woord);
  const range = plain === undefined ? undefined : wordsRange(file, line, woord);
  if (plain === undefined || range === undefined) return [];
  const row = textRows(file)[range.start.line]!;
  const first = row.charAt(range.start.character);
  const nieuw = first === first.toLowerCase() ? plain : capital(plain);
  return [fix('FIX07', { nieuw }, replaceText(range, nieuw))];
}
