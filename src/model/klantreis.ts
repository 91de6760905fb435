import type { Range } from '../util/source';
import type { NameKind } from './lines/kinds.data';
import type {
  AANLEIDINGEN,
  BRON_SOORTEN,
  INVLOEDEN,
  KANTEN,
  NIVEAUS,
  OMVANGEN,
  OPLOSSING_SOORTEN,
  ORGANISATIE_SOORTEN,
  PERSONA_SOORTEN,
  STANDEN,
  STATUSSEN,
  TALEN,
  TOESTANDEN,
  UITKOMSTEN,
  VERZAMELAARS,
} from './lines/vocabulary.data';

/** The use of an id. Whether it exists is asked of the scope. */
export interface Ref {
  readonly id: string;
  readonly range: Range;
}

/** The use of an id, with what it should be the id of. */
export interface NamedUse {
  readonly soort: NameKind;
  readonly ref: Ref;
}

/** The use of a bron as evidence, with how many of the people in it say so, where the line tells. */
export interface Source extends Ref {
  readonly zeggen?: { readonly aantal: number; readonly van: number };
}

/** `negeer KR401: reden`. An empty reason does not count. */
export interface Negeer {
  readonly regel: string;
  readonly regelRange: Range | undefined;
  readonly reden: string;
  readonly range: Range;
  /** The lines in which it holds: the statement it hangs under, with all of its own lines. */
  readonly geldt: Range;
}

/** A line that says something; `range` is the line, `body` the line with everything under it. */
export interface Statement {
  readonly range: Range;
  readonly body: Range;
  readonly volgens: readonly Source[];
  /** The oplossingen that make a desired line possible. */
  readonly door: readonly Ref[];
}

export interface TextLine extends Statement {
  /** Without spaces around it; empty where the author has not written it yet. */
  readonly tekst: string;
}

/** A line that says no more than its row in the table of lines tells (`plain`): it has no field of its own. */
export interface Detail extends TextLine {
  readonly keyword: string;
  /** What stands between the word and the colon, as the formatter writes it: `36 euro per jaar`. */
  readonly kop: string;
  /** The words of the line by slot. */
  readonly woorden: ReadonlyMap<string, readonly Ref[]>;
}

/** What somebody does, thinks, says or expects. */
export interface Speech extends TextLine {
  /** Undefined: who the stap is of. */
  readonly van: Ref | undefined;
}

/** An element: `id` may be missing, `titel` falls back to the id, and both may be missing in unfinished text. */
export interface Element extends Statement {
  readonly id: string | undefined;
  readonly idRange: Range | undefined;
  readonly titel: string;
  /** In the order of the text. */
  readonly details: readonly Detail[];
  /** Where the lines stand of which the model keeps nothing but their value (`ernst hoog`), by their word: the first of each. */
  readonly plaatsen: ReadonlyMap<string, Range>;
}

export interface Persona extends Element {
  readonly doelgroep: TextLine | undefined;
  readonly situatie: readonly TextLine[];
  readonly doel: readonly TextLine[];
  readonly behoefte: readonly TextLine[];
  readonly zorg: readonly TextLine[];
  readonly drijfveer: readonly TextLine[];
  readonly beperking: readonly TextLine[];
  readonly citaten: readonly TextLine[];
  readonly digitaal: (typeof NIVEAUS)[number] | undefined;
  readonly taal: (typeof TALEN)[number] | undefined;
  readonly soort: (typeof PERSONA_SOORTEN)[number] | undefined;
  readonly helpt: readonly Ref[];
  readonly voorkeur: readonly Ref[];
}

export interface Organisatie extends Element {
  readonly soort: (typeof ORGANISATIE_SOORTEN)[number] | undefined;
  readonly eigenaar: TextLine | undefined;
  readonly link: readonly TextLine[];
}

export interface Systeem extends Element {}
export interface Kanaal extends Element {}

export interface Product extends Element {
  readonly upl: TextLine | undefined;
  readonly link: readonly TextLine[];
}

export interface Bron extends Element {
  readonly soorten: readonly (typeof BRON_SOORTEN)[number][];
  /** How many people or cases it counts, all groups together. */
  readonly aantal: number | undefined;
  readonly deelnemers: readonly Deelnemers[];
  /** ISO: a day, a month or a year. */
  readonly datum: string | undefined;
  readonly verzameldDoor: (typeof VERZAMELAARS)[number] | undefined;
  readonly link: readonly TextLine[];
}

/** `aantal 6: mantelzorgers`. */
export interface Deelnemers {
  readonly range: Range;
  readonly aantal: number;
  /** Empty where the line does not say who. */
  readonly wie: string;
}

export interface Maat extends Element {
  readonly schaal: { readonly van: number; readonly tot: number } | undefined;
  readonly eenheid: TextLine | undefined;
  readonly richting: 'hoog is goed' | 'laag is goed' | undefined;
  readonly vragen: readonly Vraag[];
}

/** -2 (zeer negatief) to +2 (zeer positief). */
export type GevoelWaarde = -2 | -1 | 0 | 1 | 2;

export interface Gevoel extends Statement {
  readonly waarde: GevoelWaarde;
  /** Undefined: of the first persona of the stap, else of the klantreis. */
  readonly van: Ref | undefined;
  readonly omdat: string;
}

export interface Contact extends Statement {
  readonly kanaal: Ref;
  readonly met: Ref | undefined;
  readonly vanuit: (typeof KANTEN)[number] | undefined;
  /** It did not come about: the letter was not read, nobody answered. The organisatie was not in view. */
  readonly mislukt: boolean;
  readonly reden: string;
  /** Who met it did not want to. */
  readonly ongewild: boolean;
}

export interface Verwachting extends Speech, Pick<Element, 'plaatsen'> {
  readonly uitkomst: (typeof UITKOMSTEN)[number] | undefined;
}

export interface Duur extends Statement {
  /** Undefined where nobody knows how long it is. */
  readonly lengte: Lengte | undefined;
  /** What it is about: `tot het besluit`. */
  readonly toelichting: string;
}

/** A stretch of time. */
export interface Lengte {
  readonly bepaling: 'ongeveer' | 'binnen' | undefined;
  readonly van: number;
  readonly tot: number | undefined;
  /** As written: `weken`, `werkdagen`. */
  readonly eenheid: string;
}

export interface Wanneer extends Statement {
  readonly bepaling: 'ongeveer' | 'binnen' | 'op' | undefined;
  readonly van: number | undefined;
  readonly tot: number | undefined;
  readonly eenheid: string | undefined;
  readonly richting: 'voor' | 'na' | undefined;
  readonly anker: Ref | undefined;
  /** ISO, where the line holds a date instead of an anchor. */
  readonly datum: string | undefined;
}

export interface Kant extends TextLine {
  readonly organisatie: Ref | undefined;
  readonly systeem: Ref | undefined;
}

export interface Vraag extends TextLine {
  /** The role that should answer; empty where it is for anyone. */
  readonly rol: string;
}

export interface Meting extends Statement {
  readonly maat: Ref;
  readonly waarde: number | undefined;
  readonly n: number | undefined;
  readonly periode: string | undefined;
}

export interface Knelpunt extends Element {
  readonly ernst: (typeof NIVEAUS)[number] | undefined;
  readonly invloed: (typeof INVLOEDEN)[number] | undefined;
  readonly invloedReden: TextLine | undefined;
  readonly van: Ref | undefined;
  readonly oorzaken: readonly TextLine[];
}

export interface Oplossing extends Element {
  /** Written with `lost op`. `klantreis.knelpunt` names another journey's. */
  readonly lostOp: readonly Ref[];
  /** The knelpunt above it, which it solves where no `lost op` is written. */
  readonly onder: Knelpunt | undefined;
  readonly soort: (typeof OPLOSSING_SOORTEN)[number] | undefined;
  readonly inspanning: (typeof OMVANGEN)[number] | undefined;
  readonly effect: (typeof OMVANGEN)[number] | undefined;
  readonly eigenaar: TextLine | undefined;
  readonly stand: (typeof STANDEN)[number] | undefined;
  /** ISO date. */
  readonly gereed: string | undefined;
  readonly link: readonly TextLine[];
}

export interface Succes extends Element {
  readonly waardoor: readonly TextLine[];
}

/** What klantreis, fase and stap have in common: they gather findings about themselves. */
export interface Holder extends Element {
  readonly eigenaar: TextLine | undefined;
  readonly knelpunten: readonly Knelpunt[];
  readonly oplossingen: readonly Oplossing[];
  readonly successen: readonly Succes[];
  readonly kansen: readonly TextLine[];
  readonly metingen: readonly Meting[];
  readonly vragen: readonly Vraag[];
  readonly notities: readonly TextLine[];
}

/** `gewenst zonder wacht`: the kind of line that the gewenste klantreis goes without. */
export interface Zonder extends Statement {
  readonly id: string;
}

/** The lines of a stap that may differ between the huidige and the gewenste klantreis. */
export interface StapInhoud {
  readonly wanneer: readonly Wanneer[];
  readonly duurt: readonly Duur[];
  readonly wacht: readonly Duur[];
  readonly contacten: readonly Contact[];
  readonly doet: readonly Speech[];
  readonly denkt: readonly Speech[];
  readonly verwacht: readonly Verwachting[];
  readonly gevoel: readonly Gevoel[];
  readonly vraagt: readonly TextLine[];
  readonly voorkant: readonly Kant[];
  readonly achterkant: readonly Kant[];
}

export interface Stap extends Holder, StapInhoud {
  /** Exists only in the gewenste klantreis. */
  readonly alleenGewenst: boolean;
  /** `gewenst` lines, and the kinds that `gewenst zonder` takes away. */
  readonly gewenst: StapInhoud & { readonly zonder: readonly Zonder[] };
  readonly vervalt: TextLine | undefined;
  readonly voor: readonly Ref[];
  readonly citaten: readonly Speech[];
  readonly afhaken: (Statement & { readonly percentage: number; readonly toelichting: string }) | undefined;
  readonly waarheidsmoment: boolean;
  readonly regelt: readonly Ref[];
  readonly regels: readonly TextLine[];
  readonly of: readonly Ref[];
  readonly terugNaar: readonly Ref[];
}

export interface Fase extends Holder {
  readonly alleenGewenst: boolean;
  /** The fase that nobody wrote, for a stap that stands before any fase. */
  readonly ongeschreven: boolean;
  readonly wanneer: readonly Wanneer[];
  /** Of the fase as a whole; a stap with a feeling of its own counts instead. */
  readonly gevoel: readonly Gevoel[];
  readonly stappen: readonly Stap[];
}

export interface Klantreis extends Holder {
  readonly ongeschreven: boolean;
  readonly voor: readonly Ref[];
  readonly aanleiding: (TextLine & { readonly soort: (typeof AANLEIDINGEN)[number] | undefined }) | undefined;
  readonly klantvraag: TextLine | undefined;
  readonly resultaat: TextLine | undefined;
  readonly waarom: TextLine | undefined;
  readonly samenvatting: TextLine | undefined;
  readonly gemaaktMet: TextLine | undefined;
  readonly status: (typeof STATUSSEN)[number];
  readonly toestand: (typeof TOESTANDEN)[number];
  /** ISO date. */
  readonly herzien: string | undefined;
  readonly ankerpunten: readonly Element[];
  readonly vergelijk: readonly Ref[];
  readonly fasen: readonly Fase[];
  /** Every name that its lines use, in the order of the text. */
  readonly namen: readonly NamedUse[];
}

/**
 * A line of which the model lacks something: its word is unknown, it has no place, the grammar cannot read it or its value
 * is wrong. It has a message of its own; what seems to be missing elsewhere may only be so because of it.
 */
export interface OnleesbareRegel {
  readonly range: Range;
  /** The word it starts with, or probably should; undefined where no word is near. */
  readonly bedoeld: string | undefined;
  /** The words up to the colon, without the first: the second word of the line may be an id that it declares. */
  readonly namen: readonly string[];
  /** The line of the element or statement that it hangs under or would hang under. */
  readonly onder: Range | undefined;
  /** Where nobody knows what was meant: the line above, which it may say something about as well. */
  readonly boven: Range | undefined;
}

/** One file as plain data. It is always there, with holes where the text has mistakes. */
export interface Bestand {
  readonly personas: readonly Persona[];
  readonly organisaties: readonly Organisatie[];
  readonly systemen: readonly Systeem[];
  readonly producten: readonly Product[];
  readonly kanalen: readonly Kanaal[];
  readonly bronnen: readonly Bron[];
  readonly maten: readonly Maat[];
  readonly klantreizen: readonly Klantreis[];
  readonly negeer: readonly Negeer[];
  /** Every name that is used outside klantreizen, in the order of the text. */
  readonly namen: readonly NamedUse[];
  readonly onleesbaar: readonly OnleesbareRegel[];
}

export const EMPTY_FILE: Bestand = {
  personas: [],
  organisaties: [],
  systemen: [],
  producten: [],
  kanalen: [],
  bronnen: [],
  maten: [],
  klantreizen: [],
  negeer: [],
  namen: [],
  onleesbaar: [],
};
