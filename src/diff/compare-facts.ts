import type { DiffArgs, DiffCode } from '../messages/diff.data';
import { type Draft, pathOf } from './change';
import { directionOf, isLater } from './direction';
import { matchFacts } from './match-facts';
import type { Meanings, Names } from './names';
import { type Fact, type Thing, valuesOf } from './tree';
import { diffWords } from './word-diff';

/** What is needed to compare the facts of things that are the same on both sides. */
export interface Context {
  readonly meanings: Meanings;
  readonly baseNames: Names;
  readonly headNames: Names;
  /** Facts of the base that are told of another way. */
  readonly told: ReadonlySet<unknown>;
}

/** The changes in what is said of a thing. */
export function compareFacts(base: Thing, head: Thing, context: Context): readonly Draft[] {
  const comparison = new FactComparison(base, head, context);
  comparison.compare(base.facts, head.facts, '');
  return comparison.drafts;
}

/** A thing as a sentence names it. */
export function thingArgs({ kind, title, id }: Thing): DiffArgs {
  return { soort: kind, naam: title || (id ?? '') };
}

class FactComparison {
  readonly drafts: Draft[] = [];
  private readonly args: DiffArgs;
  private readonly path: readonly string[];

  constructor(
    private readonly base: Thing,
    private readonly head: Thing,
    private readonly context: Context,
  ) {
    this.args = thingArgs(head);
    this.path = pathOf(head);
  }

  /** @param under the fact that these hang under, as a sentence names it; empty for those of the thing itself */
  compare(base: readonly Fact[], head: readonly Fact[], under: string): void {
    const { meanings, told } = this.context;
    const { pairs, gone, added } = matchFacts(base, head, [this.base, this.head], meanings);
    for (const [old, now] of pairs) this.compareFact(old, now, under);
    // What follows from the place of an oplossing is told only where it was something else before.
    const isTold = (fact: Fact, others: readonly Fact[]) =>
      told.has(fact) || (fact.implied && !others.some(({ keyword }) => keyword === fact.keyword));
    for (const fact of gone) if (!isTold(fact, head)) this.addGone(fact, under);
    for (const fact of added) if (!isTold(fact, base)) this.addNew(fact, under);
  }

  private compareFact(old: Fact, now: Fact, under: string): void {
    const { meanings } = this.context;
    if (meanings.ofWhole(old, this.base) === meanings.ofWhole(now, this.head)) return;
    const feit = this.label(now, under);
    if (meanings.wordsOf(old, this.base) !== meanings.wordsOf(now, this.head)) this.addValue(old, now, feit);
    if (old.text !== now.text) this.addText(old, now, feit);
    this.compare(old.facts, now.facts, feit);
  }

  private addValue(old: Fact, now: Fact, feit: string): void {
    const args = { feit, oud: valueText(old), nieuw: valueText(now) };
    // Half a line has no value yet, or no longer.
    if (args.oud === '') this.add('VS030', { feit, regel: line(now) }, old, now);
    else if (args.nieuw === '') this.add('VS031', { feit, regel: line(old) }, old, now);
    else this.add(this.valueCode(old, now), args, old, now);
  }

  private valueCode(old: Fact, now: Fact): DiffCode {
    if (now.keyword === 'gereed') {
      const later = isLater(valueText(old), valueText(now));
      return later === undefined ? 'VS032' : later ? 'VS039' : 'VS040';
    }
    const direction = directionOf(old, now, this.highIsGood(now));
    return direction === undefined ? 'VS032' : direction === 'better' ? 'VS033' : 'VS034';
  }

  private addText(old: Fact, now: Fact, feit: string): void {
    if (now.keyword === 'eigenaar') this.addOwner(old, now, feit);
    else if (now.text === '') this.add('VS036', { feit }, old, now);
    else this.add('VS035', { feit, nieuw: now.text }, old, now);
  }

  private addOwner(old: Fact, now: Fact, feit: string): void {
    if (now.text === '') this.add('VS041', { feit, oud: old.text }, old, now);
    else if (old.text === '') this.add('VS030', { regel: line(now) }, old, now);
    else this.add('VS032', { feit, oud: old.text, nieuw: now.text }, old, now);
  }

  private addGone(fact: Fact, under: string): void {
    const feit = this.label(fact, under);
    switch (fact.keyword) {
      case 'volgens': {
        const { source, isProof } = this.evidence(fact, this.context.baseNames);
        if (isProof) return this.add('VS038', { feit: under, oud: source }, fact, undefined);
        break;
      }
      case 'eigenaar':
        return fact.text === '' ? undefined : this.add('VS041', { feit, oud: fact.text }, fact, undefined);
      case 'vervalt':
        return this.add('VS043', { feit }, fact, undefined);
      case 'negeer':
        return this.add('VS045', { feit: valueText(fact) }, fact, undefined);
    }
    this.add('VS031', { feit, regel: line(fact, under) }, fact, undefined);
  }

  private addNew(fact: Fact, under: string): void {
    const feit = this.label(fact, under);
    switch (fact.keyword) {
      case 'volgens': {
        const { source, isProof } = this.evidence(fact, this.context.headNames);
        if (isProof) return this.add('VS037', { feit: under, nieuw: source }, undefined, fact);
        break;
      }
      case 'vervalt':
        return this.add('VS042', { feit }, undefined, fact);
      case 'negeer':
        return this.add('VS044', { feit: valueText(fact) }, undefined, fact);
    }
    this.add('VS030', { feit, regel: line(fact, under) }, undefined, fact);
  }

  private add(code: DiffCode, args: DiffArgs, old: Fact | undefined, now: Fact | undefined): void {
    const { feit = '', nieuw, regel, oud = '' } = args;
    this.drafts.push({
      code,
      args: { ...this.args, ...args },
      base: old?.place,
      head: now?.place,
      // What it was before counts only where nothing came instead.
      path: [...this.path, String(feit), String(nieuw ?? regel ?? oud)],
      ...(code === 'VS035' && { words: diffWords(old!.text, now!.text) }),
    });
  }

  /** A bron with the number of people behind it. What is assumed is no proof. */
  private evidence(fact: Fact, names: Names): { source: string; isProof: boolean } {
    const [id = ''] = valuesOf(fact, 'bronnen');
    const bron = names.find('bron', id, undefined);
    const detail = (keyword: string, property: string) =>
      bron?.facts.filter((one) => one.keyword === keyword).flatMap((one) => valuesOf(one, property)) ?? [];
    const [count] = detail('aantal', 'waarde');
    const soorten = detail('soort', 'waarden');
    const isProof = soorten.length === 0 || soorten.some((soort) => soort !== 'aanname');
    return { source: count === undefined ? id : `${id} (n=${count})`, isProof };
  }

  private highIsGood(meting: Fact): boolean | undefined {
    const [id] = valuesOf(meting, 'maat');
    const maat = id === undefined ? undefined : this.context.headNames.find('maat', id, undefined);
    if (maat?.facts.some(({ keyword }) => keyword === 'hoog is goed')) return true;
    return maat?.facts.some(({ keyword }) => keyword === 'laag is goed') ? false : undefined;
  }

  /** A fact as a sentence names it: `gewenst gevoel van Karin`, `uitkomst bij verwacht`. */
  private label(fact: Fact, under: string): string {
    const word = keywordOf(fact);
    if (under !== '') return `${word} bij ${under}`;
    if (fact.keyword === 'meting') return `${word} ${valuesOf(fact, 'maat').join()}`;
    if (fact.who === undefined) return word;
    return `${word} van ${this.context.headNames.find('persona', fact.who, undefined)?.title || fact.who}`;
  }
}

function keywordOf({ keyword, desired }: Fact): string {
  return desired ? `gewenst ${keyword}` : keyword;
}

/** The one word of these lines that can change: the others say what it is the value of. */
const VALUE: Readonly<Record<string, string>> = { gevoel: 'waarde', meting: 'waarde', negeer: 'regel' };

/** What a line says behind its keyword. */
function valueText(fact: Fact): string {
  const property = VALUE[fact.keyword];
  const value = property && valuesOf(fact, property)[0];
  return value ?? fact.head.slice(keywordOf(fact).length).trim();
}

/** The whole line, as the formatter writes it. */
function line({ head, text }: Fact, under = ''): string {
  const own = text === '' ? head : `${head}: ${text}`;
  return under === '' ? own : `${own} bij ${under}`;
}
