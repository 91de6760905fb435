import { type ComparisonWord, fillComparison } from '../../messages/comparison.data';
import { changeDetail, type DiffCode } from '../../messages/diff.data';
import { cut, capital } from '../../util/text';
import type { About } from '../../drawing/card';
import type { Box } from '../../drawing/shapes';
import type { Lane, LaneCell } from '../kaart/lanes';
import { sentences } from '../kaart/words';
import type { ChangePlaces, PictureChange } from './changes';
import { isMove, type Mark, markWords } from './marks';
import { mergeCards, type TextChange } from './merge-card';
import type { Spot } from './side';

/** A card of one side or of both, of which is still to be said what happened to it. */
export interface Candidate {
  /** What it is counted as. */
  readonly lane: Lane | 'persona';
  /** As the head has it, else as the base has it. */
  readonly cell: LaneCell;
  /** The same of the base, where both have it. */
  readonly before: LaneCell | undefined;
  readonly spot: Spot;
  /** Where it stood, in words, should it have moved. */
  readonly from: string;
  /** It is shown whole also where what it stands in came or went: only its own changes mark it. */
  readonly staysQuiet?: boolean;
}

/** A card of either side or of both, and what happened to it. */
export interface MergedCell {
  readonly lane: Lane | 'persona';
  readonly cell: LaneCell;
  readonly marks: readonly Mark[];
  /** What the list tells that is marked here. */
  readonly changes: readonly PictureChange[];
  /** All that happened to it is wished for. */
  readonly isWish: boolean;
  /** Where a moved thing stood, in words. */
  readonly from: string;
  readonly baseLine: number | undefined;
  /** Only the base has it. */
  readonly isGone: boolean;
  /** It came or went along with something else, which says so. */
  readonly along: boolean;
  /** The card in words, with what changed. */
  readonly label: string;
}

/** What happened to a box, as it says so in the picture; nothing where nothing did. */
export function markedAs({ marks, changes }: Pick<MergedCell, 'marks' | 'changes'>): Pick<Box, 'change' | 'changes'> {
  return marks.length === 0 ? {} : { change: marks.join(' '), changes: changes.map(({ id }) => id) };
}

/** Changes that a card names; of more it says how many there are. */
const MOST_NAMED = 4;
const MOST_SIGNS = 220;

/** A card with the marks that its changes give it; undefined for one of the base of which nobody tells that it is gone. */
export function markCell(candidate: Candidate, places: ChangePlaces): MergedCell | undefined {
  const { lane, cell, spot, before, staysQuiet = false } = candidate;
  const { about } = cell.content;
  const own = places.at(spot);
  const isGone = spot.head === undefined && spot.base !== undefined;
  const shared = { lane, cell, isGone, from: '', along: false, baseLine: spot.base?.line };
  const quiet: MergedCell = { ...shared, marks: [], changes: [], isWish: false, label: about.label };
  if (isGone) {
    if (own.length === 0 && staysQuiet) return quiet;
    if (own.length === 0 && !places.isAlong('base', spot.base!.line)) return undefined;
    const mark: Mark = own.some(({ code }) => SOLVED.has(code)) ? 'opgelost' : 'weg';
    return finish(shared, own, [mark], cell, { changes: [], also: '' });
  }
  if (spot.head === undefined) return quiet;
  if (!before) {
    const isNew = spot.base === undefined;
    if (own.length === 0 && !(isNew && !staysQuiet && places.isAlong('head', spot.head.line))) return quiet;
    const marks: Mark[] = isNew || own.some(({ base }) => base === undefined) ? ['nieuw'] : ['gewijzigd'];
    const cellOf = finish(shared, own, marks, cell, { changes: [], also: alsoOf(rest(own, marks), lane) });
    return { ...cellOf, along: isNew && !own.some(isToldByItself) };
  }
  if (own.length === 0) return quiet;
  const moves = own.filter(({ code }) => isMove(code));
  const others = own.filter(({ code }) => !isMove(code));
  const { changes } = mergeCards(before, cell);
  const also = alsoOf(
    others.filter((change) => !isDrawn(change, others, changes)),
    lane,
  );
  const both = others.length > 0 ? mergeCards(before, cell, also).cell : cell;
  const marks: Mark[] = [
    ...(moves.length > 0 ? (['verplaatst'] as const) : []),
    ...(others.length > 0 ? (['gewijzigd'] as const) : []),
  ];
  const from = moves.length > 0 ? candidate.from : '';
  return finish({ ...shared, from }, own, marks, both, { changes: others.length > 0 ? changes : [], also });
}

function finish(
  shared: Omit<MergedCell, 'marks' | 'isWish' | 'label' | 'changes'>,
  own: readonly PictureChange[],
  marks: readonly Mark[],
  cell: LaneCell,
  { changes, also }: { readonly changes: readonly TextChange[]; readonly also: string },
): MergedCell {
  const isWish = own.length > 0 && own.every(({ level }) => level === 'wens');
  const { from } = shared;
  const label = markedLabel(cell.content.about, { marks, from, isWish, changes, also });
  return { ...shared, cell, marks, changes: own, isWish, along: own.length === 0, label };
}

/** What only follows from what is new as a whole, makes nothing of it new by itself; nor does a line about several of them. */
function isToldByItself({ code, isCounted }: PictureChange): boolean {
  return (isCounted && !OF_SEVERAL.has(code)) || code === 'VS001' || code === 'VS023';
}

const OF_SEVERAL: ReadonlySet<DiffCode> = new Set(['VS065', 'VS066', 'VS068', 'VS069']);

/** These say that a thing is gone because it is no longer needed. */
const SOLVED: ReadonlySet<DiffCode> = new Set(['VS005', 'VS028']);

/** What is to be said of a new card besides that it is new. */
function rest(own: readonly PictureChange[], marks: readonly Mark[]): readonly PictureChange[] {
  return marks[0] === 'nieuw' ? own.filter(({ base, code }) => base !== undefined && code !== 'VS023') : own;
}

/** Does the card show it by its own words, old and new? */
function isDrawn(change: PictureChange, all: readonly PictureChange[], texts: readonly TextChange[]): boolean {
  const { args, base, head } = change;
  // What it rests on stands on no card.
  if (args.bewijs !== undefined || args.bewijsWeg !== undefined) return false;
  const lines = [head && `nu ${head.range.start.line}`, base && `was ${base.range.start.line}`];
  if (texts.some((text) => lines.some((line) => line !== undefined && text.lines.has(line)))) return true;
  // A text of which nobody knows the line can only be of the one change that there is.
  return all.length === 1 && texts.some((text) => text.lines.size === 0);
}

/** `ook anders: nieuw bewijs voor gevoel: telling (n=9)`; empty where there is nothing. */
function alsoOf(changes: readonly PictureChange[], lane: MergedCell['lane']): string {
  if (changes.length === 0) return '';
  const kinds = KINDS_OF_LANES[lane] ?? ['stap'];
  const named = changes.slice(0, MOST_NAMED).map((change) => {
    const isOfTheCard = kinds.includes(String(change.args.soort ?? '')) && !change.code.startsWith('VS09');
    return cut(changeDetail(change, !isOfTheCard), MOST_SIGNS);
  });
  const left = changes.length - named.length;
  const more = left === 0 ? [] : [fillComparison(left === 1 ? 'ookNogEen' : 'ookNog', { aantal: left })];
  return fillComparison('ook', { feiten: [...named, ...more].join('; ') });
}

/** What a card of a lane is about, where that is not a stap. */
const KINDS_OF_LANES: Readonly<Partial<Record<MergedCell['lane'], readonly string[]>>> = {
  kop: ['klantreis'],
  persona: ['persona'],
  fase: ['fase'],
  knelpunt: ['knelpunt'],
  oplossing: ['oplossing'],
  succes: ['succes'],
  kans: ['klantreis', 'fase', 'stap'],
  meting: ['klantreis', 'fase', 'stap'],
  voet: [],
};

interface Marked {
  readonly marks: readonly Mark[];
  readonly from: string;
  readonly isWish: boolean;
  readonly changes: readonly TextChange[];
  readonly also: string;
}

/** `Gewijzigd: Knelpunt 2, ernst laag: … Was: “hoog”. Wordt: “laag”.` */
function markedLabel({ label }: About, { marks, from, isWish, changes, also }: Marked): string {
  if (marks.length === 0) return label;
  const merk = markWords(marks, isWish);
  const wat = from ? fillComparison('tekstVan', { merk, van: from, wat: label }) : '';
  return sentences([
    wat || fillComparison('tekstMerk', { merk, wat: label }),
    ...changes.map(changeWords),
    also && capital(also),
  ]);
}

function changeWords({ was, now }: TextChange): string {
  const word: ComparisonWord = was === '' ? 'tekstErbij' : now === '' ? 'tekstEraf' : 'tekstWasWordt';
  return fillComparison(word, { was: quoted(was), wordt: quoted(now) });
}

/** A citaat has its quotes already. */
function quoted(text: string): string {
  return text.startsWith('“') ? text : `“${text}”`;
}
