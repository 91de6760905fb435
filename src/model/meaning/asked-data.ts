import type { Klantreis, Stap, TextLine } from '../klantreis';
import type { Scope } from '../scope/scope';
import { currentStappen } from './current';
import { meetsUs } from './in-view';
import { SMALL_WORDS } from './small-words.data';

/** Words that do not make it another gegeven, beside the small ones of the language. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...[
    'eigen',
    'geldig',
    'geldige',
    'kopie',
    'laatste',
    'recent',
    'recente',
    'afgelopen',
    'ingevulde',
    'origineel',
    'originele',
  ],
  ...['twee', 'drie', 'vier', 'vijf', 'zes', 'twaalf', 'dagen', 'maand', 'maanden', 'weken'],
]);

/** Words that say too little by themselves to be the same gegeven twice. */
const GENERAL: ReadonlySet<string> = new Set([
  ...[
    'aantal',
    'adres',
    'akkoord',
    'antwoord',
    'bedrag',
    'bewijs',
    'bewijsstukken',
    'bewijzen',
    'bijlage',
    'bijlagen',
    'datum',
  ],
  ...[
    'dag',
    'document',
    'documenten',
    'formulier',
    'formulieren',
    'foto',
    'gegevens',
    'handtekening',
    'informatie',
    'kaart',
  ],
  ...[
    'keuze',
    'machtiging',
    'naam',
    'namen',
    'nummer',
    'papieren',
    'plek',
    'reden',
    'stukken',
    'tekening',
    'tijd',
    'tijdstip',
  ],
  ...['toelichting', 'toestemming', 'uitleg', 'verklaring', 'verhaal'],
]);

/** By these we know who it is: that is asked each time for a reason. */
const IDENTITY: readonly string[] = [
  'bsn',
  'burgerservicenummer',
  'digid',
  'eherkenning',
  'id',
  'paspoort',
  'rijbewijs',
];
const IDENTITY_PARTS: readonly string[] = ['identiteit', 'legitimatie'];

/** One gegeven that a stap asks for. */
export interface AskedItem {
  readonly stap: Stap;
  readonly line: TextLine;
  /** As written, without the words around it. */
  readonly gegeven: string;
  /** The same for the same gegeven, whatever little words stand around it. */
  readonly key: string;
}

/** What we ask of a customer in the stappen of today, in the order of the text: each gegeven that can be recognised where it is asked again. */
export function askedByUs(klantreis: Klantreis, scope: Scope): AskedItem[] {
  const stappen = currentStappen(klantreis).filter((stap) => meetsUs(stap, scope));
  return stappen.flatMap((stap) => stap.vraagt.flatMap((line) => itemsIn(line, stap)));
}

function itemsIn(line: TextLine, stap: Stap): AskedItem[] {
  const parts = line.tekst.split(/[,;.]|(?<!\p{L})(?:en|of|plus)(?!\p{L})/u);
  return parts.flatMap((part) => {
    const gegeven = part.trim();
    // `van Noor en van Sam`: that is whose it is.
    const key = /^van\s/i.test(gegeven) ? undefined : keyOf(gegeven);
    return key === undefined ? [] : [{ stap, line, gegeven, key }];
  });
}

function keyOf(gegeven: string): string | undefined {
  const words = gegeven.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word) && !EMPTY_WORDS.has(word) && !/^\d{1,2}$/.test(word));
  if (telling.length === 0 || telling.every((word) => GENERAL.has(word)) || telling.some(isIdentity)) return undefined;
  return [...new Set(telling)].sort().join(' ');
}

function isIdentity(word: string): boolean {
  return IDENTITY.includes(word) || IDENTITY_PARTS.some((part) => word.includes(part));
}
