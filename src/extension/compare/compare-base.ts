import { Uri, workspace } from 'vscode';
import { compareText } from '../../messages/compare-editor.data';
import type { CompareBase } from '../../protocol/compare';
import type { BaseChoice } from '../../protocol/compare-page';
import { findGit, type GitRepository } from './git-api';
import { fileOfSaved, readSaved, savedUri } from './saved-texts';

/** What a text is compared with, found. */
export interface FoundBase {
  readonly base: CompareBase;
  /** Where it can be read; undefined where it is nothing. */
  readonly document: Uri | undefined;
}

/** Why there is nothing to compare with, in a sentence for the user. */
export class BaseMissing extends Error {}

/** Looks up what the user chose to compare a text with. @throws BaseMissing */
export async function findBase(uri: Uri, choice: BaseChoice): Promise<FoundBase> {
  switch (choice.kind) {
    case 'huidig':
      return { base: choice, document: uri };
    case 'journey':
      return { base: choice, document: await opened(Uri.parse(choice.uri)) };
    case 'saved':
      return findSaved(uri);
    case 'git':
      return findVersion(uri, choice);
  }
}

/** The server compares what is open. */
async function opened(uri: Uri): Promise<Uri> {
  try {
    return (await workspace.openTextDocument(uri)).uri;
  } catch {
    throw gone(uri);
  }
}

async function findSaved(uri: Uri): Promise<FoundBase> {
  const label = compareText('kantBewaard');
  if (uri.scheme === 'untitled') return nothing(label, compareText('nietOpgeslagen'));
  try {
    return { base: { kind: 'text', label, text: await readSaved(uri) }, document: savedUri(uri) };
  } catch {
    throw gone(uri);
  }
}

async function findVersion(uri: Uri, choice: Extract<BaseChoice, { kind: 'git' }>): Promise<FoundBase> {
  const { ref, label } = choice;
  const git = await findGit();
  const repository = git?.getRepository(uri);
  if (!git || !repository) throw new BaseMissing(compareText('gitWeg'));
  const version = async (file: Uri, note?: string): Promise<FoundBase> => ({
    base: { kind: 'text', label, text: await repository.show(ref, file.fsPath), note },
    document: git.toGitUri(file, ref),
  });
  try {
    return await version(uri);
  } catch {
    return withoutVersion(uri, choice, repository, version);
  }
}

/** The version does not have the file, or is gone itself. */
async function withoutVersion(
  uri: Uri,
  { ref, label }: Extract<BaseChoice, { kind: 'git' }>,
  repository: GitRepository,
  version: (file: Uri, note: string) => Promise<FoundBase>,
): Promise<FoundBase> {
  const isThere = ref === '' || (await attempt(() => repository.getCommit(ref))) !== undefined;
  if (!isThere && ref !== 'HEAD') throw new BaseMissing(compareText('versieWeg', { versie: label }));
  if (!isThere) return nothing(label, compareText('nooitVastgelegd'));
  const changes = (await attempt(() => repository.diffWith(ref || 'HEAD'))) ?? [];
  const before = changes.find(({ renameUri }) => renameUri?.toString() === uri.toString())?.originalUri;
  const naam = workspace.asRelativePath(before ?? uri);
  const renamed = before && (await attempt(() => version(before, compareText('heetteToen', { naam }))));
  return renamed ?? nothing(label, compareText('bestondNiet', { naam: workspace.asRelativePath(uri) }));
}

/** Everything in the text is new. */
function nothing(label: string, note: string): FoundBase {
  return { base: { kind: 'text', label, text: '', note }, document: undefined };
}

function gone(uri: Uri): BaseMissing {
  return new BaseMissing(compareText('bestandWeg', { naam: workspace.asRelativePath(uri) }));
}

async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

/** The last version that was committed. */
export const HEAD: BaseChoice = { kind: 'git', ref: 'HEAD', label: compareText('kantHead') };

/** The file and the version that a read-only document shows, of VS Code's git (`git:`) or ours; undefined for any other document. */
export function versionOf(uri: Uri): { readonly uri: Uri; readonly base: BaseChoice } | undefined {
  const saved = fileOfSaved(uri);
  if (saved) return { uri: saved, base: { kind: 'saved' } };
  if (uri.scheme !== 'git') return undefined;
  try {
    const { path, ref } = JSON.parse(uri.query) as { readonly path: string; readonly ref: string };
    return { uri: Uri.file(path), base: versionOfRef(ref) };
  } catch {
    return undefined;
  }
}

/** A version by its name in git. `~` is what VS Code compares the working tree with; nothing stands for what is ready to be committed. */
export function versionOfRef(ref: string): BaseChoice {
  if (ref === 'HEAD' || ref === '~') return HEAD;
  if (ref === '') return { kind: 'git', ref, label: compareText('kantIndex') };
  const isHash = /^[0-9a-f]{40}[~^]?$/.test(ref);
  return { kind: 'git', ref, label: isHash ? compareText('kantVersie', { versie: ref.slice(0, 7) }) : ref };
}
