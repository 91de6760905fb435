import { dateWords, fillWords } from '../../messages/diagram.data';
import { adoptedWords, atlasCount, atlasWord, someWords } from '../../messages/atlas.data';
import { ageWords } from '../../messages/kaartjes.data';
import { statusShort } from '../../messages/standing.data';
import { countClaims } from '../../model/meaning/claims';
import { isLived } from '../../model/meaning/current';
import { toldIn } from '../../model/meaning/gewenst';
import { isIsoDate, monthsSince } from '../../util/dates';
import { capital, cut } from '../../util/text';
import { factWords } from '../kaart/facts';
import { BEGIN_FACTS } from '../kaart/facts-whole';
import { personaName } from '../kaart/names';
import type { Curve } from '../kaart/view';
import { finished, gevoelWord } from '../kaart/words';
import type { AtlasJourney, Low } from './journeys';

/** What stands in the row of a klantreis, in words: on the card in short, for who does not see it whole. */

/** Signs of a text of somebody that the card shows; the text alternative has all of it. */
const MOST_TITLE = 140;
const MOST_TEXT = 160;
const MOST_STAP = 70;
const MOST_NAMES = 3;
const MOST_LOWS = 2;

function titleWords({ klantreis: { titel } }: AtlasJourney): string {
  return titel || fillWords('zonderTitel');
}

export function shortTitle(one: AtlasJourney): string {
  return cut(titleWords(one), MOST_TITLE);
}

export function shortText(text: string): string {
  return cut(text, MOST_TEXT);
}

/** For whom it is. */
function voorWords({ klantreis: { voor }, scope }: AtlasJourney, most = Infinity): string {
  if (voor.length === 0) return atlasWord('geenVoor');
  const names = [...new Set(voor.map(({ id }) => personaName(id, scope)))];
  return atlasWord('voor', {
    personas: someWords(most === Infinity ? names : names.map((name) => cut(name, MOST_STAP)), most),
  });
}

export const voorShort = (one: AtlasJourney): string => voorWords(one, MOST_NAMES);

/** What it tells, where that is not how it goes now. */
export function toestandWords({ klantreis }: AtlasJourney): string | undefined {
  if (isLived(klantreis)) return undefined;
  return fillWords(toldIn(klantreis) === 'papier' ? 'toestandPapier' : 'toestandGewenst');
}

/** Its status, and since when by whom. @param isInSentence does it stand behind other words? */
export function statusWords(
  { standing: { status }, freshness: { adopted } }: AtlasJourney,
  isInSentence = false,
): string {
  const since = adopted ? adoptedWords(adopted, isIsoDate(adopted.date)) : '';
  const name = statusShort(status);
  return [isInSentence ? name.toLowerCase() : name, ...(since === '' ? [] : [since])].join(', ');
}

export function revisionWords({ freshness: { revision } }: AtlasJourney): string {
  if (!revision) return atlasWord('geenNakijken');
  return atlasWord(revision.isLate ? 'nakijkenLaat' : 'nakijkenOp', { datum: dayWords(revision.date) });
}

/** How new the newest is of what it rests on; nothing of what nobody can have seen or heard yet. */
export function newestWords(
  { klantreis, freshness: { newest } }: AtlasJourney,
  today: string | undefined,
): string | undefined {
  if (!isLived(klantreis)) return undefined;
  if (newest === undefined) return atlasWord('geenBron');
  const datum = isIsoDate(newest) ? dateWords(newest) : newest;
  if (today === undefined || !isIsoDate(newest)) return atlasWord('bron', { datum });
  return atlasWord('bronOud', { datum, oud: ageWords(monthsSince(newest, today)).replaceAll(' ', '\u00a0') });
}

/** A date in words; what is none stays as it was typed. */
function dayWords(date: string): string {
  return isIsoDate(date) ? dateWords(date, true) : date;
}

/** How much of it was heard or measured, or why that cannot be. */
export function evidenceWords({ klantreis, standing: { coverage } }: AtlasJourney): string {
  if (!coverage) return atlasWord(klantreis.toestand === 'papier' ? 'geenBewijsPapier' : 'geenBewijsGewenst');
  const totaal = countClaims(coverage);
  if (totaal === 0) return atlasWord('geenUitspraken');
  return atlasWord('bewijs', { aantal: coverage.gemeten + coverage.gehoord, totaal });
}

export function knelpuntWords({ knelpunten: all, standing: { open } }: AtlasJourney): string {
  if (all === 0) return atlasWord('geenKnelpunten');
  const knelpunten = atlasCount('knelpunten', all);
  if (open.knelpunten === 0) return knelpunten;
  return atlasWord('knelpuntenOpen', { knelpunten, aantal: open.knelpunten });
}

/** Why it has no hartslag. */
export function noBeatWords({ klantreis }: AtlasJourney): string {
  return atlasWord(klantreis.toestand === 'papier' ? 'geenHartslagPapier' : 'geenHartslag');
}

/** A lowest point on the card. @param isNamed with whose it is, where there are several */
export function lowWords({ stap, number, waarde, who }: Low, { scope }: AtlasJourney, isNamed: boolean): string {
  const titel = cut(stap.titel || fillWords('nogLeeg'), MOST_STAP);
  const felt = atlasWord('stapGevoel', {
    stap: atlasWord('stap', { nummer: number, titel }),
    gevoel: gevoelWord(waarde),
  });
  if (!isNamed || who.length === 0) return felt;
  const names = who.map((id) => cut(personaName(id, scope), MOST_STAP));
  return atlasWord('stapWie', { wie: someWords(names, MOST_NAMES), stap: felt });
}

/** The deepest of them, and how many others there are. */
export function shownLows({ lows }: AtlasJourney): { readonly shown: readonly Low[]; readonly more: number } {
  return { shown: lows.slice(0, MOST_LOWS), more: Math.max(0, lows.length - MOST_LOWS) };
}

/** The hartslag of everybody, with where it goes lowest. */
function beatWords(one: AtlasJourney): readonly string[] {
  const now = curvesNow(one);
  if (now.length === 0) return [noBeatWords(one)];
  return now.map((curve) => {
    const name = curve.name === '' ? atlasWord('hartslag') : atlasWord('hartslagVan', { wie: curve.name });
    if (!isLived(one.klantreis)) return `${name}: ${toestandWords(one)!.toLowerCase()}`;
    const lows = one.lows.filter(({ who }) =>
      curve.personaId === '' ? who.length === 0 : who.includes(curve.personaId),
    );
    if (lows.length === 0) return `${name}: ${atlasWord('nietOnder')}`;
    const stappen = lows.map(({ stap, number }) =>
      atlasWord('stap', { nummer: number, titel: stap.titel || fillWords('nogLeeg') }),
    );
    return `${name}: ${atlasWord('diepst', { gevoel: gevoelWord(lows[0]!.waarde), stappen: someWords(stappen, Infinity) })}`;
  });
}

export function curvesNow({ view: { curves } }: AtlasJourney): readonly Curve[] {
  return curves.filter(({ desired }) => !desired);
}

/** All that the row tells, the title first. */
export function journeyWords(one: AtlasJourney, today: string | undefined): readonly string[] {
  const { klantreis, view, scope, standing, unread, file } = one;
  const { open, late } = standing;
  const owner = klantreis.eigenaar?.tekst;
  const parts = [
    toestandWords(one),
    ...factWords(BEGIN_FACTS, klantreis, view, scope),
    klantreis.klantvraag?.tekst && fillWords('tekstVraag', { vraag: klantreis.klantvraag.tekst }),
    voorWords(one),
    atlasWord('status', { status: statusWords(one, true) }),
    owner ? atlasWord('eigenaar', { naam: owner }) : atlasWord('geenEigenaar'),
    revisionWords(one),
    newestWords(one, today),
    ...beatWords(one),
    evidenceWords(one),
    knelpuntWords(one),
    late.oplossingen > 0 && atlasCount('plannenLaat', late.oplossingen),
    open.vragen > 0 && atlasCount('vragen', open.vragen),
    unread > 0 && atlasCount('nietGelezen', unread),
    atlasWord('bestand', { pad: file }),
  ];
  return finished([titleWords(one), ...parts.map((part) => (part ? capital(part) : part))]);
}
