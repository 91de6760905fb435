import type { DiffArgs, DiffCode } from '../../messages/diff.data';
import { factName, partName } from '../../messages/fact-names.data';
import { isTextForm, lineKind } from '../../model/lines/line-kinds';
import { isPersonal } from '../../model/meaning/owner';
import { specialDataIn } from '../../model/meaning/special-data';
import { isOpen } from '../../model/meaning/solutions';
import type { Place } from '../tree/statement';
import type { Draft } from './change';
import type { LinePairs } from './counterparts';
import type { Claims } from './claims';
import { highIsGood, marksOf, measuredBefore, proofDirection } from './direction';
import { type Grounds, isGround, isOtherGround, judge, judgeNewer } from './judge';
import { FactWords, jointOf, type Label, lineOf, NO_LABEL, shareText, valueOf } from './fact-words';
import { type FactPairs, matchFacts } from '../match/match-facts';
import type { Meanings, Names } from '../match/names';
import { isNewProof, isProof, NO_PROOF, type Proof, withProof } from './proof';
import type { LineChange } from './risk';
import { choiceOf, type Fact, isDesired, type Sides, type Thing, thingArgs, valuesOf } from '../tree/tree';
import { diffWords } from '../../util/word-diff';
import { weightOf } from './weighty';

/** What is needed to compare the facts of things that are the same on both sides. */
export interface Context {
  readonly meanings: Meanings;
  readonly names: Sides<Names>;
  /** Facts that are told of another way. */
  readonly told: ReadonlySet<unknown>;
  /** What rests on each bron, as the head has it. */
  readonly claims: Claims;
  /** Learns which facts are the same. */
  readonly lines: LinePairs;
  /** The head is the gewenste klantreis of the base. */
  readonly gewenst: boolean;
}

/** What is said of the thing itself. */
const NO_CLAIM: Sides<undefined> = { base: undefined, head: undefined };

/** The changes in what is said of a thing. */
export function compareFacts(base: Thing, head: Thing, context: Context): readonly Draft[] {
  const comparison = new FactComparison(base, head, context);
  comparison.compare();
  return comparison.drafts;
}

/** What is said of something that nobody wrote, and that only one side has: no line of its own tells of it. */
export function factsOfOneSide(thing: Thing, side: keyof Sides<Thing>, context: Context): readonly Draft[] {
  const comparison = new FactComparison(thing, thing, context);
  comparison.tellAll(side);
  return comparison.drafts;
}

/** A contact that failed may say why: without a failure there is nothing to say. */
function hasNewReason(old: Fact, now: Fact): boolean {
  return now.keyword === 'contact' && marksOf(old).includes('mislukt') !== marksOf(now).includes('mislukt');
}

/** What is asked of people now that the law protects more than the rest, and was not asked there before. */
function specialAsked(old: Fact | undefined, now: Fact | undefined): DiffArgs {
  if (now?.keyword !== 'vraagt') return {};
  const before = specialDataIn(old?.text ?? '');
  const special = specialDataIn(now.text).filter((kind) => !before.includes(kind));
  return special.length === 0 ? {} : { bijzonder: special.join(' ') };
}

class FactComparison {
  readonly drafts: Draft[] = [];
  /** The lines of which a change of the text is told. */
  private readonly toldTexts = new Set<Place>();
  private readonly old: FactWords;
  private readonly now: FactWords;

  constructor(
    private readonly base: Thing,
    private readonly head: Thing,
    private readonly context: Context,
  ) {
    this.old = new FactWords(base, context.names.base);
    this.now = new FactWords(head, context.names.head);
  }

  compare(): void {
    const { told } = this.context;
    const [base, head] = [this.base, this.head].map(({ facts }) => facts.filter((fact) => !told.has(fact)));
    this.tell(this.match(base!, head!), [base!, head!], NO_LABEL, NO_CLAIM);
  }

  tellAll(side: keyof Sides<Thing>): void {
    const { facts } = this.head;
    const isNew = side === 'head';
    this.tell({ pairs: [], gone: isNew ? [] : facts, added: isNew ? facts : [] }, [[], []], NO_LABEL, NO_CLAIM);
  }

  private match(base: readonly Fact[], head: readonly Fact[]): FactPairs {
    return matchFacts(base, head, [this.base, this.head], this.context.meanings);
  }

  /**
   * @param under the fact that these hang under; `NO_LABEL` for those of the thing itself
   * @param claim that fact on either side
   */
  private tell(
    { pairs, gone, added }: FactPairs,
    [base, head]: readonly [readonly Fact[], readonly Fact[]],
    under: Label,
    claim: Sides<Fact | undefined>,
    proof = NO_PROOF,
  ): void {
    for (const [old, now] of pairs) this.compareFact(old, now, under, claim.head);
    // What follows from the place of an oplossing is told only where it was something else before.
    const isTold = (fact: Fact, others: readonly Fact[]) =>
      proof.facts.includes(fact) || (fact.implied && !others.some(({ keyword }) => keyword === fact.keyword));
    for (const fact of gone) if (!isTold(fact, head)) this.addGone(fact, under, claim.base);
    for (const fact of added) if (!isTold(fact, base)) this.addNew(fact, under, claim.head);
  }

  private compareFact(old: Fact, now: Fact, under: Label, about: Fact | undefined): void {
    const { meanings, lines } = this.context;
    if (!old.implied && !now.implied) lines.add(old.place, now.place);
    const label = this.now.label(now, under);
    const first = this.drafts.length;
    const inner = this.match(old.facts, now.facts);
    // Of two lines that answer one question the word is what is said.
    const isOther =
      old.keyword !== now.keyword || meanings.wordsOf(old, this.base) !== meanings.wordsOf(now, this.head);
    if (isOther && !this.isOfTheSame(old, now)) {
      if (now.keyword === 'volgens') this.addShare(old, now, under, about);
      else if (isPersonal(now.keyword) && !lineKind(now.keyword)?.subject) this.addOtherOwner(old, now);
      else this.addValue(old, now, label);
    }
    if (old.text !== now.text) this.addText(old, now, under);
    // Why a value changed and what it rests on is one piece of news.
    const change = this.drafts[first];
    if (old.facts.length + now.facts.length > 0) this.compareInner(inner, old, now, label, first);
    if (change?.line?.is !== 'changed') return;
    for (let at = first + 1; at < this.drafts.length; at++) {
      this.drafts[at] = { ...this.drafts[at]!, within: now.place };
    }
  }

  /** @param first where the change of the line itself stands among the drafts, if there is one */
  private compareInner(inner: FactPairs, old: Fact, now: Fact, label: Label, first: number): void {
    const claim = { base: old, head: now };
    const change = this.drafts[first];
    const proof = change ? this.proofIn(inner, claim) : NO_PROOF;
    if (change) this.drafts[first] = withProof(change, proof);
    this.tell(inner, [old.facts, now.facts], this.measured(old, now, label), claim, proof);
  }

  /** What hangs under a meting that stayed what it was, is told with its value. */
  private measured(old: Fact, now: Fact, label: Label): Label {
    const isSame = now.keyword === 'meting' && valueOf(old) === valueOf(now);
    return isSame ? { ...label, text: `${label.text} (${this.now.value(now)})` } : label;
  }

  /** Why somebody feels it, where the feeling turned and its reason stayed. */
  private reasonOf(old: Fact, now: Fact): string | undefined {
    if (now.keyword !== 'gevoel' || now.text === '' || old.text !== now.text) return undefined;
    const turned = Number(this.now.value(old)) * Number(this.now.value(now)) < 0;
    return turned ? now.text : undefined;
  }

  /** A line that takes no evidence of its own rests on that of its thing. */
  private groundsOf(old: Fact, now: Fact): Grounds {
    const { names, meanings } = this.context;
    const own = lineKind(now.keyword)?.evidence ?? false;
    const sides = {
      base: { facts: own ? old.facts : this.base.facts, claim: own ? old : undefined, thing: this.base },
      head: { facts: own ? now.facts : this.head.facts, claim: own ? now : undefined, thing: this.head },
    };
    return {
      onNewEvidence: isNewProof(sides, names, meanings),
      wish: this.isWish(now),
      highIsGood: highIsGood(now, names.head),
    };
  }

  /** Is it somebody's as it was, with another name left out? */
  private isOfTheSame(old: Fact, now: Fact): boolean {
    const { meanings } = this.context;
    return old.who !== undefined && meanings.saidBy(old, this.base) === meanings.saidBy(now, this.head);
  }

  private proofIn({ gone, added }: Pick<FactPairs, 'gone' | 'added'>, claim: Sides<Fact | undefined>): Proof {
    const weg = this.context.gewenst ? [] : gone.filter((fact) => this.isProof(fact, 'base', claim.base));
    const nieuw = added.filter((fact) => this.isProof(fact, 'head', claim.head));
    return {
      facts: [...weg, ...nieuw],
      gone: weg.map((fact) => this.old.source(fact)),
      added: nieuw.map((fact) => this.now.source(fact)),
      ids: [...weg, ...nieuw].flatMap((fact) => valuesOf(fact, 'namen')),
    };
  }

  private isProof(fact: Fact, side: keyof Sides<unknown>, claim: Fact | undefined): boolean {
    return isProof(fact, claim, this[side], this.context.names[side]);
  }

  private addValue(old: Fact, now: Fact, label: Label): void {
    const isSort = lineKind(now.keyword)?.form === 'sort';
    const reason = now.text !== '' && hasNewReason(old, now) ? `, ${now.text}` : '';
    const args = {
      feit: isSort ? partName('soort', label.text) : label.text,
      oud: this.old.value(old),
      nieuw: this.now.value(now) + reason,
    };
    const key = valueOf(now);
    // Half a line has no value yet, or no longer.
    if (args.oud === '') return this.add('VS030', { feit: label.text, ...this.now.said(now) }, label, key, old, now);
    if (args.nieuw === '')
      return this.add('VS031', { feit: label.text, ...this.old.said(old) }, label, valueOf(old), old, now);
    if (isOtherGround(this.head, old, now)) {
      return this.add('VS055', { ...args, ...this.context.claims.on(this.head.id) }, label, key, old, now);
    }
    const { code, hoe } = judge(old, now, this.groundsOf(old, now));
    const reden = this.isWish(now) ? undefined : this.reasonOf(old, now);
    const more = { ...(hoe && { hoe }), ...(reden !== undefined && { reden }) };
    this.add(code, { ...args, ...more }, label, key, old, now);
  }

  private isWish(fact: Fact): boolean {
    return fact.desired || this.context.gewenst || isDesired(this.head);
  }

  /** How many people of a bron say so. A wish rests on no evidence yet. */
  private addShare(old: Fact, now: Fact, under: Label, about: Fact | undefined): void {
    if (this.context.gewenst) return;
    const direction = this.isProof(now, 'head', about) ? proofDirection(old, now) : undefined;
    const code = direction === undefined ? 'VS048' : direction === 'better' ? 'VS046' : 'VS047';
    const [oud, nieuw] = [shareText(old) ?? 'niet geteld', shareText(now) ?? 'niet geteld'];
    const [bron = ''] = valuesOf(now, 'namen');
    this.add(
      code,
      { feit: under.text, bron: this.now.titleOf('bron', bron), oud, nieuw },
      under,
      `${bron} ${nieuw}`,
      old,
      now,
    );
  }

  /** What somebody else does, thinks, says or expects now; who that is may have been said otherwise. */
  private addOtherOwner(old: Fact, now: Fact): void {
    const { meanings } = this.context;
    const [was, is] = [meanings.ownerOf(old, this.base), meanings.ownerOf(now, this.head)];
    if (was === is) return;
    const label = this.now.label({ ...now, values: new Map() }, NO_LABEL);
    const args = { feit: partName('persona', label.text), oud: this.old.owner(old), nieuw: this.now.owner(now) };
    this.add('VS032', args, label, `${is} ${now.text}`, old, now);
  }

  private addText(old: Fact, now: Fact, under: Label): void {
    // The text of a line that names a set is told once, and a reason with what it is the reason of.
    if (this.toldTexts.has(now.place) || hasNewReason(old, now)) return;
    this.toldTexts.add(now.place);
    // Without its text, which would be said twice.
    const label = this.now.label({ ...now, text: '' }, under);
    const isText = isTextForm(lineKind(now.keyword)?.form);
    const feit = isText ? label.text : partName('toelichting', label.text);
    const args = { feit, oud: old.text, nieuw: now.text };
    const joint = jointOf(now);
    if (joint !== undefined) {
      const [oud, nieuw] = [old.text || 'onbekend', now.text || 'onbekend'];
      const joined = { feit: factName(`${now.keyword} ${joint}`), oud, nieuw };
      this.add('VS032', joined, label, `${joint} ${now.text}`, old, now);
    } else if (now.keyword === 'eigenaar') this.addOwner(old, now, label);
    // Why somebody feels something now is no part of a wish.
    else if (now.text === '' && this.context.gewenst) return;
    else if (now.text === '') this.add('VS036', args, label, '', old, now);
    else this.add('VS035', args, label, now.text, old, now);
  }

  private addOwner(old: Fact, now: Fact, label: Label): void {
    const args = { feit: label.text, oud: old.text, nieuw: now.text };
    if (now.text === '') this.add('VS041', args, label, old.text, old, now);
    else if (old.text === '')
      this.add('VS030', { feit: label.text, ...this.now.said(now) }, label, lineOf(now), old, now);
    else this.add('VS032', args, label, now.text, old, now);
  }

  private addGone(fact: Fact, under: Label, claim: Fact | undefined): void {
    const label = this.old.label(fact, under);
    const add = (code: DiffCode, args: DiffArgs, key = '') => this.add(code, args, label, key, fact, undefined);
    switch (fact.keyword) {
      case 'volgens': {
        // A wish rests on no evidence yet.
        if (this.context.gewenst) return;
        if (!this.isProof(fact, 'base', claim)) break;
        return add('VS038', { feit: under.text, oud: this.old.source(fact) }, lineOf(fact));
      }
      case 'eigenaar':
        return fact.text === '' ? undefined : add('VS041', { oud: fact.text }, fact.text);
      case 'vervalt':
        return add('VS043', {});
      case 'negeer':
        return add('VS045', { feit: valueOf(fact) }, valueOf(fact));
    }
    const { text: feit } = this.old.label({ ...fact, text: '' }, under);
    add(
      'VS031',
      { feit, ...this.old.said(fact), ...(isGround(this.head, fact) && this.context.claims.on(this.head.id)) },
      lineOf(fact),
    );
  }

  private addNew(fact: Fact, under: Label, claim: Fact | undefined): void {
    const label = this.now.label(fact, under);
    const add = (code: DiffCode, args: DiffArgs, key = '') => this.add(code, args, label, key, undefined, fact);
    switch (fact.keyword) {
      case 'volgens':
        if (!this.isProof(fact, 'head', claim)) break;
        return add('VS037', { feit: under.text, nieuw: this.now.source(fact) }, lineOf(fact));
      case 'vervalt':
        return add('VS042', {});
      case 'negeer':
        return add('VS044', { feit: valueOf(fact), reden: fact.text }, valueOf(fact));
    }
    const { added } = this.proofIn({ gone: [], added: fact.facts }, { base: undefined, head: fact });
    const bewijs = added.length > 0 && { bewijs: added.join(', ') };
    const before = this.base === this.head ? undefined : measuredBefore(fact, this.base);
    if (before) {
      const { code, hoe } = judgeNewer(before, fact, this.groundsOf(before, fact));
      const [oud, nieuw] = [this.old.value(before), this.now.value(fact)];
      return add(
        code,
        { feit: partName('nieuwe', label.text), oud, nieuw, ...(hoe && { hoe }), ...bewijs },
        lineOf(fact),
      );
    }
    const { text: feit } = this.now.label({ ...fact, text: '' }, under);
    add('VS030', { feit, ...this.now.said(fact), ...bewijs }, lineOf(fact));
  }

  /** @param key what the change comes to, in words that no title of another thing is part of */
  private add(
    code: DiffCode,
    args: DiffArgs,
    label: Label,
    key: string,
    old: Fact | undefined,
    now: Fact | undefined,
  ): void {
    const words = code === 'VS035' ? diffWords(old!.text, now!.text) : undefined;
    this.drafts.push({
      code,
      // The word of the line tells a program what the sentence is about.
      args: { ...thingArgs(this.head), trefwoord: (now ?? old!).keyword, ...args, ...specialAsked(old, now) },
      line: this.lineChange(code, old, now),
      wish: this.isWish(now ?? old!),
      ...(this.isSettled((now ?? old!).keyword) && { settled: true }),
      ...(words && { words, ...weightOf(words, old!.text, now!.text) }),
      base: old?.place,
      head: now?.place,
      thing: this.head,
      path: [label.key, key],
      ...((code === 'VS030' || code === 'VS031') && { one: { fact: now ?? old!, thing: now ? this.head : this.base } }),
    });
  }

  /** Is it the date of a plan that nobody waits for any more? */
  private isSettled(keyword: string): boolean {
    return keyword === 'gereed' && this.head.kind === 'oplossing' && !isOpen({ stand: choiceOf(this.head, 'stand') });
  }

  private lineChange(code: DiffCode, old: Fact | undefined, now: Fact | undefined): LineChange {
    const { keyword } = (now ?? old)!;
    const isNote = (code === 'VS035' || code === 'VS036') && !isTextForm(lineKind(keyword)?.form);
    return {
      keyword,
      host: this.head.kind,
      is: !old ? 'new' : !now ? 'gone' : isNote ? 'note' : 'changed',
      old: old ? valueOf(old) : '',
      now: now ? valueOf(now) : '',
      losesProof: !now && old!.facts.some((fact) => this.isProof(fact, 'base', old)),
    };
  }
}
