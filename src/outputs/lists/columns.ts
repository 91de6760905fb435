import { dateWords } from '../../messages/diagram.data';
import { listText, type ListWord } from '../../messages/lists.data';
import type { Ground } from '../../model/meaning/claims';
import { decimal } from '../../model/time';
import {
  type List,
  type ListContact,
  type ListEvidence,
  type ListKind,
  type ListPlace,
  type ListRow,
  type ListSource,
  type ListWait,
  rowsOf,
} from './list';

/** What stands in a cell: numbers and truths are ours, texts are of anybody. */
export type Cell = string | number | boolean | undefined;

/** A column of a table of rows. */
interface Column<R> {
  readonly word: ListWord;
  readonly value: (row: R) => Cell;
  /** It stands in a table for people too, which has less room than a sheet. */
  readonly brief: boolean;
}

function column<R>(word: ListWord, value: (row: R) => Cell, brief = true): Column<R> {
  return { word, value, brief };
}

/** Of more values in one cell. */
const BETWEEN = ', ';

const PLACE: readonly Column<ListPlace>[] = [
  column('kolomKlantreis', ({ journey }) => journey),
  column('kolomPlek', partText),
];

const AFTER: readonly Column<ListPlace>[] = [
  column(
    'kolomPlekEigenaar',
    ({ partOwner }) => partOwner && listText('plekEigenaar', { naam: partOwner.name, soort: partOwner.of }),
    false,
  ),
  column('kolomToestand', ({ state }) => state, false),
  ...fileColumns(),
];

function fileColumns(): readonly Column<{ readonly file: string; readonly line: number }>[] {
  return [column('kolomBestand', ({ file }) => file, false), column('kolomRegel', ({ line }) => line, false)];
}

const EVIDENCE: readonly Column<{ readonly evidence: ListEvidence | undefined }>[] = [
  column('kolomBewijs', ({ evidence }) => evidence && groundText(evidence.ground)),
  column('kolomBronnen', ({ evidence }) => evidence?.volgens.map(sourceText).join(BETWEEN), false),
];

const FACTOR: Column<{ readonly factor: readonly string[] }> = column('kolomFactor', ({ factor }) =>
  factor.join(BETWEEN),
);

/** The columns of each kind of list. */
const COLUMNS: { readonly [K in ListKind]: readonly Column<ListRow<K>>[] } = {
  knelpunten: [
    column('kolomKnelpunt', ({ title }) => title),
    ...PLACE,
    column('kolomErnst', ({ ernst }) => ernst),
    column('kolomInvloed', ({ invloed }) => invloed),
    column('kolomPersona', ({ persona }) => persona, false),
    FACTOR,
    ...EVIDENCE,
    column('kolomOplossingen', ({ solutions }) => solutions.map(({ title }) => title).join(BETWEEN)),
    column('kolomKansen', ({ opportunities }) => opportunities.join(BETWEEN), false),
    column('kolomOpgelost', ({ solved }) => solved, false),
    column('kolomZelfde', ({ alike }) => alike, false),
    ...AFTER,
  ],
  oplossingen: [
    column('kolomOplossing', ({ title }) => title),
    ...PLACE,
    column('kolomEigenaar', ({ owner }) => owner),
    column('kolomStand', ({ stand }) => stand),
    column('kolomGereed', ({ gereed }) => gereed),
    column('kolomTeLaat', ({ overdue }) => overdue),
    column('kolomInspanning', ({ inspanning }) => inspanning),
    column('kolomEffect', ({ effect }) => effect),
    column('kolomSnel', ({ quickWin }) => quickWin),
    column('kolomSoort', ({ soort }) => soort, false),
    column('kolomLostOp', ({ solves }) => solves.map(({ title }) => title).join(BETWEEN)),
    ...AFTER,
  ],
  successen: [
    column('kolomSucces', ({ title }) => title),
    ...PLACE,
    column('kolomWaardoor', ({ waardoor }) => waardoor.join(BETWEEN)),
    FACTOR,
    ...EVIDENCE,
    ...AFTER,
  ],
  vragen: [column('kolomVraag', ({ title }) => title), column('kolomRol', ({ role }) => role), ...PLACE, ...AFTER],
  bronnen: [
    column('kolomBron', ({ title }) => title),
    column('kolomSoort', ({ soort }) => soort.join(BETWEEN)),
    column('kolomN', ({ n }) => n),
    column('kolomGroepen', ({ groups }) => groups.map(({ aantal, wie }) => `${aantal}: ${wie}`).join(BETWEEN), false),
    column('kolomDatum', ({ date }) => date),
    column('kolomOuderdom', ({ ageMonths }) => ageMonths),
    column('kolomVerzameld', ({ collectedBy }) => collectedBy),
    column('kolomUitspraken', ({ claims }) => claims),
    column('kolomKlantreizen', ({ journeys }) => journeys),
    ...fileColumns(),
  ],
  metingen: [
    column('kolomMaat', ({ title }) => title),
    ...PLACE,
    column('kolomWaarde', ({ value }) => value),
    column('kolomEenheid', ({ unit }) => unit),
    column('kolomSchaal', ({ scale }) => scale && listText('schaal', scale)),
    column('kolomRichting', ({ direction }) => direction),
    column('kolomN', ({ n }) => n),
    column('kolomPeriode', ({ period }) => period),
    ...EVIDENCE,
    ...AFTER,
  ],
  vergelijk: [
    column('kolomVergelijking', ({ comparison }) => comparison, false),
    column('kolomGaatOver', ({ about }) => about, false),
    column('kolomNaastElkaar', ({ beside }) => beside, false),
    column('kolomPersona', ({ persona }) => persona),
    column('kolomTitel', ({ title }) => title),
    ...PLACE,
    column('kolomStap', ({ present }) => present),
    column('kolomGevoel', ({ feeling }) => feeling?.word),
    column('kolomReden', ({ feeling }) => feeling?.reason),
    ...EVIDENCE,
    column('kolomWacht', ({ waits }) => waits.map(waitText).join(BETWEEN)),
    column('kolomContact', ({ contacts }) => contacts.map(contactText).join(BETWEEN)),
    column('kolomEigenContact', ({ contacts }) => contacts.some(isOurs), false),
    column('kolomErnst', ({ ernst }) => ernst),
    column('kolomOpgelost', ({ solved }) => solved),
    ...AFTER,
  ],
};

export interface ListTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The head of the table of a kind. @param brief without the columns that only a sheet has room for */
export function headOf(kind: ListKind, brief: boolean): readonly string[] {
  return columnsOf(kind, brief).map(({ word }) => listText(word));
}

/** Rows as cells, in the columns of their kind. */
export function cellsOf(
  { kind }: List,
  rows: readonly ListRow<ListKind>[],
  brief: boolean,
): readonly (readonly Cell[])[] {
  const columns = columnsOf(kind, brief);
  return rows.map((row) => columns.map(({ value }) => value(row)));
}

/** A list as one table. */
export function tableOf(list: List): ListTable {
  return { head: headOf(list.kind, false), rows: cellsOf(list, rowsOf<ListRow<ListKind>>(list), false) };
}

function columnsOf(kind: ListKind, brief: boolean): readonly Column<ListRow<ListKind>>[] {
  // The rows of a list are of its kind, which the type of a table by kind does not tell.
  const columns = COLUMNS[kind] as readonly Column<ListRow<ListKind>>[];
  return brief ? columns.filter((one) => one.brief) : columns;
}

/** `stap Dennis wacht`: where in the klantreis it stands. */
export function partText({ part: { kind, title } }: ListPlace): string {
  const titel = title || listText('zonderTitel').toLowerCase();
  if (kind === 'klantreis') return listText('plekKlantreis');
  return listText(kind === 'fase' ? 'plekFase' : 'plekStap', { titel });
}

export function groundText(ground: Ground): string {
  return listText(`grond_${ground}`);
}

/** A bron, with how many of the people in it say so where that is told. */
export function sourceText({ title, aantal, van }: ListSource): string {
  return aantal === undefined || van === undefined ? title : listText('aantalVan', { bron: title, aantal, van });
}

/** `2 weken: tot het besluit`. */
export function waitText({ length = listText('wachtOnbekend'), note }: ListWait): string {
  return note === undefined ? length : `${length}: ${note}`;
}

/** `website met Team Burgerzaken (eigen organisatie)`. */
export function contactText(contact: ListContact): string {
  const { channel, with: wie, failed } = contact;
  const met = wie === undefined ? channel : listText('contactMet', { kanaal: channel, wie });
  const ours = contact.own ? listText('contactOns', { contact: met }) : met;
  return failed ? listText('contactMislukt', { contact: ours }) : ours;
}

/** A contact with one of our own that came about. */
function isOurs({ own, failed }: ListContact): boolean {
  return own && !failed;
}

/** A number as people read it, a truth as a word. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return listText(cell ? 'ja' : 'nee');
  return typeof cell === 'number' ? decimal(cell) : cell;
}

/** A date in words, with its day where it has one. */
export function dayText(iso: string): string {
  return dateWords(iso, true);
}
