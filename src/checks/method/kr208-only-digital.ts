import { personasOf } from './questions';
import { currentStappen, isLived } from '../../model/meaning/current';
import { fasenOfStappen } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Contact, Klantreis, Persona, Stap } from '../../model/klantreis';
import { desiredInhoud } from '../../model/meaning/gewenst';
import { ownerOf } from '../../model/meaning/owner';
import type { Scope } from '../../model/scope/scope';
import { kanaalMeant } from '../../model/scope/uses';
import type { WordList } from '../../model/word-list';
import { indentUnder, rowsAfter, rowUnder } from '../../text/edit/line-edits';
import { print } from '../../text/print';
import { remembered } from '../../util/remembered';

/** Channels for which one needs a screen, and to find the way on it. */
const DIGITAL: readonly string[] = ['website', 'formulier', 'app', 'chat', 'e-mail'];

/** Words in a beperking that say that a screen is hard to read. */
const SEEING: readonly string[] = [
  'blind',
  'blinde',
  'kleine letter*',
  'schermlezer',
  'slecht zicht',
  'slechtziend*',
  'visueel',
  'visuele',
  'voorleeshulp',
  'voorleessoftware',
  'ziet niets',
  'ziet slecht',
  'ziet weinig',
];

/** Words by which a stap says that a form is of paper. */
const PAPER: RegExp = /(?<!\p{L})(?:papier\p{L}*|per post|postvak\p{L}*|envelop\p{L}*|met de pen|balie)(?!\p{L})/iu;

/** The channel of the row that a fix makes, until the author types it over. */
const TYPED = {
  kanaal: 'telefoon',
} as const;

/**
 * Somebody for whom a screen is hard (`digitaal laag`, `taal laaggeletterd`, a beperking of seeing) can reach us in a stap in digital ways only, and
 * nothing there says that this is hard. Most applicants of a parkeerkaart were over sixty, with the form out of reach; blind residents got stuck at a
 * map (Utrecht).
 *
 * Only where she has to do something: an e-mail of ours alone asks nothing. Left alone is a form on paper, a stap that she takes with a helper, one with an
 * alternative that is not digital or a knelpunt of hers, one in which she feels good, a way that she prefers, and one to which the
 * gewenste klantreis gives another way.
 */
export const kr208: Rule = {
  code: 'KR208',
  message: {
    severity: 'warning',
    concept: 'info',
    text: '{persona} kan hier alleen digitaal bij ons terecht ({kanalen}). Lukt dat wel? Bij {persona} staat `{lijn}`. Zet er een ander `contact` bij, of schrijf een `knelpunt`.',
    veel: 'In {aantal} stappen kan iemand voor wie dat lastig is alleen digitaal bij ons terecht (regel {regels}). Zet er een ander `contact` bij, of schrijf een `knelpunt`.',
    uitleg:
      'Wie slecht ziet, moeite heeft met lezen of weinig met een computer doet, haakt soms af als er geen andere weg is. Bellen of langskomen helpt vaak al. Regelt iemand anders het? Laat die dan meereizen.',
  },
  herkomst: 'Gemeente Utrecht, onderzoek gehandicaptenparkeerkaart (2023) en online meldingen',
  woorden: SEEING,
  heldBackBy: {
    onder: ['contact', 'knelpunt', 'voor', 'of', 'gevoel', 'gewenst'],
    fase: ['knelpunt'],
    reis: [...ORDER, 'of', 'voor', 'contact', 'knelpunt', 'gevoel'],
  },
  *klantreis(klantreis, scope, words) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    const personas = personasOf(klantreis, scope);
    for (const stap of currentStappen(klantreis)) {
      const digital = onlyDigital(stap.contacten, scope);
      if (digital === undefined || isOfPaper(stap) || hasOtherWay(stap, klantreis, scope)) continue;
      const takers = stap.voor.length === 0 ? personas : stap.voor.flatMap(({ id }) => scope.find('persona', id) ?? []);
      for (const persona of takers) {
        const lijn = barrierOf(persona, words);
        if (lijn === undefined || managesIn({ stap, klantreis, takers, scope }, persona, digital)) continue;
        yield { range: stap.range, args: { persona: persona.titel, lijn, ...digital } };
        break;
      }
    }
  },
  fixes: anotherWay,
};

/** The line of a persona that says that a screen is hard; undefined where none does. */
function barrierOf({ digitaal, taal, beperking }: Persona, words: WordList): string | undefined {
  if (digitaal === 'laag') return 'digitaal laag';
  if (taal === 'laaggeletterd') return 'taal laaggeletterd';
  return beperking.some(({ tekst }) => words.findIn(tekst) !== undefined) ? 'beperking' : undefined;
}

/** Does the stap tell of a form on paper? A form that says nothing of itself is one on a screen. */
function isOfPaper({ titel, doet, denkt, citaten, contacten }: Stap): boolean {
  const texts = [...doet, ...denkt, ...citaten].map(({ tekst }) => tekst);
  return (
    contacten.some(({ kanaal }) => kanaal.id === 'formulier') && [titel, ...texts].some((text) => PAPER.test(text))
  );
}

interface Digital {
  readonly kanalen: readonly string[];
  /** Of us, the first that is met. */
  readonly organisatie: string;
}

/** The channels of the contacts with us, where all of them are digital and one of them is not only a message of ours. */
function onlyDigital(contacten: readonly Contact[], scope: Scope): Digital | undefined {
  const own = contacten.filter(({ met, mislukt }) => !mislukt && scope.isOwn(met));
  const channels = own.map(({ kanaal }) => kanaalMeant(kanaal.id, scope));
  const isAsked = own.some(({ vanuit }) => vanuit !== 'organisatie');
  if (!isAsked || !channels.every((one) => DIGITAL.includes(one))) return undefined;
  return { kanalen: [...new Set(channels)], organisatie: own[0]!.met!.id };
}

/** Is there a way without a screen: instead of this stap, or in the gewenste klantreis? */
function hasOtherWay(stap: Stap, klantreis: Klantreis, scope: Scope): boolean {
  const wanted = desiredInhoud(stap, klantreis)?.contacten ?? [];
  if (onlyDigital(wanted, scope) === undefined) return true;
  const others = alternativesIn(klantreis).get(stap) ?? [];
  return others.some(({ contacten }) => onlyDigital(contacten, scope) === undefined);
}

/** The stappen of which one is taken instead of the other, by each of them. */
const alternativesIn = remembered((klantreis: Klantreis): ReadonlyMap<Stap, readonly Stap[]> => {
  const stappen = currentStappen(klantreis);
  const byId = new Map(stappen.map((stap) => [stap.id, stap]));
  const found = new Map<Stap, Stap[]>();
  const add = (stap: Stap, other: Stap) => found.set(stap, [...(found.get(stap) ?? []), other]);
  for (const stap of stappen) {
    for (const { id } of stap.of) {
      const other = byId.get(id);
      if (other === undefined || other === stap) continue;
      add(stap, other);
      add(other, stap);
    }
  }
  return found;
});

interface Met {
  readonly stap: Stap;
  readonly klantreis: Klantreis;
  readonly takers: readonly Persona[];
  readonly scope: Scope;
}

/** Does she find her way, has she help, or was this thought of? */
function managesIn({ stap, klantreis, takers, scope }: Met, persona: Persona, { kanalen }: Digital): boolean {
  const { id } = persona;
  if (persona.voorkeur.some((one) => kanalen.includes(kanaalMeant(one.id, scope)))) return true;
  if (takers.some((one) => one.soort === 'helper' || one.helpt.some((helped) => helped.id === id))) return true;
  const knelpunten = [...stap.knelpunten, ...fasenOfStappen(klantreis).get(stap)!.knelpunten];
  if (knelpunten.some(({ van }) => van === undefined || van.id === id)) return true;
  return stap.gevoel.some((gevoel) => gevoel.waarde > 0 && ownerOf(gevoel, stap, klantreis) === id);
}

/** The telephone, for who begins; or what goes wrong. */
function anotherWay({ file, finding, line }: Asked): Fix[] {
  const words = { kanaal: TYPED.kanaal, organisatie: String(finding.args.organisatie) };
  const [row] = print({ keyword: 'contact', words });
  const knelpunt = rowsAfter(file, line, [{ text: 'knelpunt: ', typed: PLACES.knelpunt }], indentUnder(file, line));
  return [
    fix('FIX04', { nieuw: row!.text }, rowUnder(file, line, row!)),
    fix('FIX04', { nieuw: 'knelpunt' }, knelpunt),
  ];
}
