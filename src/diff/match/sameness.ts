import { contentWords, plainWords } from '../../model/meaning/alike';
import { splitWords } from '../../util/spaces';
import type { Thing, Tree } from '../tree/tree';
import { dice, thingBag } from './likeness';
import type { Pairs } from './match';

/** A title of fewer words that say something tells too little to be about something else. */
const TELLING = 2;

/** Below this what is said of two things is about something else. */
const UNLIKE = 0.4;

/** Says whether a thing with another title is the same thing, as far as the texts tell. */
export class Sameness {
  /** Words of the names of personas, which many titles have. */
  private readonly names: ReadonlySet<string>;

  constructor(
    trees: readonly Tree[],
    private readonly pairs: Pairs,
  ) {
    const personas = trees.flatMap(({ things }) => things.filter(({ kind }) => kind === 'persona'));
    this.names = new Set(personas.flatMap(({ title }) => plainWords(title)));
  }

  /** Does a short name stand for something else now: for another title about another subject? */
  isOther(base: Thing, head: Thing): boolean {
    if (base.id === undefined || base.id !== head.id || !base.title || !head.title) return false;
    if (this.haveOneSubject(base.title, head.title)) return false;
    const least = Math.min(this.subjectOf(base.title).length, this.subjectOf(head.title).length);
    if (base.kind !== 'persona' && least >= TELLING) return true;
    return base.facts.length > 1 && head.facts.length > 1 && dice(thingBag(base), thingBag(head)) < UNLIKE;
  }

  /** Is a thing that was found back by what it says surely the same: by its title, by a text or by what stands in it? */
  isSurelySame(base: Thing, head: Thing): boolean {
    if (base.id !== undefined && base.id === head.id) return true;
    if (!base.title || !head.title || this.haveOneSubject(base.title, head.title)) return true;
    if (head.things.some((thing) => this.pairs.baseOf(thing)?.parent === base)) return true;
    const texts = new Set(base.facts.map(({ text }) => text));
    return head.facts.some(({ text }) => splitWords(text).length > 1 && texts.has(text));
  }

  private haveOneSubject(base: string, head: string): boolean {
    const now = this.subjectOf(head);
    return this.subjectOf(base).some((old) => now.some((word) => isOneWord(old, word)));
  }

  private subjectOf(title: string): string[] {
    return contentWords(title, this.names);
  }
}

/** Two forms of a word (`belt`, `bellen`), or a word and one that it is a part of (`wacht`, `wachtrij`). */
function isOneWord(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  if (least >= 4 && (one.includes(other) || other.includes(one))) return true;
  let same = 0;
  while (same < least && one[same] === other[same]) same++;
  return same >= Math.max(3, least * 0.6) || one === other;
}
