import { commands, Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CompareText, compareText } from '../../messages/compare-editor.data';
import type { BaseChoice } from '../../protocol/compare-page';
import { HEAD, versionOf, versionOfRef } from './compare-base';
import { chooseBase } from './compare-choose';
import { chooseTwo } from './compare-others';
import { isKlantreis, summarise } from './compare-summary';
import { chooseVersion } from './compare-versions';
import type { Comparisons } from './comparisons';
import { findGit } from './git-api';

/** What the commands need to know of what the user looks at. */
export interface Sight {
  readonly client: BaseLanguageClient;
  readonly comparisons: Comparisons;
  /** The klantreis that the user looks at. */
  readonly active: () => Uri | undefined;
  /** The klantreis of a file that its preview shows. */
  readonly journeyOf: (uri: Uri) => string | undefined;
}

/** What a menu of VS Code hands over: a file, and what it is to be compared with where the menu says that. */
interface Target {
  readonly uri: Uri;
  readonly base?: BaseChoice | undefined;
  readonly isTimeline?: boolean;
}

/** The commands that compare. */
export function compareCommands({ client, comparisons, active, journeyOf }: Sight): Disposable {
  return Disposable.from(
    commands.registerCommand('klantreis.vergelijken', async (...given: unknown[]) => {
      const target = targetOf(given) ?? activeTarget(active());
      if (!target) return tell('eerstOpenen');
      const { uri, base, isTimeline = false } = target;
      if (!isJourney(uri)) return tell('geenReis');
      const chosen = base ?? (isTimeline ? await versionFor(uri) : undefined);
      if (chosen) comparisons.open({ uri: uri.toString(), base: chosen });
      if (chosen || isTimeline) return;
      const state = await chooseBase(client, uri, journeyOf(uri));
      if (state) comparisons.open(state);
    }),
    commands.registerCommand('klantreis.vergelijkenTwee', async (_: unknown, selected: unknown) => {
      const [base, head] = urisIn(selected).filter(isJourney);
      if (!base || !head) return tell('geenReis');
      const state = await chooseTwo(client, base, head);
      if (state) comparisons.open(state);
    }),
    commands.registerCommand('klantreis.samenvatten', async (...given: unknown[]) => {
      const selected = given.flatMap((one) => resourceOf(one) ?? []).filter(isJourney);
      const own = targetOf(given)?.uri ?? activeTarget(active())?.uri;
      if (selected.length === 0 && !own) return tell('eerstOpenen');
      await summarise(client, selected.length > 0 ? selected : [own!], selected.length > 0);
    }),
  );
}

/** From a menu of a file or an editor, of a changed file in the Source Control view, or of the timeline. */
function targetOf([first, second]: readonly unknown[]): Target | undefined {
  if (first instanceof Uri) return versionOf(first) ?? { uri: first };
  const resource = resourceOf(first);
  if (resource) return { uri: resource, base: HEAD };
  return second instanceof Uri ? { uri: second, base: versionIn(first), isTimeline: true } : undefined;
}

function activeTarget(uri: Uri | undefined): Target | undefined {
  return uri && (versionOf(uri) ?? { uri });
}

/** The file of a row in the Source Control view (a `SourceControlResourceState`). */
function resourceOf(row: unknown): Uri | undefined {
  if (typeof row !== 'object' || row === null || !('resourceUri' in row)) return undefined;
  return row.resourceUri instanceof Uri ? row.resourceUri : undefined;
}

function urisIn(selected: unknown): Uri[] {
  return Array.isArray(selected) ? selected.filter((one) => one instanceof Uri) : [];
}

/** The version of a row of the timeline. Some editions of VS Code keep that from extensions; then the user chooses it again. */
function versionIn(row: unknown): BaseChoice | undefined {
  if (typeof row !== 'object' || row === null || !('ref' in row)) return undefined;
  return typeof row.ref === 'string' ? versionOfRef(row.ref) : undefined;
}

async function versionFor(uri: Uri): Promise<BaseChoice | undefined> {
  const repository = (await findGit())?.getRepository(uri);
  return repository ? chooseVersion(uri, repository) : undefined;
}

/** A text without a name yet is one by its language. */
function isJourney(uri: Uri): boolean {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return isKlantreis(uri) || open?.languageId === 'klantreis';
}

function tell(text: CompareText): void {
  void window.showInformationMessage(compareText(text));
}
