import { dateWords, type DiagramWord, fillWords, KANAAL_NAMEN } from '../../messages/diagram.data';
import type {
  Contact,
  Duur,
  Fase,
  GevoelWaarde,
  Knelpunt,
  Oplossing,
  Stap,
  Succes,
  TextLine,
  Verwachting,
  Wanneer,
} from '../../model/klantreis';
import { splitName } from '../../model/scope/local-names';
import { isCurrent, isDropped } from '../../model/meaning/gewenst';
import { countInView, type Seen } from '../../model/meaning/in-view';
import type { Fate, Wish, Wishes } from '../../model/meaning/wishes';
import { kanaalMeant } from '../../model/scope/uses';
import type { Scope } from '../../model/scope/scope';
import { decimal, durationWords } from '../../model/time';
import { own } from '../../util/own';
import { capital } from '../../util/text';
import type { Column, Curve, Point, View } from './view';

/** The elements of a picture in words: for the text alternative of the whole, and for the label of a single box. */

const EVIDENCE_WORDS = { bewijs: 'legendaBewijs', aanname: 'legendaAanname', gewenst: 'legendaGewenst' } as const;

/** Sentences one after another; a text of the author may lack its full stop. */
export function sentences(parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => (/[.!?…”]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

export function gevoelWord(waarde: GevoelWaarde): string {
  return fillWords(`gevoel_${waarde}` as DiagramWord);
}

/** Whose feeling it is, what it is and, with a reason asked for, why. */
export function gevoelWords(curve: Curve, point: Point, options: { readonly reason: boolean }): string {
  return fillWords(curve.desired ? 'tekstGevoelGewenst' : 'tekstGevoel', {
    persona: curve.name,
    gevoel: gevoelWord(point.waarde),
    omdat: options.reason && point.omdat ? fillWords('tekstOmdat', { omdat: point.omdat }) : '',
    bewijs: fillWords(EVIDENCE_WORDS[point.evidence]),
  });
}

export function faseWords(fase: Fase, view: View): string {
  const wanneer = whenWords(fase, view);
  const titel = fase.titel || fillWords('faseZonderTitel');
  return fillWords('tekstFase', { titel, wanneer: wanneer && ` (${wanneer})` });
}

/** What the card of a stap says, a sentence a part. */
export function stapWords(column: Column, view: View, scope: Scope): (string | false | undefined)[] {
  const { stap } = column;
  if (column.missing) return [fillWords('nogGeenStap')];
  const wanneer = whenWords(stap, view);
  const wishes = timeWishes(column, view);
  const neemt = stap.voor.map((ref) => scope.find('persona', ref.id)?.titel ?? ref.id);
  return [
    fillWords('tekstStap', { nummer: column.number, titel: stap.titel || fillWords('nogLeeg') }),
    !isCurrent(stap, view.klantreis) && fillWords('nieuw'),
    isDropped(stap, view.klantreis) && fillWords('vervalt'),
    column.alternative && fillWords('alternatief', { stap: numberOf(stap.of[0]?.id ?? '', view) }),
    neemt.length > 0 && fillWords('tekstNeemt', { personas: neemt.join(', ') }),
    wanneer && fillWords('tekstWanneer', { wanneer }),
    ...wishes.wanneer,
    ...stap.duurt.map((duur) => durationLine('duurt', duur)),
    ...wishes.duurt,
    ...stap.wacht.map((duur) => durationLine('wacht', duur)),
    ...wishes.wacht,
    stap.afhaken && fillWords('afhaken', { percentage: decimal(stap.afhaken.percentage) }),
    stap.waarheidsmoment && fillWords('waarheidsmoment'),
    ...stap.terugNaar.map((ref) => fillWords('terugNaar', { stap: numberOf(ref.id, view) })),
  ];
}

export function durationLine(kind: 'duurt' | 'wacht', duur: Duur): string {
  return fillWords(kind, { duur: durationWords(duur) });
}

/** What is wished of when a stap is and how long it takes, a line each: `gewenst: duurt 5 minuten`. */
export function timeWishes({ wishes }: Column, view: View): Readonly<Record<'wanneer' | 'duurt' | 'wacht', string[]>> {
  const lines = <T>(kind: keyof Wishes, { added, without }: Wish<T>, words: (line: T) => string) => {
    if (without) return [withoutWords(kind)];
    const wishes = added.map(words).filter((wat) => wat !== '');
    return wishes.map((wat) => fillWords('wensWat', { wat }));
  };
  return {
    wanneer: lines('wanneer', wishes.wanneer, (line) => wanneerWords(line, view)),
    duurt: lines('duurt', wishes.duurt, (line) => durationLine('duurt', line)),
    wacht: lines('wacht', wishes.wacht, (line) => durationLine('wacht', line)),
  };
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
export function wantedContactWords(contacten: readonly Contact[], scope: Scope): string {
  if (contacten.length === 0) return '';
  const named = contacten.map((contact) => contactName(contact, scope, undefined));
  return fillWords('tekstContactGewenst', { contacten: named.join(', ') });
}

function contactName(contact: Contact, scope: Scope, fate: Fate | undefined): string {
  const {
    kanaal: { id },
    met,
  } = contact;
  const kanaal = kanaalName(id, scope);
  const organisatie = scope.find('organisatie', met?.id)?.titel ?? met?.id;
  const name = organisatie ? fillWords('tekstMet', { kanaal, organisatie }) : kanaal;
  const notes = [vanuitWords(contact, scope), fate ? fillWords(fate) : ''].filter((note) => note !== '');
  return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
}

/** Who gets in touch, where the organisation does: only of the own one it is we. Empty where the persona does, or nobody says. */
export function vanuitWords({ vanuit, met }: Contact, scope: Scope): string {
  if (vanuit !== 'organisatie') return '';
  if (scope.isOwn(met)) return fillWords('vanuitOns');
  return fillWords(met ? 'vanuitHen' : 'vanuitOrganisatie');
}

const SAID_WORDS = {
  doet: { now: 'tekstDoet', wanted: 'tekstDoetGewenst' },
  denkt: { now: 'tekstDenkt', wanted: 'tekstDenktGewenst' },
  verwacht: { now: 'tekstVerwacht', wanted: 'tekstVerwachtGewenst' },
} as const;

/** A line of text in words, as it is now or as it is wished for, with what becomes of it. */
export function saidWords(
  kind: keyof typeof SAID_WORDS,
  when: 'now' | 'wanted',
  line: TextLine | Verwachting,
  fate?: Fate,
): string {
  const { tekst } = line;
  const uitkomst = 'uitkomst' in line && line.uitkomst;
  const parts = [
    tekst !== '' && fillWords(SAID_WORDS[kind][when], { tekst }),
    uitkomst && fillWords('tekstUitkomst', { uitkomst: fillWords(uitkomst) }),
    fate && capital(fillWords(fate)),
  ].filter((part) => typeof part === 'string');
  return parts.length > 1 ? sentences(parts) : (parts[0] ?? '');
}

/** The lines of text of a kind: those of now, and under them what is wished for. */
export function allSaidWords<T extends TextLine>(
  kind: keyof typeof SAID_WORDS,
  lines: readonly T[],
  { added, fates, without }: Wish<T>,
): string[] {
  return [
    ...lines.map((line) => saidWords(kind, 'now', line, fates.get(line))),
    ...added.map((line) => saidWords(kind, 'wanted', line)),
    ...(without ? [capital(withoutWords(kind))] : []),
  ];
}

export function knelpuntWords(knelpunt: Knelpunt, tag: string, view: View, scope: Scope): string {
  const numbered = view.knelpunten.get(knelpunt);
  const kenmerken = [
    knelpunt.ernst ? fillWords('ernst', { ernst: knelpunt.ernst }) : fillWords('geenErnst'),
    tag,
    knelpunt.van &&
      fillWords('vanPersona', { persona: scope.find('persona', knelpunt.van.id)?.titel ?? knelpunt.van.id }),
    numbered?.solved && fillWords('opgelost'),
  ];
  return fillWords('tekstKnelpunt', {
    nummer: numbered?.number ?? '',
    kenmerken: kenmerken.filter((part) => part).join(', '),
    titel: knelpunt.titel || fillWords('nogLeeg'),
  });
}

export function succesWords(succes: Succes, tag: string): string {
  return fillWords('tekstSucces', { titel: succes.titel || fillWords('nogLeeg'), waarover: tag && ` (${tag})` });
}

export function oplossingWords(oplossing: Oplossing, view: View, scope: Scope): string {
  const nummers = solvedNumbers(oplossing, view, scope);
  const kenmerken = [
    nummers && fillWords('lostOp', { nummers }),
    oplossing.eigenaar?.tekst,
    oplossing.stand,
    oplossing.gereed && dateWords(oplossing.gereed),
  ].filter((part) => part);
  const titel = oplossing.titel || fillWords('nogLeeg');
  if (kenmerken.length === 0) return fillWords('tekstOplossingKaal', { titel });
  return fillWords('tekstOplossing', { kenmerken: kenmerken.join(', '), titel });
}

/** `2 en 3`, with the name of another klantreis where the knelpunt is there. */
export function solvedNumbers(oplossing: Oplossing, view: View, scope: Scope): string {
  const here = (view.solvedBy.get(oplossing) ?? []).map(String);
  const elsewhere = oplossing.lostOp
    .flatMap(({ id }) => splitName(id).within ?? [])
    .filter((journey) => journey !== view.klantreis.id)
    .map((journey) => scope.find('klantreis', journey)?.titel ?? journey);
  return [...here, ...elsewhere.map((title) => `‘${title}’`)].join(', ');
}

/** When a fase or stap happens, in words; empty where the text does not say. */
export function whenWords(element: Fase | Stap, view: View): string {
  const wanneer = element.wanneer[0];
  return wanneer ? wanneerWords(wanneer, view) : '';
}

function wanneerWords(wanneer: Wanneer, view: View): string {
  if (wanneer.datum !== undefined) return dateWords(wanneer.datum, true);
  const anker = wanneer.anker && ankerName(wanneer.anker.id, view);
  if (wanneer.bepaling === 'op' || wanneer.van === undefined) return anker ? fillWords('tijdOp', { anker }) : '';
  const duur = durationWords({ ...wanneer, van: wanneer.van, eenheid: wanneer.eenheid ?? '' });
  if (!anker || !wanneer.richting) return duur;
  return fillWords(wanneer.richting === 'voor' ? 'tijdVoor' : 'tijdNa', { duur, anker });
}

/** The title of an ankerpunt, between quotes, since it is a sentence as a rule; without one the word that the author gave it. */
function ankerName(id: string, { klantreis }: View): string {
  const known = klantreis.ankerpunten.find((anker) => anker.id === id);
  if (known === undefined) return id;
  return known.titel === '' || known.titel === id ? id.replaceAll('-', ' ') : `‘${known.titel}’`;
}

/** The number under which the reader finds a stap; its id where the text has no such stap. */
export function numberOf(id: string, view: View): string {
  return view.columns.find((column) => column.stap.id === id)?.number ?? id;
}

/** The name of a channel as a reader knows it. */
export function kanaalName(id: string, scope: Scope): string {
  const meant = kanaalMeant(id, scope);
  return scope.find('kanaal', meant)?.titel ?? own(KANAAL_NAMEN, meant) ?? id;
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
