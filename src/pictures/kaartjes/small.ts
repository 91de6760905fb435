import type { Cell } from '../../drawing/card';
import { SIZE, SPACE } from '../../drawing/tokens.data';
import { dateWords, fillWords } from '../../messages/diagram.data';
import { ageWords, type CardKind, cardLineName, cardWord } from '../../messages/kaartjes.data';
import type { Bron, Element, Maat, Organisatie } from '../../model/klantreis';
import { proves } from '../../model/meaning/evidence';
import { type MetIn, metIn, personasOn, type RestsIn, restsIn } from '../../model/meaning/found-in';
import { monthsSince } from '../../util/dates';
import { capital } from '../../util/text';
import type { Told } from '../kaart/facts';
import { at, inFile, titleAt, valueAt } from '../kaart/sources';
import { journeys, otherFile } from './elsewhere';
import { type Desk, Kaartje } from './kaartje';

/** The cards of what is no person: small, several beside each other. */

/** What kind of organisatie it is, and where it is met. */
export function organisatieCard(organisatie: Organisatie, width: number, desk: Desk, key: string): Cell<CardKind> {
  const kaartje = new Kaartje('organisatie', width, organisatie, desk);
  const { id, soort, eigenaar } = organisatie;
  kaartje.title(SIZE.naam, 'inkt', soort && { text: soort, source: valueAt(organisatie, 'soort', soort) });
  kaartje.rows('eigenaar', eigenaar);
  kaartje.plain(desk.scope);
  const found = id === undefined ? [] : desk.scope.table(metIn).get(id);
  const met = found.filter(({ contacten }) => contacten > 0);
  kaartje.foot([
    ...journeys('contact', met, desk, contactWords),
    ...journeys(
      'werk',
      found.filter(({ werkt }) => werkt),
      desk,
    ),
  ]);
  return kaartje.finish(key);
}

function contactWords({ contacten: aantal, mislukt: niet }: MetIn, reis: string): string {
  if (aantal === 1) return cardWord(niet > 0 ? 'contactEenNiet' : 'contactEen', { reis });
  return cardWord(niet > 0 ? 'contactMeerNiet' : 'contactMeer', { reis, aantal, niet });
}

/** What a bron is, who took part and when, and what rests on it. */
export function bronCard(bron: Bron, width: number, desk: Desk, key: string): Cell<CardKind> {
  const kaartje = new Kaartje('bron', width, bron, desk);
  const { card } = kaartje;
  const { id, soorten, deelnemers, datum, verzameldDoor } = bron;
  kaartje.title(SIZE.naam, 'inkt', undefined);
  // What proves nothing stands out, in words as well.
  const soort = soorten.length > 0 ? soorten.join(', ') : cardWord('geenSoort');
  const range = bron.plaatsen.get('soort');
  card.gap(SPACE.een).text(soort, {
    size: SIZE.tekst,
    style: 'bold',
    role: proves(soorten, false) ? 'accent' : 'geel',
    source: range && soorten.length > 0 ? at({ range }, 'waarden') : undefined,
  });
  kaartje.say(capital(soort));
  for (const told of [
    ...deelnemers.map((group): Told => {
      const { aantal, wie } = group;
      if (wie) return { text: `${aantal} ${wie}`, source: at(group, 'tekst', wie) };
      return { text: fillWords('aantal', { aantal }), source: at(group, 'waarde', String(aantal)) };
    }),
    ...(datum === undefined ? [] : [whenTold(bron, datum, desk)]),
    ...(verzameldDoor
      ? [{ text: fillWords(verzameldDoor === 'zelf' ? 'doorZelf' : 'doorExtern'), source: valueAt(bron, 'door') }]
      : []),
  ]) {
    card.gap(SPACE.een).text(told.text, { size: SIZE.tekst, source: told.source });
    kaartje.say(told.text);
  }
  kaartje.plain(desk.scope);
  const { scope } = desk;
  kaartje.foot(
    id === undefined
      ? []
      : [...journeys('rust', scope.table(restsIn).get(id), desk, restWords), ...personasTold(id, desk)],
  );
  return kaartje.finish(key);
}

function whenTold(bron: Bron, date: string, { today }: Desk): Told {
  const datum = dateWords(date, true);
  const source = valueAt(bron, 'datum', datum);
  if (today === undefined) return { text: datum, source };
  return { text: cardWord('wanneer', { datum, oud: ageWords(monthsSince(date, today)) }), source };
}

function restWords({ aantal }: RestsIn, reis: string): string {
  return cardWord(aantal === 1 ? 'rustEen' : 'rustMeer', { reis, aantal });
}

function personasTold(bron: string, desk: Desk): (readonly [name: string, told: Told])[] {
  const found = desk.scope
    .table(personasOn)
    .get(bron)
    .filter(({ persona }) => persona.titel !== '');
  if (found.length === 0) return [];
  const source = found.flatMap(({ persona, file }) => inFile(otherFile(file, desk), titleAt(persona, persona.titel)));
  return [[cardWord('rustPersona'), { text: found.map(({ persona }) => persona.titel).join(', '), source }]];
}

/** How something is measured. */
export function maatCard(maat: Maat, width: number, desk: Desk, key: string): Cell<CardKind> {
  const kaartje = new Kaartje('maat', width, maat, desk);
  const { schaal, eenheid, richting, vragen } = maat;
  kaartje.title(SIZE.naam, 'inkt', undefined);
  if (schaal) {
    const text = fillWords('metingSchaal', { ...schaal });
    kaartje.row(cardLineName('schaal'), { text, source: valueAt(maat, 'schaal', text) });
  }
  kaartje.rows('eenheid', eenheid);
  if (richting) kaartje.row(cardLineName('richting'), { text: richting });
  kaartje.rows('vraag', vragen);
  kaartje.plain(desk.scope);
  return kaartje.finish(key);
}

/** What has little more than a name: a systeem, a product, a kanaal. */
export function plainCard(kind: CardKind, element: Element, width: number, desk: Desk, key: string): Cell<CardKind> {
  const kaartje = new Kaartje(kind, width, element, desk);
  kaartje.title(SIZE.naam, 'inkt', undefined);
  kaartje.plain(desk.scope);
  return kaartje.finish(key);
}
