import type { ListHeading } from '../../messages/lists.data';
import type { Ground } from '../../model/meaning/claims';
import type { FactorCount } from '../../model/meaning/factors';
import type { Toestand } from '../../model/meaning/gewenst';

/** What can be listed over all klantreizen. The last puts klantreizen side by side. */
export const LIST_KINDS = [
  'knelpunten',
  'oplossingen',
  'successen',
  'vragen',
  'bronnen',
  'metingen',
  'vergelijk',
] as const;

export type ListKind = (typeof LIST_KINDS)[number];

/** A part of a klantreis, by what it is. */
export type PartKind = 'klantreis' | 'fase' | 'stap';

/** Where something stands: all texts are plain, with what may lead to real people hidden. */
export interface ListPlace {
  /** The title of the klantreis. */
  readonly journey: string;
  readonly journeyId: string | undefined;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly part: { readonly kind: PartKind; readonly title: string };
  /** What the part tells: how it goes now, how it is on paper, or a wish. */
  readonly state: Toestand | 'papier';
  /** Who the part is of, or what it stands in. That makes nobody the owner of what stands there. */
  readonly partOwner: { readonly of: PartKind; readonly name: string } | undefined;
}

/** What a claim rests on. A wish rests on nothing yet. */
export interface ListEvidence {
  readonly ground: Ground;
  readonly volgens: readonly ListSource[];
}

/** A bron that is named, with how many of the people in it say so, where that is told. */
export interface ListSource {
  readonly title: string;
  readonly aantal: number | undefined;
  readonly van: number | undefined;
}

/** A thing in a klantreis. */
interface Listed extends ListPlace {
  readonly title: string;
}

export interface KnelpuntRow extends Listed {
  readonly ernst: string | undefined;
  readonly invloed: string | undefined;
  /** Whose it is, by the title of the persona; undefined where none is named. */
  readonly persona: string | undefined;
  readonly factor: readonly string[];
  readonly evidence: ListEvidence | undefined;
  readonly solutions: readonly { readonly title: string; readonly stand: string | undefined }[];
  /** The kansen that stand beside it, by their texts. */
  readonly opportunities: readonly string[];
  readonly solved: boolean;
  /** Could we do something about it, while nobody does or thinks of it? */
  readonly open: boolean;
  /** The same number for knelpunten that are the same in several klantreizen. */
  readonly alike: number | undefined;
}

export interface OplossingRow extends Listed {
  /** As it is written at the oplossing. */
  readonly owner: string | undefined;
  readonly stand: string | undefined;
  /** ISO: a day, a month or a year. */
  readonly gereed: string | undefined;
  readonly overdue: boolean;
  readonly soort: string | undefined;
  readonly inspanning: string | undefined;
  readonly effect: string | undefined;
  readonly quickWin: boolean;
  readonly solves: readonly SolvedKnelpunt[];
}

export interface SolvedKnelpunt {
  readonly title: string;
  /** The title of the klantreis that it stands in, where that is another one. */
  readonly journey: string | undefined;
  readonly ernst: string | undefined;
  readonly invloed: string | undefined;
}

export interface SuccesRow extends Listed {
  readonly waardoor: readonly string[];
  readonly factor: readonly string[];
  readonly evidence: ListEvidence | undefined;
}

export interface VraagRow extends Listed {
  /** Who should answer; undefined where it is for anyone. */
  readonly role: string | undefined;
}

export interface MetingRow extends Listed {
  readonly value: number | undefined;
  readonly unit: string | undefined;
  readonly scale: { readonly van: number; readonly tot: number } | undefined;
  readonly direction: string | undefined;
  readonly n: number | undefined;
  readonly period: string | undefined;
  readonly evidence: ListEvidence | undefined;
}

/** A bron stands in no klantreis. */
export interface BronRow {
  readonly title: string;
  readonly id: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly soort: readonly string[];
  /** How many people or cases, all groups together. */
  readonly n: number | undefined;
  readonly groups: readonly { readonly aantal: number; readonly wie: string }[];
  readonly date: string | undefined;
  /** Whole months since the last day of its date: it is at least so old. */
  readonly ageMonths: number | undefined;
  readonly collectedBy: string | undefined;
  /** How many claims name it, in how many klantreizen of its scope. */
  readonly claims: number;
  readonly journeys: number;
}

/** One of those that are put side by side: what the row is about in their klantreis. Nothing is before or better than the row beside it. */
export interface VergelijkRow extends Listed {
  /** Who is compared, a knelpunt, or a stap. */
  readonly about: 'klantreis' | 'knelpunt' | 'stap';
  /** The comparison that it is of, from 1. */
  readonly comparison: number;
  /** The same number for the rows of one stap, or of one knelpunt that several have; undefined for a row by itself. */
  readonly beside: number | undefined;
  /** By its title; undefined where none is named. */
  readonly persona: string | undefined;
  /** Is there such a stap? Where there is none, the row is about the klantreis, or about the stap that others take. */
  readonly present: boolean;
  /** In a word of the language, with the reason. */
  readonly feeling: { readonly word: string; readonly reason: string | undefined } | undefined;
  readonly waits: readonly ListWait[];
  readonly contacts: readonly ListContact[];
  readonly ernst: string | undefined;
  /** Of a knelpunt. */
  readonly solved: boolean | undefined;
  readonly evidence: ListEvidence | undefined;
}

export interface ListWait {
  /** `2 tot 4 weken`; undefined where nobody knows. */
  readonly length: string | undefined;
  readonly note: string | undefined;
}

export interface ListContact {
  readonly channel: string;
  /** The organisatie. */
  readonly with: string | undefined;
  /** Is that one of ours? */
  readonly own: boolean;
  /** Who sought it. */
  readonly from: string | undefined;
  readonly failed: boolean;
}

interface ListRows {
  readonly knelpunten: KnelpuntRow;
  readonly oplossingen: OplossingRow;
  readonly successen: SuccesRow;
  readonly vragen: VraagRow;
  readonly bronnen: BronRow;
  readonly metingen: MetingRow;
  readonly vergelijk: VergelijkRow;
}

export type ListRow<K extends ListKind> = ListRows[K];

/** Rows that stand together. */
export interface ListSection<R> {
  readonly heading: ListHeading | undefined;
  readonly rows: readonly R[];
}

/** What was asked for, of all there is. */
export interface ListFilter {
  readonly owner: string | undefined;
  readonly overdue: boolean;
  readonly stand: string | undefined;
}

interface ListOf<K extends ListKind> {
  readonly kind: K;
  /** The day for which it holds (ISO). */
  readonly today: string;
  readonly sections: readonly ListSection<ListRow<K>>[];
  /** Of knelpunten and successen, the most named one first. */
  readonly factors: readonly FactorCount[];
  readonly filter: ListFilter;
  /** How many klantreizen were looked at. */
  readonly journeys: number;
  /** How many there are, with those that the filter left out. */
  readonly total: number;
  /** Klantreizen in the archive that were left out. */
  readonly archived: number;
  /** Files with lines that nobody could read: what those say is not here. */
  readonly unreadFiles: number;
}

/** A list over klantreizen, as plain data. */
export type List = { readonly [K in ListKind]: ListOf<K> }[ListKind];

/** Something for a calendar. */
export interface Due {
  readonly kind: 'oplossing' | 'herzien';
  /** Of the oplossing, or of the klantreis. */
  readonly title: string;
  readonly journey: string;
  /** The last day (ISO). */
  readonly day: string;
  readonly owner: string | undefined;
  readonly stand: string | undefined;
  readonly overdue: boolean;
  readonly file: string;
  readonly line: number;
  /** Names the thing whatever its date becomes: a calendar knows it again by this. */
  readonly key: string;
}

/** What an output of a list is made of. */
export interface ListTold {
  readonly list: List;
  readonly due: readonly Due[];
}

/** All rows of a list, in its order. */
export function rowsOf<R>({ sections }: { readonly sections: readonly ListSection<R>[] }): readonly R[] {
  return sections.flatMap(({ rows }) => rows);
}
