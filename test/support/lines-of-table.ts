import type { LineKind } from '../../src/model/lines/line-kind';
import type { Slot } from '../../src/model/lines/slots';

/** Every line of the table, under every element that takes it, in a text in which all that it names is there. */

/** Things that lines name: two of each, with titles that are found nowhere else. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  persona: ['noor', 'karin'],
  organisatie: ['loket', 'kraam'],
  systeem: ['zaken', 'post'],
  product: ['pas', 'akte'],
  kanaal: ['hal', 'plein'],
  bron: ['praat', 'klacht'],
  maat: ['cijfer', 'tijd'],
  stap: ['begin', 'midden'],
  knelpunt: ['traag', 'stil'],
  oplossing: ['bericht', 'belletje'],
  klantreis: ['ander', 'derde'],
  ankerpunt: ['sleutel', 'adres'],
};

export const WORDS = ['Zandkasteel', 'Vliegerfeest'] as const;

/** Two values for a part of a line. */
function sample(slot: Slot, which: 0 | 1): string {
  const pick = (one: string, other: string) => (which === 0 ? one : other);
  switch (slot.kind) {
    case 'id':
      return pick('eigen-een', 'eigen-twee');
    case 'name':
      return NAMES[slot.names!]![which];
    case 'value':
      return slot.values!.at(which === 0 ? 0 : -1)!;
    case 'word':
      return pick('gelijkheid', 'zuinigheid');
    case 'unit':
      return pick('jaar', 'maand');
    case 'rule':
      return pick('KR401', 'KR402');
    case 'mark':
      return pick(slot.values![0]!, '');
    case 'role':
      return pick('jurist', 'wethouder');
    case 'number':
      return pick('6,8', '7,4');
    case 'count':
      return pick('38', '57');
    case 'percentage':
      return pick('10%', '35%');
    case 'date':
      return pick('2027-03-01', '2028-05-01');
    case 'period':
      return pick('2026-K2', '2027-K3');
    case 'scale':
      return pick('1 tot 10', '0 tot 5');
    case 'duration':
      return pick('10 minuten', '3 weken');
    case 'repeat':
      return pick('elke 6 maanden', 'elke week');
    case 'amount':
      return pick('36 euro', '12000 euro');
    case 'when':
      return pick('op sleutel', '3 weken na adres');
    case 'line':
      return '';
    case 'title':
    case 'text':
      return WORDS[which];
  }
}

/** A line with all of its parts, the one at `other` with its second value. */
export function lineOf(kind: LineKind, slots: readonly Slot[], other?: Slot): string {
  // Nobody says why what did not fail failed.
  const failed = other?.property !== 'mislukt';
  return slots
    .filter((slot) => failed || slot.kind !== 'text' || kind.keyword !== 'contact')
    .reduce((line, slot) => {
      const value = sample(slot, slot === other ? 1 : 0);
      if (value === '') return line;
      const counted = slot.counted ? ' 4 van 6' : '';
      const isText = slot.kind === 'text' || slot.kind === 'title';
      const before = slot.after === undefined ? '' : ` ${slot.after}`;
      return `${line}${before}${isText ? ':' : ''} ${value}${counted}`;
    }, kind.keyword);
}

/** Every element, in use, so that what is said of it has a place. The line of a host ends where its lines begin. */
export const SCAFFOLD = `persona noor: Noor
persona karin: Karin
organisatie loket: Het loket
  soort eigen
organisatie kraam: De kraamzorg
systeem zaken: Het zaaksysteem
systeem post: De postkamer
product pas: De pas
product akte: De akte
kanaal hal: In de hal
kanaal plein: Op het plein
bron praat: Praten
  soort interview
bron klacht: Klachten
  soort klacht
maat cijfer: Cijfer
maat tijd: Tijd
klantreis reis: Reis
  voor noor
  ankerpunt sleutel: De sleutel
  ankerpunt adres: Het adres
  fase vooraf: Vooraf
    stap eerst: Eerst
      gevoel positief: fijn
  fase f: Fase
    stap begin: Begin
      wanneer op eigen-een
    stap midden: Midden
      contact hal met loket
      regelt pas
      achterkant loket met zaken: Zoekt op
      meting cijfer 5
      knelpunt traag: Traag
        volgens praat
      knelpunt stil: Stil
      oplossing bericht: Bericht
      oplossing belletje: Belletje
      succes fijn: Fijn
      verwacht: Iets
  fase erna: Erna
    stap laatst: Laatst
      gevoel positief: fijn
klantreis ander: Een ander
klantreis derde: Een derde
`;

/** Where a line goes: below the line that begins so. */
const PLACES: Readonly<Record<string, string>> = {
  persona: 'persona noor',
  organisatie: 'organisatie loket',
  systeem: 'systeem zaken',
  product: 'product pas',
  kanaal: 'kanaal hal',
  bron: 'bron praat',
  maat: 'maat cijfer',
  klantreis: 'klantreis reis',
  fase: 'fase f',
  stap: 'stap midden',
  knelpunt: 'knelpunt traag',
  oplossing: 'oplossing bericht',
  succes: 'succes fijn',
  meting: 'meting cijfer',
  verwacht: 'verwacht: Iets',
};

/** The scaffold with lines under a host; a line of the top level takes the place of the one that it is like. */
export function written(host: string, ...lines: readonly string[]): string {
  const rows = SCAFFOLD.split('\n');
  if (host === 'bestand') {
    const [word] = lines[0]!.split(' ');
    const at = rows.findIndex((row) => row.startsWith(PLACES[word!]!));
    return rows.with(at, lines[0]!.replace(/eigen-een|eigen-twee/, rows[at]!.split(/[ :]/)[1]!)).join('\n');
  }
  return below(host, lines, SCAFFOLD);
}

/** A text that began as the scaffold, with lines under a host. */
export function below(host: string, lines: readonly string[], text: string): string {
  const rows = text.split('\n');
  const at = rows.findIndex((row) => row.trimStart().startsWith(PLACES[host]!));
  const depth = /^ */.exec(rows[at]!)![0];
  return rows.toSpliced(at + 1, 0, ...lines.map((line) => `${depth}  ${line}`)).join('\n');
}

/** The hosts of a line; of one that belongs to what stands above it, one that shows it. */
export function hostsOf(kind: LineKind): readonly string[] {
  if (!kind.follower) return kind.hosts;
  return { volgens: ['knelpunt'], negeer: ['stap'], door: ['stap', 'bron'] }[kind.keyword] ?? [];
}
