import { personaName } from './questions';
import type { Asked } from '../repair/asked';
import { byHand, fix, titleRange } from '../repair/fix-parts';
import type { Found, Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { type WordList, wordsOfText } from '../../model/word-list';
import { replaceToType } from '../../text/edit/edit';
import { folded } from '../../util/folded';

/** Well-known products of municipalities, most as the Uniforme Productnamenlijst has them. */
const PRODUCTS: readonly string[] = [
  '=aangifte vertrek buitenland',
  '=adreswijziging',
  '=afvalpas',
  '=alcoholvergunning',
  '=bijstand',
  '=bijstandsuitkering',
  '=bijzondere bijstand',
  '=briefadres',
  '=burgerinitiatief',
  '=buurtsubsidie',
  '=energietoeslag',
  '=erkenning kind',
  '=evenementenmelding',
  '=evenementenvergunning',
  '=exploitatievergunning',
  '=geboorteaangifte',
  '=geboorteakte',
  '=gehandicaptenparkeerkaart',
  '=gehandicaptenparkeerplaats',
  '=grofvuil',
  '=huishoudelijke hulp',
  '=huisvestingsvergunning',
  '=identiteitskaart',
  '=individuele inkomenstoeslag',
  '=jeugdhulp',
  '=kapvergunning',
  '=kwijtschelding gemeentelijke belastingen',
  '=leerlingenvervoer',
  '=melding openbare ruimte',
  '=naamskeuze',
  '=naturalisatie',
  '=omgevingsvergunning',
  '=overlijdensaangifte',
  '=parkeervergunning',
  '=paspoort',
  '=rijbewijs',
  '=schuldhulpverlening',
  '=standplaatsvergunning',
  '=uittreksel basisregistratie personen',
  '=uittreksel brp',
  '=urgentieverklaring',
  '=verhuisaangifte',
  '=verklaring omtrent gedrag',
  '=wmo-voorziening',
  '=woningaanpassing',
];

/** Words that make no other product of one. */
const SMALL: readonly string[] = ['de', 'het', 'een', 'van', 'voor', 'om', 'te', 'mijn', 'ons', 'onze', 'uw', 'je'];

/** What is done with a product, and how people ask for it. */
const AROUND: readonly string[] = [
  ...[
    'aanvraag',
    'aanvragen',
    'aanvraagproces',
    'proces',
    'klantreis',
    'reis',
    'regelen',
    'indienen',
    'doen',
    'verlengen',
  ],
  ...['hoe', 'waar', 'wanneer', 'wat', 'kan', 'moet', 'mag', 'wil', 'ik', 'wij', 'we', 'graag'],
  ...['vraag', 'vragen', 'aan', 'doe', 'regel', 'dien', 'in', 'verleng'],
];

/**
 * The title of a klantreis, or its klantvraag, is the name of a product: what we have to offer instead of what somebody needs. The products
 * of the scope count by their title and their name in the UPL, and the best known ones of municipalities always. Of the words around it only
 * those of asking for it may be there (Leonie Brouwer, KING: klantgericht against klantgedreven).
 *
 * Whoever wants a passport in order to go on a holiday has a question of their own: any other word makes it one.
 */
export const kr103: Rule = {
  code: 'KR103',
  message: {
    severity: 'warning',
    text: 'De naam van deze klantreis is een product van ons (`{woord}`). Wat speelt er in het leven van {persona}, waardoor dit nodig is? Noem de reis daarnaar.',
    uitleg:
      'Een klantreis begint bij wat iemand nodig heeft: een bedrijf beginnen, een kind krijgen, weer rondkomen. Het product is maar één stap daarin. Zet het daar, met `regelt`.',
    gevallen: {
      klantvraag: {
        text: 'Deze klantvraag is de naam van een product van ons (`{woord}`). Wat wil {persona} daarmee bereiken? Vraag het in die woorden.',
      },
    },
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!": klantgericht is nog niet klantgedreven',
  woorden: PRODUCTS,
  *klantreis(klantreis, scope, words): Iterable<Found> {
    if (klantreis.status === 'archief' || klantreis.ongeschreven) return;
    const { titel, klantvraag, range } = klantreis;
    const persona = personaName(klantreis, scope);
    // A title that says it already says it for the klantvraag too.
    const woord = productIn(titel, scope, words);
    if (woord !== undefined) yield { range, args: { woord, persona } };
    const asked = woord === undefined && klantvraag && productIn(klantvraag.tekst, scope, words);
    if (asked) yield { range: klantvraag.range, args: { geval: 'klantvraag', woord: asked, persona } };
  },
  fixes: ownWords,
};

/** The name of the product that a text is. */
function productIn(text: string, scope: Scope, words: WordList): string | undefined {
  const core = withoutSmall(text);
  const bare = core.filter((word) => !AROUND.includes(word));
  for (const said of [core, bare]) {
    const [product] = said.length === 0 ? [] : scope.table(products).get(keyOf(said));
    if (product !== undefined) return product;
  }
  return words.findIn(bare.join(' '));
}

/** The products of a scope, by what names them. */
function* products({ model }: ScopeFile): Iterable<readonly [string, string]> {
  for (const { titel, upl } of model.producten) {
    const term = upl && decoded(upl.tekst.slice(upl.tekst.lastIndexOf('/') + 1)).replaceAll('_', ' ');
    for (const name of [titel, ...(term ? [term] : [])]) {
      const key = keyOf(withoutSmall(name));
      if (key !== '') yield [key, name];
    }
  }
}

/** An address with a mistake in it is no address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withoutSmall(text: string): string[] {
  return wordsOfText(text).filter((word) => !SMALL.includes(word));
}

/** Written in one word or in two, with a dash or without, it is the same product. */
function keyOf(words: readonly string[]): string {
  return folded(words.join('')).text;
}

function ownWords({ file, finding, line }: Asked): Fix[] {
  const range = titleRange(file, line);
  if (!range) return [];
  const isQuestion = finding.args.geval === 'klantvraag';
  const typed = isQuestion ? PLACES.klantvraag : PLACES.klantreis;
  return [byHand(fix(isQuestion ? 'FIX47' : 'FIX46', {}, replaceToType(range, typed)))];
}
