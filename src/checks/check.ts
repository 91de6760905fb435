import type { MessageRow } from '../messages/message-row';
import { type MessageCode, rowOf } from '../messages/messages';
import { byPlace, type Finding, type Severity } from '../model/finding';
import type { Klantreis } from '../model/klantreis';
import { lookalikesIn } from './language/lookalikes';
import { checkReferences, REFERENCES_HELD_BACK } from './language/references';
import { titleForName } from './language/title-for-name';
import type { Scope } from '../model/scope/scope';
import type { RuleSetting, Settings } from '../model/settings';
import { wordList } from '../model/word-list';
import { own } from '../util/own';
import { EMPTY_RANGE, type Range } from '../util/source';
import { AskedScope } from './rule/asked-scope';
import { gather } from './rule/gather-findings';
import { foundIn, type Looked } from './rule/memory';
import { HeldBack } from './held-back';
import type { Found, LookingRule, TextFile } from './rule/rule';
import { RULES } from './rules';
import { turnedTexts } from './privacy/turned-texts';
import { Suppressions } from './suppressions';

/** A file of a scope with what its parser found wrong in it. */
export interface CheckedFile extends TextFile {
  readonly problems: readonly Finding[];
}

const SYNTAX: readonly MessageCode[] = [
  ...(['KT002', 'KT003', 'KT032', 'KT038', 'KT042', 'KT052', 'KT053'] as const),
  ...(['KT054', 'KT055', 'KT056', 'KT058', 'KT069', 'KT072', 'KT088', 'KT089', 'KT092'] as const),
];

/** The messages about the form of a line. */
function isSyntax({ code }: Finding): boolean {
  return SYNTAX.includes(code);
}

const SEVERITIES: Readonly<Record<Exclude<RuleSetting, 'uit'>, Severity>> = {
  fout: 'error',
  waarschuwing: 'warning',
  tip: 'info',
};

export interface CheckOptions {
  readonly rules?: readonly LookingRule[];
  /** Findings of the rules about what lies outside the texts, such as a file with data: who may read files brings them. */
  readonly elsewhere?: readonly Finding[];
  /** The day of today, as an ISO date. Without it what has to do with it is not looked at. */
  readonly today?: string;
}

/**
 * Everything there is to say about one file of a scope: its own mistakes, its references and the rules of the method, in the
 * order of the text, each with its final severity. The editor and the command line both call this. Never fails: a rule that
 * breaks is reported as a finding, and the others still speak.
 */
export function checkFile(
  file: CheckedFile,
  scope: Scope,
  settings: Settings,
  { rules = RULES, elsewhere = [], today }: CheckOptions = {},
): Finding[] {
  const check = new FileCheck(file, scope, settings, today);
  return check.run(rules, elsewhere);
}

class FileCheck {
  private readonly found: Finding[] = [];
  private readonly suppressions: Suppressions;
  readonly asked: AskedScope;
  readonly looked: Looked;
  private readonly heldBack: HeldBack;
  /** The rows of lines that the grammar could not read. */
  private readonly broken: ReadonlySet<number>;

  constructor(
    private readonly file: CheckedFile,
    readonly scope: Scope,
    private readonly settings: Settings,
    private readonly today: string | undefined,
  ) {
    this.asked = new AskedScope(scope);
    this.looked = { words: settings.woorden, today };
    this.suppressions = new Suppressions(file.model);
    this.heldBack = new HeldBack(file, scope);
    this.broken = new Set(file.problems.filter(isSyntax).map(({ range }) => range.start.line));
  }

  run(rules: readonly LookingRule[], elsewhere: readonly Finding[]): Finding[] {
    this.add(this.file.problems.map((problem) => titleForName(problem, this.file, this.scope) ?? problem));
    // The code of an unknown id stands for all of them: the user sees which part was not checked.
    const references = this.attempt('KT017', EMPTY_RANGE, () => checkReferences(this.file, this.scope)) ?? [];
    // A line that the grammar could not read has its message; what half of it refers to says nothing.
    const unbroken = references.filter((finding) => !this.isOnBroken(finding));
    this.add(unbroken.filter((finding) => !this.heldBack.holds(finding, REFERENCES_HELD_BACK[finding.code])));
    this.add(this.attempt('KT070', EMPTY_RANGE, () => turnedTexts(this.file)) ?? []);
    this.add(this.attempt('KT071', EMPTY_RANGE, () => lookalikesIn(this.file, this.scope)) ?? []);
    const ran = new Set<string>();
    for (const rule of rules)
      if (settingOf(rule.code, this.settings) !== 'uit' && this.runRule(rule)) ran.add(rule.code);
    this.add(elsewhere.filter((one) => settingOf(one.code, this.settings) !== 'uit' && !this.suppressions.takes(one)));
    // What a `negeer` is for may be there once every line can be read.
    const unread = this.heldBack.isNeeded;
    this.add(this.suppressions.problems(ran).filter(({ code }) => code !== 'KT043' || !unread));
    return this.found.map((finding) => withSeverity(finding, this.settings)).sort(byPlace);
  }

  private isOnBroken({ range }: Finding): boolean {
    return this.broken.has(range.start.line);
  }

  /** Returns whether the rule could look at the whole file. */
  private runRule(rule: LookingRule): boolean {
    const { today } = this;
    if ((rule.onDay ?? rule.fileOnDay) && today === undefined) return false;
    const words = wordList(rule, this.settings.woorden);
    let complete = true;
    const attempt = (range: Range, look: () => readonly Finding[]) => {
      const found = this.attempt(rule.code, range, look);
      complete &&= found !== undefined;
      return found?.filter((one) => !this.suppressions.takes(one) && !this.heldBack.holds(one, rule.heldBackBy)) ?? [];
    };
    if (rule.klantreis ?? rule.onDay)
      for (const klantreis of this.file.model.klantreizen) {
        const look = (scope: Scope) =>
          coded(rule, rule.klantreis?.(klantreis, scope, words) ?? rule.onDay?.(klantreis, today!));
        const found = attempt(klantreis.range, () => foundIn(klantreis, rule, this, look));
        this.add(gather(found, klantreis).map((finding) => withSeverity(finding, this.settings, klantreis)));
      }
    if (rule.file ?? rule.fileOnDay) {
      const ofFile = () => rule.file?.(this.file, this.scope, words) ?? rule.fileOnDay?.(this.file, this.scope, today!);
      this.add(attempt(EMPTY_RANGE, () => coded(rule, ofFile())));
    }
    return complete;
  }

  /** One by one: a file of some megabytes has more findings than a call takes arguments. */
  private add(findings: Iterable<Finding>): void {
    for (const finding of findings) this.found.push(finding);
  }

  /** What `look` finds; undefined, and a finding that says so, where it throws. */
  private attempt<F>(id: MessageCode, range: Range, look: () => readonly F[]): readonly F[] | undefined {
    try {
      return look();
    } catch {
      this.found.push({ code: 'KT090', range, args: { id } });
      return undefined;
    }
  }
}

function coded({ code }: LookingRule, found: Iterable<Found> = []): Finding[] {
  return Array.from(found, (one) => ({ ...one, code }));
}

/** The team's choice, else what the finding says itself, else the table's, which may hang on the status of the klantreis. */
export function withSeverity(finding: Finding, settings: Settings, klantreis?: Klantreis): Finding {
  const setting = finding.code.startsWith('KR') ? settingOf(finding.code, settings) : undefined;
  if (setting !== undefined && setting !== 'uit') return { ...finding, severity: SEVERITIES[setting] };
  if (finding.severity !== undefined) return finding;
  return { ...finding, severity: severityIn(klantreis?.status, rowOf(finding.code, finding.args)) };
}

function severityIn(status: Klantreis['status'] | undefined, row: MessageRow): Severity {
  if (status === 'concept') return row.concept ?? row.severity;
  if (status === 'vastgesteld') return row.vastgesteld ?? row.severity;
  return row.severity;
}

/** What the team chose for a rule, where it did. */
export function settingOf(code: string, { regels }: Settings): RuleSetting | undefined {
  return own(regels, code);
}
