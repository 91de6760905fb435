import { checkFile, settingOf, withSeverity } from '../../../checks/check';
import { findingsInData } from '../../../checks/privacy/data-file';
import { isClosedName } from '../../../checks/privacy/data-links';
import { holdsClosedPart } from '../../../checks/privacy/mail-files';
import { PRIVACY_RULES } from '../../../checks/rules';
import { Suppressions } from '../../../checks/suppressions';
import { privacyOf, type Problem, toProblem } from '../../../outputs/problems/problem';
import type { UnreadFile } from '../../../outputs/output';
import { messageText } from '../../../messages/messages';
import type { Finding } from '../../../model/finding';
import { isKlantreisName } from '../../../workspace/find-files';
import { readData } from '../../../workspace/read-text';
import { type LoadedFile, type LoadedScope, Workspace } from '../../../workspace/workspace';
import { type DataLinks, dataLinks, NOT_LOOKED_AT, readLinked } from '../../input/data-files';
import { type PrivacyFiles } from './privacy-files';

/** A line that leads to a file with data, and the reasons for leaving it as it is that stand there. */
interface Accepted {
  readonly path: string;
  readonly takes: (code: Finding['code']) => boolean;
}

/** A scope with what its files say of the data beside them. */
interface Home {
  readonly scope: LoadedScope;
  /** Where each file leads to, by its place. */
  readonly links: ReadonlyMap<string, DataLinks>;
  readonly accepted: readonly Accepted[];
}

/** Looks for what may lead to real people in klantreizen, each in its scope, and in the data beside them. */
export class PrivacyLook {
  readonly problems: Problem[] = [];
  readonly unread: UnreadFile[] = [];
  private readonly workspace: Workspace;
  /** What was looked at or named, so that it is not done twice. */
  private readonly seen = new Set<string>();
  private readonly homes = new Map<string, Promise<Home>>();

  constructor(private readonly asked: PrivacyFiles) {
    this.workspace = new Workspace(asked.files);
  }

  async run(): Promise<void> {
    const { paths, troubles } = this.asked;
    for (const path of paths) this.seen.add(path);
    for (const path of paths) {
      if (isClosedName(path)) this.unread.push({ file: this.asked.files.label(path), reason: undefined });
      else if (isKlantreisName(path)) await this.lookAtKlantreis(path);
      else await this.lookAtData(path);
    }
    for (const { path, finding } of troubles) this.cannotRead(path, finding);
  }

  /** The files that were looked at, those that klantreizen lead to among them. */
  get files(): number {
    const unread = new Set(this.unread.map(({ file }) => file));
    return [...this.seen].filter((path) => !unread.has(this.asked.files.label(path))).length;
  }

  private async lookAtKlantreis(path: string): Promise<void> {
    const { scope, links } = await this.homeOf(this.asked.files.parent(path)!);
    // A second way to a file that has been looked at already.
    const file = scope.files.find(({ location }) => location === path);
    if (!file) return;
    const led = this.asked.follows ? links.get(path) : undefined;
    this.checkKlantreis(file, scope, led?.astray);
    for (const link of led?.links ?? []) await this.lookAtLinked(link.path);
  }

  private checkKlantreis(
    file: LoadedFile,
    { scope, settings }: LoadedScope,
    elsewhere: readonly Finding[] | undefined,
  ): void {
    const [problem] = file.problems;
    if (!file.readable && problem) return this.cannotRead(file.location, problem);
    const found = checkFile(file, scope, settings, { rules: PRIVACY_RULES, ...(elsewhere && { elsewhere }) });
    const problems = found.map((one) => toProblem(file.path, one, file.text));
    // A rule that broke is said too: what it would have found, nobody knows.
    const unsure = problems.filter(({ code }) => code === 'KT090' || NOT_LOOKED_AT.includes(code));
    for (const one of [...unsure, ...privacyOf(problems)]) this.problems.push(one);
  }

  private async lookAtLinked(path: string): Promise<void> {
    if (this.seen.has(path)) return;
    this.seen.add(path);
    const content = await readLinked(this.asked.files, path);
    if ('text' in content) return this.findIn(content.text, path);
    this.unread.push({ file: this.asked.files.label(path), reason: content.reden });
  }

  private async lookAtData(path: string): Promise<void> {
    const content = await readData(this.asked.files, path);
    if ('problem' in content) return this.cannotRead(path, content.problem);
    await this.findIn(content.text, path);
  }

  private async findIn(text: string, path: string): Promise<void> {
    // A mail may hold a file, or words in signs that only a program reads.
    if (holdsClosedPart(text, path)) this.unread.push({ file: this.asked.files.label(path), reason: undefined });
    const found = findingsInData(text, path);
    if (found.length === 0) return;
    const { scope, accepted } = await this.homeOfData(path);
    const own = accepted.filter((one) => one.path === path);
    const isLeft = ({ code }: Finding) =>
      settingOf(code, scope.settings) === 'uit' || (own.length > 0 && own.every((one) => one.takes(code)));
    for (const finding of found.filter((one) => !isLeft(one))) {
      const settled = withSeverity(finding, scope.settings);
      this.problems.push(toProblem(this.asked.files.label(path), settled, text));
    }
  }

  /** Data often stands in a folder of its own, below the klantreizen that it belongs to. */
  private async homeOfData(path: string): Promise<Home> {
    const { files } = this.asked;
    const own = await this.homeOf(files.parent(path)!);
    let home = own;
    while (home.scope.files.length === 0) {
      const above = files.parent(home.scope.folder);
      if (above === undefined || home.scope.folder === this.asked.top) return own;
      home = await this.homeOf(above);
    }
    return home;
  }

  private async homeOf(folder: string): Promise<Home> {
    const root = await this.workspace.scopeFolder(folder);
    const known = this.homes.get(root) ?? this.load(root);
    this.homes.set(root, known);
    return known;
  }

  private async load(root: string): Promise<Home> {
    const named: string[] = [];
    for (const path of this.asked.paths.filter(isKlantreisName)) {
      if ((await this.workspace.scopeFolder(this.asked.files.parent(path)!)) === root) named.push(path);
    }
    const scope = await this.workspace.loadScope(root, { named });
    const links = new Map<string, DataLinks>();
    for (const file of scope.files) links.set(file.location, await dataLinks(this.asked.files, file, scope));
    return { scope, links, accepted: acceptedIn(scope, links) };
  }

  private cannotRead(path: string, { code, args }: Finding): void {
    this.unread.push({ file: this.asked.files.label(path), reason: messageText(code, args) });
  }
}

/** In data nobody can write `negeer`: it stands at the lines that lead there, and counts where all of them have it. */
function acceptedIn(scope: LoadedScope, links: ReadonlyMap<string, DataLinks>): Accepted[] {
  return scope.files.flatMap((file) => {
    const suppressions = new Suppressions(file.model);
    return (links.get(file.location)?.links ?? []).map(({ link, path }) => ({
      path,
      takes: (code: Finding['code']) => suppressions.takes({ code, range: link.range, args: {} }),
    }));
  });
}
