import { dateWords, type DiagramWord, fillWords } from '../../messages/diagram.data';
import type {
  Contact,
  Fase,
  GevoelWaarde,
  Oplossing,
  Ref,
  Speech,
  Stap,
  Statement,
  Verwachting,
  Wanneer,
} from '../../model/klantreis';
import { ownerOf } from '../../model/meaning/owner';
import { splitName } from '../../model/scope/local-names';
import { countInView, type Seen } from '../../model/meaning/in-view';
import type { Fate, Wish, Wishes } from '../../model/meaning/wishes';
import type { Scope } from '../../model/scope/scope';
import { durationWords } from '../../model/time';
import { capital, spoken } from '../../util/text';
import type { Passage, TextSource } from '../../drawing/shapes';
import type { Told } from './facts';
import { heardTold } from './facts-told';
import { at, namesAt, whenAt } from './sources';
import { kanaalName, personaName } from './names';
import type { Column, Curve, Point, View } from './view';

/** The elements of a picture in words: for the text alternative of the whole, and for the label of a single box. */

const EVIDENCE_WORDS = { bewijs: 'legendaBewijs', aanname: 'legendaAanname', gewenst: 'legendaGewenst' } as const;

/** Sentences; a text of the author may lack its full stop. */
export function finished(parts: readonly (string | false | undefined)[]): string[] {
  return parts
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => (/[.!?…”]$/.test(part) ? part : `${part}.`));
}

/** The same one after another. */
export function sentences(parts: readonly (string | false | undefined)[]): string {
  return finished(parts).join(' ');
}

/** Sentences of which the first is a heading. */
export function passage(level: 1 | 2 | 3, parts: readonly (string | false | undefined)[]): Passage {
  const [text = '', ...rest] = finished(parts);
  return { heading: { level, text }, sentences: rest };
}

export function gevoelWord(waarde: GevoelWaarde): string {
  return fillWords(`gevoel_${waarde}` as DiagramWord);
}

/** Whose feeling it is, what it is and, with a reason asked for, why. */
export function gevoelWords(
  curve: Curve,
  point: Point,
  options: { readonly reason: boolean; readonly scope?: Scope },
): string {
  const heard = options.scope ? heardTold(point, options.scope).map(({ text }) => text) : [];
  const felt = fillWords(curve.desired ? 'tekstGevoelGewenst' : 'tekstGevoel', {
    persona: curve.name,
    gevoel: gevoelWord(point.waarde),
    omdat: options.reason && point.omdat ? fillWords('tekstOmdat', { omdat: point.omdat }) : '',
    bewijs: fillWords(EVIDENCE_WORDS[point.evidence]),
  });
  return sentences([felt, point.ofFase && capital(fillWords('heleFase')), ...heard]);
}

export function faseWords(fase: Fase, view: View): string {
  const wanneer = whenWords(fase, view);
  const titel = fase.titel || fillWords('faseZonderTitel');
  return fillWords('tekstFase', { titel, wanneer: wanneer && ` (${wanneer})` });
}

/** `gewenst: geen wachttijd`. */
export function withoutWords(kind: keyof Wishes): string {
  return fillWords('wensWat', { wat: fillWords(`zonder_${kind}`) });
}

/** The contacts of now, each with what becomes of it where they do not all go the same way. */
export function contactWords(
  contacten: readonly Contact[],
  scope: Scope,
  { fates }: Pick<Wish<Contact>, 'fates'>,
): string {
  if (contacten.length === 0) return fillWords('geenContact');
  const named = contacten.map((contact) => contactName(contact, scope, fates.get(contact)));
  return fillWords('tekstContact', { contacten: named.join(', ') });
}

/** The contacts that are wished for; empty where there are none. */
export function wantedContactWords(contacten: readonly Contact[], view: View, scope: Scope): string {
  if (contacten.length === 0) return '';
  const named = contacten.map((contact) => contactName(contact, scope, undefined));
  const thanks = contacten.flatMap((contact) => thanksTo(contact, view)).map(({ text }) => capital(text));
  return sentences([fillWords('tekstContactGewenst', { contacten: named.join(', ') }), ...thanks]);
}

function contactName(contact: Contact, scope: Scope, fate: Fate | undefined): string {
  const {
    kanaal: { id },
    met,
  } = contact;
  const kanaal = kanaalName(id, scope);
  const organisatie = scope.find('organisatie', met?.id)?.titel ?? met?.id;
  const name = organisatie ? fillWords('tekstMet', { kanaal, organisatie }) : kanaal;
  const notes = [...contactNotes(contact, scope).map(({ text }) => text), ...(fate ? [fillWords(fate)] : [])];
  return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
}

/**
 * What a contact tells beside channel and organisation: who gets in touch, where the organisation does. Only of the own one it is we; of
 * the persona nobody has to say it.
 */
export function contactNotes(contact: Contact, scope: Scope): Told[] {
  const { met, vanuit, ongewild, mislukt, reden } = contact;
  const notes: Told[] = [];
  if (vanuit === 'organisatie') {
    const word = scope.isOwn(met) ? 'vanuitOns' : met ? 'vanuitHen' : 'vanuitOrganisatie';
    notes.push({ text: fillWords(word), source: at(contact, 'vanuit') });
  }
  if (ongewild) notes.push({ text: fillWords('ongewild'), style: 'bold' });
  if (mislukt) {
    const look = { role: 'rood', style: 'bold', icon: 'mislukt' } as const;
    const text = fillWords('mislukt');
    if (reden === '') notes.push({ text, ...look });
    else {
      const source = at(contact, 'tekst', reden);
      notes.push({ text: fillWords('feit', { regel: text, tekst: reden }), source, ...look });
    }
  }
  return notes;
}

/** Who says or does it, where that is another than whose stap it is. */
export function speakerOf({ van }: Speech, { stap }: Column, { klantreis }: View, scope: Scope): string {
  if (!van || van.id === ownerOf({ van: undefined }, stap, klantreis)) return '';
  return personaName(van.id, scope);
}

const SAID_WORDS = {
  citaat: { now: 'tekstCitaat', wanted: 'tekstCitaat' },
  doet: { now: 'tekstDoet', wanted: 'tekstDoetGewenst' },
  denkt: { now: 'tekstDenkt', wanted: 'tekstDenktGewenst' },
  verwacht: { now: 'tekstVerwacht', wanted: 'tekstVerwachtGewenst' },
} as const;

/** A line of text in words, as it is now or as it is wished for, with whose it is and what becomes of it. */
export function saidWords(
  kind: keyof typeof SAID_WORDS,
  when: 'now' | 'wanted',
  line: Speech | Verwachting,
  about: { readonly column: Column; readonly view: View; readonly scope: Scope; readonly fate?: Fate | undefined },
): string {
  const { tekst } = line;
  const { column, view, scope, fate } = about;
  const uitkomst = 'uitkomst' in line && line.uitkomst;
  const naam = speakerOf(line, column, view, scope);
  const said = fillWords(SAID_WORDS[kind][when], { tekst });
  const parts = [
    tekst !== '' && (naam === '' ? said : `${naam} ${said.charAt(0).toLowerCase()}${said.slice(1)}`),
    uitkomst && fillWords('tekstUitkomst', { uitkomst: fillWords(uitkomst) }),
    ...heardTold(line, scope).map(({ text }) => text),
    ...thanksTo(line, view).map(({ text }) => capital(text)),
    fate && capital(fillWords(fate)),
  ].filter((part) => typeof part === 'string');
  return parts.length > 1 ? sentences(parts) : (parts[0] ?? '');
}

/** The lines of text of a kind: those of now, and under them what is wished for. */
export function allSaidWords(kind: 'doet' | 'denkt' | 'verwacht', column: Column, view: View, scope: Scope): string[] {
  const { stap, wishes } = column;
  const about = { column, view, scope };
  const fates: ReadonlyMap<Speech, Fate> = wishes[kind].fates;
  return [
    ...stap[kind].map((line) => saidWords(kind, 'now', line, { ...about, fate: fates.get(line) })),
    ...wishes[kind].added.map((line) => saidWords(kind, 'wanted', line, about)),
    ...(wishes[kind].without ? [capital(withoutWords(kind))] : []),
  ];
}

/** The oplossingen that make a gewenst line possible. */
export function thanksTo({ door }: Statement, { oplossingen }: View): Told[] {
  if (door.length === 0) return [];
  const names = door.map(({ id }) => oplossingen.get(id)?.titel || id);
  return [{ text: fillWords('dankzij', { oplossingen: names.join(', ') }), source: namesAt(door, names) }];
}

/** `2 en 3`, with the name of another klantreis where the knelpunt is there. */
export function solvedNumbers(oplossing: Oplossing, view: View, scope: Scope): string {
  const here = (view.solvedBy.get(oplossing) ?? []).map(String);
  return [...here, ...journeysElsewhere(oplossing.lostOp, view, scope).map(({ title }) => title)].join(', ');
}

/** Knelpunten by their numbers, by the name of another klantreis where they are there, and by their id where there is no such knelpunt. */
export function numbersOf(knelpunten: readonly Ref[], view: View, scope: Scope): string {
  const elsewhere = new Map(journeysElsewhere(knelpunten, view, scope).map(({ ref, title }) => [ref, title]));
  const numbers = new Map([...view.knelpunten.values()].map(({ knelpunt, number }) => [knelpunt.id, String(number)]));
  return knelpunten.map((ref) => elsewhere.get(ref) ?? numbers.get(splitName(ref.id).id) ?? ref.id).join(', ');
}

/** The other klantreizen of which knelpunten are named, as the picture names them. */
export function journeysElsewhere(
  knelpunten: readonly Ref[],
  { klantreis }: View,
  scope: Scope,
): { ref: Ref; title: string }[] {
  return knelpunten.flatMap((ref) => {
    const { within } = splitName(ref.id);
    if (within === undefined || within === klantreis.id) return [];
    return [{ ref, title: `‘${scope.find('klantreis', within)?.titel ?? within}’` }];
  });
}

/** When a fase or stap happens, in words; empty where the text does not say. */
export function whenWords(element: Fase | Stap, view: View): string {
  const wanneer = element.wanneer[0];
  return wanneer ? wanneerWords(wanneer, view) : '';
}

export function wanneerWords(wanneer: Wanneer, view: View): string {
  if (wanneer.datum !== undefined) return dateWords(wanneer.datum, true);
  const anker = wanneer.anker && ankerName(wanneer.anker.id, view);
  if (wanneer.bepaling === 'op' || wanneer.van === undefined) return anker ? fillWords('tijdOp', { anker }) : '';
  const duur = durationWords({ ...wanneer, van: wanneer.van, eenheid: wanneer.eenheid ?? '' });
  if (!anker || !wanneer.richting) return duur;
  return fillWords(wanneer.richting === 'voor' ? 'tijdVoor' : 'tijdNa', { duur, anker });
}

/** The title of an ankerpunt, between quotes, since it is a sentence as a rule; without one the word that the author gave it. */
export function ankerName(id: string, { klantreis }: View): string {
  const known = klantreis.ankerpunten.find((anker) => anker.id === id);
  if (known === undefined) return id;
  return known.titel === '' || known.titel === id ? spoken(id) : `‘${known.titel}’`;
}

/** The source of those words. */
export function whenSources({ wanneer: [wanneer] }: Fase | Stap, view: View): TextSource[] {
  return whenAt(wanneer, wanneer?.anker && ankerName(wanneer.anker.id, view));
}

/** The number under which the reader finds a stap; its id where the text has no such stap. */
export function numberOf(id: string, view: View): string {
  return view.columns.find((column) => column.stap.id === id)?.number ?? id;
}

/** A rounded stretch of time: `7 maanden`, `3 weken`, `5 dagen`. */
export function stretchWords(days: number): string {
  if (days >= 60) return fillWords('maanden', { aantal: Math.round(days / (365 / 12)) });
  if (days >= 21) return fillWords('weken', { aantal: Math.round(days / 7) });
  const rounded = Math.max(1, Math.round(days));
  return rounded === 1 ? fillWords('eenDag') : fillWords('dagen', { aantal: rounded });
}

/** `in 3 van 10 stappen`; a stap that does not exist today does not count. */
export function inViewWords(stappen: readonly Seen[]): string {
  const { seen, all } = countInView(stappen);
  return fillWords('beeldTelling', { aantal: seen, totaal: all });
}
