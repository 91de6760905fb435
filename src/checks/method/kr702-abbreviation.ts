import type { Asked } from '../repair/asked';
import { fix, wordsRange } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { type LineText, textsOfCustomers } from '../../model/meaning/texts-of-customers';
import type { ScopeFile } from '../../model/scope/scope';
import type { WordList } from '../../model/word-list';
import { insertToType } from '../../text/edit/edit';

/** Abbreviations that residents do not know. What everybody says (UWV, AOW, BSN, DigiD) is no secret. */
const ABBREVIATIONS: readonly string[] = [
  'apv',
  'awb',
  'bbz',
  'brp',
  'ciz',
  'cjg',
  'gba',
  'gpk',
  'ioaw',
  'ioaz',
  'jgz',
  'kcc',
  'kto',
  'msnp',
  'pgb',
  'pip',
  'suwi',
  'tozo',
  'upl',
  'vtlb',
  'wams',
  'wgs',
  'wlz',
  'wmo',
  'wsnp',
  'wvggz',
];

/** What stands behind an abbreviation until the author types it over. */
const TYPED = {
  voluit: 'voluit',
} as const;

/**
 * An abbreviation of ours where the klantreis tells of a customer, and nothing that explains it: no organisatie, systeem, product or
 * kanaal of that name (`organisatie kcc: Klantcontactcentrum`), and no words between brackets beside it.
 *
 * A list and not "any word in capitals": NOOR and EHBO need no explanation. Asked once a klantreis for each.
 */
export const kr702: Rule = {
  code: 'KR702',
  message: {
    severity: 'info',
    text: 'Weet iedereen wat `{woord}` is? Leg het hier één keer uit, tussen haakjes. Bijvoorbeeld: `Wmo (hulp om thuis te blijven wonen)`.',
    veel: 'Op {aantal} plekken staat een afkorting die niemand uitlegt (regel {regels}). Leg die één keer uit, tussen haakjes.',
    uitleg: 'Afkortingen van de gemeente zeggen een inwoner weinig. Eén keer voluit, en iedereen leest mee.',
  },
  herkomst: 'Direct Duidelijk',
  woorden: ABBREVIATIONS,
  *klantreis(klantreis, scope, words) {
    if (klantreis.status === 'archief') return;
    const texts = textsOfCustomers(klantreis, scope);
    const asked = new Set<string>();
    for (const text of texts) {
      for (const woord of foundIn(text, words)) {
        if (asked.has(woord)) continue;
        asked.add(woord);
        const isExplained = scope.table(explained).has(woord) || texts.some(({ tekst }) => stands(woord, tekst));
        if (!isExplained) yield { range: text.range, args: { woord: asWritten(woord, text) } };
      }
    }
  },
  fixes: inFull,
};

function foundIn({ tekst }: LineText, words: WordList): string[] {
  const found: string[] = [];
  // A `Wmo-melding` holds the abbreviation too.
  let rest = tekst.replaceAll('-', ' ');
  for (let woord = words.findIn(rest); woord !== undefined; woord = words.findIn(rest)) {
    found.push(woord);
    rest = rest.slice(rest.toLowerCase().indexOf(woord) + woord.length);
  }
  return found;
}

function asWritten(woord: string, { tekst }: LineText): string {
  const at = tekst.toLowerCase().indexOf(woord);
  return tekst.slice(at, at + woord.length);
}

/** Does the text explain it, between brackets behind it or as what stands between them? */
function stands(woord: string, tekst: string): boolean {
  const low = tekst.toLowerCase();
  return low.includes(`${woord} (`) || low.includes(`(${woord})`);
}

/** The abbreviations that the titles of a file explain, or may once its lines can be read. */
function* explained({ model }: ScopeFile): Iterable<readonly [string, true]> {
  for (const { namen } of model.onleesbaar) for (const name of namen) yield [name.toLowerCase(), true];
  for (const { id, titel } of [...model.organisaties, ...model.systemen, ...model.producten, ...model.kanalen]) {
    const low = titel.toLowerCase();
    if (id !== undefined && !low.includes(id.toLowerCase())) yield [id.toLowerCase(), true];
    for (const [, between] of low.matchAll(/\((\p{L}+)\)/gu)) yield [between!, true];
    const [, before] = /^(\p{L}+) \(/u.exec(low) ?? [];
    if (before !== undefined) yield [before, true];
  }
}

/** Room for the words behind it. */
function inFull({ file, finding, line }: Asked): Fix[] {
  const woord = String(finding.args.woord);
  const range = wordsRange(file, line, woord.toLowerCase());
  if (!range) return [];
  return [fix('FIX07', { nieuw: `${woord} (${TYPED.voluit})` }, insertToType(range.end, ' (', TYPED.voluit, ')'))];
}
