import { dateWords } from '../../messages/diagram.data';
import { countedText } from '../../messages/diff.data';
import { factName } from '../../messages/fact-names.data';
import { lineKind, slotsOf } from '../../model/lines/line-kinds';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { parseNumber } from '../../util/dates';
import type { Names } from '../match/names';
import { type Fact, namesIn, type Thing, valuesOf } from '../tree/tree';

/** What a sentence calls a fact, and what tells it from others whatever the titles of personas are. */
export interface Label {
  readonly text: string;
  readonly key: string;
}

/** What a line says, for a sentence: `3 weken`, with its text, and the word before that where the language has one (`door`). */
export type Said = Readonly<{ zegt: string; tekst?: string; tussen?: string }>;

/** Of the thing itself. */
export const NO_LABEL: Label = { text: '', key: '' };

/** The facts of a thing in words for a reader, with titles instead of ids. */
export class FactWords {
  private readonly within: Thing | undefined;
  private readonly host: string;

  constructor(
    thing: Thing,
    private readonly names: Names,
  ) {
    this.within = namesIn(thing);
    this.host = thing.kind;
  }

  /** A fact as a sentence names it: `het gewenste gevoel van Karin`, `de uitkomst bij de verwachting`. */
  label(fact: Fact, under: Label): Label {
    const word = keywordOf(fact);
    const name = factName(fact.keyword, { desired: fact.desired, host: this.host });
    if (under !== NO_LABEL) return { text: `${name} bij ${under.text}`, key: `${word} ${under.key}` };
    if (fact.keyword === 'meting') {
      const [id = ''] = valuesOf(fact, 'maat');
      return { text: `${name} van ${this.titleOf('maat', id)}`, key: `${word} ${id}` };
    }
    const kind = lineKind(fact.keyword);
    if (fact.text !== '' && kind?.key?.[0]?.includes('tekst')) {
      return { text: `${name} (${fact.text})`, key: `${word} ${fact.text}` };
    }
    const who = kind?.form === 'speech' ? valuesOf(fact, 'persona')[0] : fact.who;
    if (who === undefined) return { text: name, key: word };
    return { text: name + this.whose(who), key: `${word} ${who}` };
  }

  /** The value of a fact; a feeling as a number, which shows how far it went. */
  value(fact: Fact): string {
    if (lineKind(fact.keyword)?.answers !== undefined) return fact.keyword;
    const subject = lineKind(fact.keyword)?.subject;
    // What a line may do without is not half a line.
    const isOptional = slotsOf(fact.keyword).some(({ property, optional }) => optional && property === subject);
    const value = valueOf(fact) || (isOptional ? 'geen' : '');
    const rank = fact.keyword === 'gevoel' ? (GEVOELENS as readonly string[]).indexOf(value) : -1;
    return rank < 0 ? dated(fact, this.titled(fact, value)) : signed(rank - GEVOELENS.indexOf('neutraal'));
  }

  /** What a line says behind what it is called: `3 weken`, `Balie met Zutphen`; its text apart. */
  said(fact: Fact): Said {
    if (fact.keyword === 'zonder') return { zegt: factName(fact.head.slice(keywordOf(fact).length).trim()) };
    if (fact.keyword === 'volgens') return { zegt: this.source(fact) };
    const kind = lineKind(fact.keyword);
    if (kind?.answers !== undefined) return { zegt: fact.keyword };
    const words =
      kind?.subject === undefined || kind.subject === 'namen'
        ? this.titled(fact, fact.head.slice(keywordOf(fact).length).trim())
        : valueOf(fact);
    const whose = fact.who === undefined ? '' : this.whose(fact.who);
    const joint = jointOf(fact);
    return {
      zegt: dated(fact, whose !== '' && ` ${words}`.endsWith(whose) ? words.slice(0, -whose.length) : words),
      ...(fact.text !== '' && { tekst: fact.text }),
      ...(fact.text !== '' && joint !== undefined && { tussen: joint }),
    };
  }

  /** The bron of a `volgens` with how many it counts. */
  source(fact: Fact): string {
    const [id = ''] = valuesOf(fact, 'namen');
    const title = this.titleOf('bron', id);
    const share = shareText(fact);
    if (share !== undefined) return `${title} (${share})`;
    const groups = this.names.find('bron', id, undefined)?.facts.filter(({ keyword }) => keyword === 'aantal') ?? [];
    const counts = groups.flatMap((aantal) => parseNumber(valuesOf(aantal, 'waarde')[0] ?? '') ?? []);
    return counts.length === 0
      ? title
      : countedText(
          title,
          counts.reduce((sum, count) => sum + count, 0),
        );
  }

  /** The persona whose a line is. */
  owner({ who }: Fact): string {
    return who === undefined ? 'niemand' : this.titleOf('persona', who);
  }

  /** ` van Karin`; in the klantreis of one persona every line without a name is theirs, and nothing is said. */
  private whose(who: string): string {
    const voor = this.within?.facts.find(({ keyword }) => keyword === 'voor');
    const personas = voor ? valuesOf(voor, 'namen') : [];
    return personas.length === 1 && personas[0] === who ? '' : ` van ${this.titleOf('persona', who)}`;
  }

  /** What people call a thing with this id. */
  titleOf(kind: 'persona' | 'bron' | 'maat', id: string): string {
    return this.names.find(kind, id, undefined)?.title || id;
  }

  private titled(fact: Fact, words: string): string {
    const titles = this.names.titlesIn(fact, this.within);
    if (titles.size === 0) return words;
    return words
      .split(/("[^"]*"|[\s,]+)/)
      .map((word) => {
        const title = titles.get(word);
        // Among other words several words are one name.
        return title === undefined ? word : word === words || !/\s/.test(title) ? title : `“${title}”`;
      })
      .join('');
  }
}

/** How many of how many people of a bron say so: `4 van 6`; undefined where the line does not tell. */
export function shareText(fact: Fact): string | undefined {
  const [[aantal], [totaal]] = [valuesOf(fact, 'aantal'), valuesOf(fact, 'totaal')];
  return aantal === undefined || totaal === undefined ? undefined : `${aantal} van ${totaal}`;
}

/** The keyword of a line as the text has it. */
function keywordOf({ keyword, desired }: Fact): string {
  return desired ? `gewenst ${keyword}` : keyword;
}

/** What a line says behind its keyword, as written. */
export function valueOf(fact: Fact): string {
  const property = lineKind(fact.keyword)?.subject;
  const value = property && valuesOf(fact, property)[0];
  return value ?? fact.head.slice(keywordOf(fact).length).trim();
}

/** Days and months as a sentence says them: `1 maart 2027`; and of an amount the thousands apart: `42.000 euro`. */
function dated({ keyword }: Fact, words: string): string {
  if (lineKind(keyword)?.form === 'amount') {
    return words.replace(/(?<![\d,.])\d{4,}(?!\d)/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, '.'));
  }
  if (!slotsOf(keyword).some(({ kind }) => kind === 'date' || kind === 'period')) return words;
  return words.replace(/\d{4}(?:-\d{2}){0,2}/, (day) => dateWords(day, true));
}

/** The word of the language between what a line says and its text: `vastgesteld 2026-11-02 door: College`. */
export function jointOf({ keyword }: Fact): string | undefined {
  return slotsOf(keyword).find(({ kind, after }) => kind === 'text' && after !== undefined)?.after;
}

/** The whole line, as the formatter writes it. */
export function lineOf({ head, text }: Fact): string {
  return text === '' ? head : `${head}: ${text}`;
}

/** A point of a hartslag as people write it, -2, 0, +1: with a sign, so that none can be taken for a count. */
export function signed(waarde: number): string {
  return waarde > 0 ? `+${waarde}` : String(waarde);
}
