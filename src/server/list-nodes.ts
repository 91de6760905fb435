import { type ListHeading, listText } from '../messages/lists.data';
import { scorecardTitle } from '../messages/scorecard.data';
import { hartslagSigns, type SideBarText, sideBarText } from '../messages/side-bar.data';
import { standingShort, standingText } from '../messages/standing.data';
import { GEVOELENS } from '../model/lines/vocabulary.data';
import { dayText, partText } from '../outputs/lists/columns';
import { FACTS } from '../outputs/lists/facts';
import { headingText } from '../outputs/lists/headings';
import type { KnelpuntRow, ListPlace, OplossingRow, VraagRow } from '../outputs/lists/list';
import { type ListNode, type ListNodeKind, type ListView, rowCount } from '../protocol/lists';
import type { SideHartslag, SideKlantreis, SideLists, SidePersona } from '../usecases/lists/side-lists';
import { plain, spoken } from '../util/text';
import type { ClaimRow } from '../usecases/lists/without-source';

/** Where a file is, by the name that its rows have for it. */
export interface PlaceOf {
  /** As the editor spells it. */
  readonly uri: string;
  /** As the user knows it, with what may lead to real people hidden. */
  readonly label: string;
}

type Places = (file: string) => PlaceOf;

/** The rows of each list in words. */
export const LIST_NODES: { readonly [V in ListView]: (lists: SideLists, places: Places) => readonly ListNode[] } = {
  klantreizen: (lists, places) => lists.klantreizen().map((one) => klantreisNode(one, places)),
  personas: (lists, places) => lists.personas().map((one) => personaNode(one, places)),
  knelpunten: (lists, places) =>
    lists.knelpunten().map(({ heading, rows }) =>
      headed(
        heading!,
        rows.map((row) => knelpuntNode(row, places)),
      ),
    ),
  oplossingen: (lists, places) =>
    lists.oplossingen().map(({ heading, owners }) =>
      headed(
        heading,
        owners.map((owner) =>
          headed(
            owner.heading!,
            owner.rows.map((row) => oplossingNode(row, places)),
          ),
        ),
      ),
    ),
  vragen: (lists, places) =>
    lists.vragen().map(({ heading, rows }) =>
      headed(
        heading!,
        rows.map((row) => vraagNode(row, places)),
      ),
    ),
  zonderBron: (lists, places) =>
    lists.zonderBron().map(({ journey, rows }) =>
      group(
        titled(journey),
        rows.map((row) => claimNode(row, places)),
      ),
    ),
};

function headed(heading: ListHeading, children: readonly ListNode[]): ListNode {
  return group(headingText(heading), children);
}

/** Beside a group stands how much is in it. It is late where all of it is. */
function group(title: string, children: readonly ListNode[]): ListNode {
  const late = children.every((one) => one.late);
  const beside = String(rowCount(children));
  return { kind: 'groep', title: plain(title), beside, told: [], late, at: undefined, children };
}

function titled(title: string): string {
  return title || sideBarText('zonderTitel');
}

interface Row {
  readonly kind: ListNodeKind;
  readonly title: string;
  readonly beside: readonly string[];
  readonly told: readonly string[];
  readonly late?: boolean;
}

/** No sign in the text of somebody turns or breaks the row that it stands in. */
function node({ file, line }: Pick<ListPlace, 'file' | 'line'>, places: Places, row: Row): ListNode {
  const { uri, label } = places(file);
  return {
    kind: row.kind,
    title: plain(titled(row.title)),
    beside: plain(row.beside.join(BETWEEN)),
    told: [...row.told, sideBarText('plek', { bestand: label, regel: line })].map(plain),
    late: row.late ?? false,
    at: { uri, line: line - 1 },
    children: [],
  };
}

const BETWEEN = ' · ';

/**
 * What is late, how the first persona feels, how often the score card says yes, and its status: what counts most first, since the end of a row
 * is seldom in sight.
 */
function klantreisNode(one: SideKlantreis, places: Places): ListNode {
  const { titel, standing, scorecard, hartslagen } = one;
  const late = standing.late.oplossingen + standing.late.herzien;
  const [first] = hartslagen;
  const beside = [
    ...(late > 0 ? [sideBarText('laat', { aantal: late })] : []),
    ...(first ? [hartslagSigns(first.beats)] : []),
    ...(scorecard ? [sideBarText('score', { ja: scorecard.ja, gevraagd: scorecard.gevraagd })] : []),
    standingShort({ ...standing, coverage: undefined, late: { oplossingen: 0, herzien: 0 } }),
  ];
  const told = [
    standingText(titled(titel), standing),
    ...(scorecard ? [scorecardTitle(scorecard)] : []),
    ...hartslagen.map(hartslagText),
  ];
  return node(one, places, { kind: 'klantreis', title: titel, beside, told, late: late > 0 });
}

/** The same in words: signs that stand high and low are none to who hears them. */
function hartslagText({ persona, beats }: SideHartslag): string {
  const gevoelens = beats.map(({ waarde }) => spoken(GEVOELENS[waarde + 2]!)).join(', ');
  return persona === undefined
    ? sideBarText('hartslagNiemand', { gevoelens })
    : sideBarText('hartslag', { wie: persona, gevoelens });
}

function personaNode(one: SidePersona, places: Places): ListNode {
  const { doelgroep, journeys } = one;
  const count = journeys.length;
  const word: SideBarText = count === 0 ? 'inGeen' : count === 1 ? 'inKlantreizen1' : 'inKlantreizen';
  const told = [
    ...(doelgroep === undefined ? [] : [sideBarText('doelgroep', { doelgroep })]),
    ...(count === 0 ? [] : [sideBarText('inDeze', { klantreizen: journeys.map(titled).join('; ') })]),
  ];
  const beside = [sideBarText(word, { aantal: count })];
  return node(one, places, { kind: 'persona', title: one.title, beside, told });
}

function knelpuntNode(row: KnelpuntRow, places: Places): ListNode {
  const mark = row.solved ? [listText('opgelost')] : row.open ? [listText('geenOplossing')] : [];
  const told = linesOf(FACTS.knelpunten(row));
  return node(row, places, { kind: 'knelpunt', title: row.title, beside: [...mark, titled(row.journey)], told });
}

/** What is late says so first. */
function oplossingNode(row: OplossingRow, places: Places): ListNode {
  const { gereed, overdue } = row;
  const word = overdue ? 'gereedLaat' : 'gereed';
  const date = gereed === undefined ? [] : [sideBarText(word, { datum: dayText(gereed) })];
  const beside = [...date, ...(row.quickWin ? [listText('snelTeDoen')] : []), titled(row.journey)];
  const told = linesOf(FACTS.oplossingen(row));
  return node(row, places, { kind: 'oplossing', title: row.title, beside, told, late: overdue });
}

function vraagNode(row: VraagRow, places: Places): ListNode {
  const told = linesOf(FACTS.vragen(row));
  return node(row, places, { kind: 'vraag', title: row.title, beside: [titled(row.journey)], told });
}

function claimNode(row: ClaimRow, places: Places): ListNode {
  const told = [row.journey, partText(row)].map(titled).join(BETWEEN);
  return node(row, places, { kind: 'uitspraak', title: claimText(row), beside: [partText(row)], told: [told] });
}

function claimText(row: ClaimRow): string {
  if (row.kind === 'gevoel') {
    const woord = spoken(row.word);
    if (row.reason === undefined) return sideBarText('uitspraak_gevoel', { woord });
    return sideBarText('uitspraak_gevoelOmdat', { woord, tekst: row.reason });
  }
  if (row.kind === 'afhaken') {
    const { percentage, reason } = row;
    if (reason === undefined) return sideBarText('uitspraak_afhaken', { percentage });
    return sideBarText('uitspraak_afhakenOmdat', { percentage, tekst: reason });
  }
  return sideBarText(`uitspraak_${row.kind}`, { tekst: row.title });
}

/** Lines of parts, those without any left out. */
function linesOf(facts: readonly (readonly string[])[]): readonly string[] {
  return facts.flatMap((parts) => (parts.length === 0 ? [] : [parts.join(BETWEEN)]));
}
