import { type CheckedFile, checkFile } from '../../src/checks/check';
import { RULES } from '../../src/checks/rules';
import { Scope } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parse } from '../../src/parser/parse';
import { table } from './markdown';
import type { Project } from './project';

/** The klantreizen that the rules are held against, each folder a scope of its own. */
const FOLDERS = ['examples', 'test/precision/goed'] as const;
/** Where somebody wrote of every finding in those whether it is right. */
export const JUDGEMENTS = 'test/precision/oordelen.txt';
/** What is past its date is so on a day. */
const DAY = '2026-11-27';

/** A finding by what stays the same while lines move: its file, its code and its row. Two that are alike are two. */
export interface Spoken {
  readonly file: string;
  readonly code: string;
  /** The row as typed, without the spaces around it. */
  readonly row: string;
}

export interface Judged extends Spoken {
  /** A false alarm is a defect of its rule; `blijft` is one that no rule can tell from a true one: its reason says why. */
  readonly verdict: 'terecht' | 'vals alarm' | 'blijft vals alarm';
  readonly reason: string;
}

/**
 * What all rules, and the language, say about the examples and about good work, on one day. A finding that stands for many is each of
 * them: a false one would hide among the others.
 */
export function spokenIn(project: Project): readonly Spoken[] {
  return FOLDERS.flatMap((folder) => {
    const names = project.list(folder).filter((name) => name.endsWith('.klantreis'));
    const files = names.sort().map((name): CheckedFile => {
      const text = project.read(`${folder}/${name}`);
      return { path: name, ...parse(text) };
    });
    const scope = new Scope(files);
    return files.flatMap((file) => spokenOf(file, `${folder}/${file.path}`, scope));
  });
}

function spokenOf(file: CheckedFile, path: string, scope: Scope): Spoken[] {
  const rows = file.text.split('\n');
  return checkFile(file, scope, DEFAULT_SETTINGS, { today: DAY })
    .flatMap((finding) => finding.each ?? [finding])
    .map(({ code, range }) => ({ file: path, code, row: rows[range.start.line]?.trim() ?? '' }));
}

const COMMENT = /^(?:#.*)?$/;
const FILE = /^(\S+\.klantreis)$/;
const FINDING = /^ {2}(K[RT]\d{3}) (.*)$/;
const VERDICT = /^ {4}(terecht|(?:blijft )?vals alarm): (\S.*)$/;

/**
 * Reads the list of judgements: a file, under it each finding (`KR301 gevoel negatief`), under that what somebody thinks of it
 * (`terecht: waarom`).
 * @throws Error at a line that is none of these, or a finding that nobody judged
 */
export function readJudgements(text: string): readonly Judged[] {
  const judged: Judged[] = [];
  let file: string | undefined;
  let finding: Spoken | undefined;
  const refuse = (line: string): never => {
    throw new Error(`${JUDGEMENTS} has a line that cannot stand here: ${line}`);
  };
  for (const line of text.split('\n')) {
    if (COMMENT.test(line)) continue;
    const [, path] = FILE.exec(line) ?? [];
    const [, code, row] = FINDING.exec(line) ?? [];
    const [, verdict, reason] = VERDICT.exec(line) ?? [];
    if (verdict !== undefined && finding) {
      judged.push({ ...finding, verdict: verdict as Judged['verdict'], reason: reason! });
      finding = undefined;
    } else if (finding) refuse(line);
    else if (path !== undefined) file = path;
    else if (code !== undefined && file !== undefined) finding = { file, code, row: row! };
    else refuse(line);
  }
  if (finding) throw new Error(`${JUDGEMENTS} does not say whether this is right: ${written(finding)}`);
  return judged;
}

/** A finding as the test says it. */
export function written({ file, code, row }: Spoken): string {
  return `${file}: ${code} ${row}`;
}

/** What `from` holds and `others` do not, each as often as it is left over. */
export function leftOver<T extends Spoken>(from: readonly T[], others: readonly Spoken[]): T[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(written(other), (left.get(written(other)) ?? 0) + 1);
  return from.filter((one) => {
    const count = left.get(written(one)) ?? 0;
    left.set(written(one), count - 1);
    return count <= 0;
  });
}

/** For the manual: of each rule how often it spoke about work that is good, and how often it was right to. */
export function precisionTable(project: Project): string {
  const spoken = spokenIn(project);
  const judged = readJudgements(project.read(JUDGEMENTS));
  const times = (list: readonly Spoken[], code: string) => list.filter((one) => one.code === code).length;
  const codes = RULES.map(({ code }) => code);
  const loud = codes.filter((code) => times(spoken, code) > 0);
  const right = judged.filter(({ verdict }) => verdict === 'terecht');
  const rows = loud.map((code) => [code, String(times(spoken, code)), String(times(right, code))]);
  const silent = codes.filter((code) => !loud.includes(code));
  return [
    table(['Regel', 'Sprak', 'Terecht'], rows),
    ...(silent.length === 0 ? [] : [`Deze regels zeiden niets over deze klantreizen: ${silent.join(', ')}.`]),
  ].join('\n\n');
}
