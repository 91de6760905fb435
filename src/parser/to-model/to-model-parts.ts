import type { Bron, Deelnemers, Element, Maat, Organisatie, Persona, Product } from '../../model/klantreis';
import { NIVEAUS, ORGANISATIE_SOORTEN, PERSONA_SOORTEN, TALEN, VERZAMELAARS } from '../../model/lines/vocabulary.data';
import { bronSoorten } from '../../model/meaning/evidence';
import { isIsoDate, parseNumber } from '../../util/dates';
import type { Line } from '../lines/line';
import {
  all,
  allRefs,
  choice,
  detail,
  detailsOf,
  placesOf,
  ref,
  refs,
  statement,
  textLine,
  textLines,
  toVraag,
} from './to-model-lines';
import { nameOf, textOf, word, words } from '../lines/values';

/** The elements that stand on their own at the top of a file. */

export function toElement(line: Line): Element {
  const id = nameOf(line);
  return {
    ...statement(line),
    id,
    idRange: word(line, 'name')?.range,
    titel: textOf(line) || (id ?? ''),
    details: detailsOf(line),
    plaatsen: placesOf(line),
  };
}

export function toPersona(line: Line): Persona {
  return {
    ...toElement(line),
    doelgroep: textLine(line, 'doelgroep'),
    situatie: textLines(line, 'situatie'),
    doel: textLines(line, 'doel'),
    behoefte: textLines(line, 'behoefte'),
    zorg: textLines(line, 'zorg'),
    drijfveer: textLines(line, 'drijfveer'),
    beperking: textLines(line, 'beperking'),
    citaten: textLines(line, 'citaat'),
    digitaal: choice(line, 'digitaal', NIVEAUS),
    taal: choice(line, 'taal', TALEN),
    soort: choice(line, 'soort', PERSONA_SOORTEN),
    helpt: allRefs(line, 'helpt'),
    voorkeur: refs(detail(line, 'voorkeur')),
  };
}

export function toOrganisatie(line: Line): Organisatie {
  return {
    ...toElement(line),
    soort: choice(line, 'soort', ORGANISATIE_SOORTEN),
    eigenaar: textLine(line, 'eigenaar'),
    link: textLines(line, 'link'),
  };
}

export function toProduct(line: Line): Product {
  return { ...toElement(line), upl: textLine(line, 'upl'), link: textLines(line, 'link') };
}

export function toBron(line: Line): Bron {
  const soort = detail(line, 'soort');
  const written = soort ? words(soort, 'waarden').map((value) => value.text) : [];
  const deelnemers = all(line, 'aantal', toDeelnemers);
  const datum = word(detail(line, 'datum'), 'waarde')?.text;
  const collector = ref(detail(line, 'door'), 'namen')?.id;
  return {
    ...toElement(line),
    soorten: bronSoorten(written),
    aantal: deelnemers.length === 0 ? undefined : deelnemers.reduce((sum, { aantal }) => sum + aantal, 0),
    deelnemers,
    datum: datum && isIsoDate(datum) ? datum : undefined,
    verzameldDoor: VERZAMELAARS.find((value) => value === collector),
    link: textLines(line, 'link'),
  };
}

function toDeelnemers(line: Line): Deelnemers | undefined {
  const aantal = parseNumber(word(line, 'waarde')?.text ?? '');
  return aantal === undefined ? undefined : { range: line.range, aantal, wie: textOf(line) };
}

export function toMaat(line: Line): Maat {
  const schaal = detail(line, 'schaal');
  const [van, tot] = [word(schaal, 'van')?.text, word(schaal, 'tot')?.text].map((text) => text && parseNumber(text));
  const richting = detail(line, 'hoog is goed') ?? detail(line, 'laag is goed');
  return {
    ...toElement(line),
    schaal: typeof van === 'number' && typeof tot === 'number' ? { van, tot } : undefined,
    eenheid: textLine(line, 'eenheid'),
    richting: richting?.keyword as Maat['richting'],
    vragen: all(line, 'vraag', toVraag),
  };
}
