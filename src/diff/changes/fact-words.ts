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

/** Of the thing itself. */
export const NO_LABEL: Label = { text: '', key: '' };

/** The facts of a thing in words for a reader, with titles instead of ids. */
export class FactWords {
  private readonly within: Thing | undefined;

  constructor(
    thing: Thing,
    private readonly names: Names,
  ) {
    this.within = namesIn(thing);
  }

  /** A fact as a sentence names it: `gewenst gevoel van Karin`, `uitkomst bij verwacht`. */
  label(fact: Fact, under: Label): Label {
    const word = keywordOf(fact);
    if (under !== NO_LABEL) return { text: `${word} bij ${under.text}`, key: `${word} ${under.key}` };
    if (fact.keyword === 'meting') {
      const maat = `${word} ${valuesOf(fact, 'maat').join()}`;
      return { text: maat, key: maat };
    }
    const kind = lineKind(fact.keyword);
    if (fact.text !== '' && kind?.key?.[0]?.includes('tekst')) {
      return { text: `${word} (${fact.text})`, key: `${word} ${fact.text}` };
    }
    const who = kind?.form === 'speech' ? valuesOf(fact, 'persona')[0] : fact.who;
    if (who === undefined) return { text: word, key: word };
    return { text: this.isOnlyOne(who) ? word : `${word} van ${this.persona(who)}`, key: `${word} ${who}` };
  }

  /** The value of a fact; a feeling as a number, which shows how far it went. */
  value(fact: Fact): string {
    const subject = lineKind(fact.keyword)?.subject;
    // What a line may do without is not half a line.
    const isOptional = slotsOf(fact.keyword).some(({ property, optional }) => optional && property === subject);
    const value = valueOf(fact) || (isOptional ? 'geen' : '');
    const rank = fact.keyword === 'gevoel' ? (GEVOELENS as readonly string[]).indexOf(value) : -1;
    return rank < 0 ? this.titled(fact, value) : signed(rank - GEVOELENS.indexOf('neutraal'));
  }

  /** The whole line. */
  line(fact: Fact, under = NO_LABEL): string {
    const word = keywordOf(fact);
    const own = word + this.titled(fact, fact.head.slice(word.length)) + (fact.text && `: ${fact.text}`);
    return under === NO_LABEL ? own : `${own} bij ${under.text}`;
  }

  /** The bron of a `volgens` with the number of people behind it. */
  source(fact: Fact): string {
    const [id = ''] = valuesOf(fact, 'namen');
    const share = shareText(fact);
    if (share !== undefined) return `${id} (${share})`;
    const groups = this.names.find('bron', id, undefined)?.facts.filter(({ keyword }) => keyword === 'aantal') ?? [];
    const counts = groups.flatMap((aantal) => parseNumber(valuesOf(aantal, 'waarde')[0] ?? '') ?? []);
    return counts.length === 0 ? id : `${id} (n=${counts.reduce((sum, count) => sum + count, 0)})`;
  }

  /** The persona whose a line is. */
  owner({ who }: Fact): string {
    return who === undefined ? 'niemand' : this.persona(who);
  }

  /** In the klantreis of one persona every feeling without a name is theirs. */
  private isOnlyOne(who: string): boolean {
    const voor = this.within?.facts.find(({ keyword }) => keyword === 'voor');
    const personas = voor ? valuesOf(voor, 'namen') : [];
    return personas.length === 1 && personas[0] === who;
  }

  private persona(id: string): string {
    return this.names.find('persona', id, undefined)?.title || id;
  }

  private titled(fact: Fact, words: string): string {
    const titles = this.names.titlesIn(fact, this.within);
    if (titles.size === 0) return words;
    return words
      .split(/("[^"]*"|[\s,]+)/)
      .map((word) => titles.get(word) ?? word)
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

/** The whole line, as the formatter writes it. */
export function lineOf({ head, text }: Fact): string {
  return text === '' ? head : `${head}: ${text}`;
}

/** A point of a hartslag as people write it, -2, 0, +1: with a sign, so that none can be taken for a count. */
export function signed(waarde: number): string {
  return waarde > 0 ? `+${waarde}` : String(waarde);
}
