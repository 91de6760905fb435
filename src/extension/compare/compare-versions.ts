import { type Uri, window, workspace } from 'vscode';
import { compareText } from '../../messages/compare-editor.data';
import type { BaseChoice } from '../../protocol/compare-page';
import { choose, type Choice } from '../panel/choose';
import { type GitCommit, type GitRepository, REMOTE_BRANCH, TAG } from './git-api';

/** Versions of a file to choose from, at most. */
const MOST = 100;

/** Asks for a branch or a tag to compare with. */
export async function chooseBranch(repository: GitRepository): Promise<BaseChoice | undefined> {
  const refs = await repository.getRefs({}).catch(() => []);
  const kinds = new Map([
    [TAG, compareText('tag')],
    [REMOTE_BRANCH, compareText('branchOpServer')],
  ]);
  const items = refs.flatMap(({ name, type, commit = '' }): Choice<BaseChoice>[] => {
    if (name === undefined) return [];
    const description = [kinds.get(type), commit.slice(0, 7)].filter(Boolean).join(' ');
    return [{ label: name, description, take: () => ({ kind: 'git', ref: name, label: name }) }];
  });
  return choose(items, compareText('branchTitel'));
}

/** Asks which version of a file to compare with, the newest first. */
export async function chooseVersion(uri: Uri, repository: GitRepository): Promise<BaseChoice | undefined> {
  const commits = await repository.log({ path: uri.fsPath, maxEntries: MOST }).catch(() => []);
  if (commits.length === 0) {
    void window.showInformationMessage(compareText('eerderGeen'));
    return undefined;
  }
  return choose(commits.map(versionItem), compareText('eerderTitel', { naam: workspace.asRelativePath(uri) }));
}

function versionItem({ hash, message, authorDate, authorName = '' }: GitCommit): Choice<BaseChoice> {
  const short = hash.slice(0, 7);
  const [subject = ''] = message.split('\n');
  const date = authorDate?.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const label = compareText('kantVersie', { versie: date === undefined ? short : `${short}, ${date}` });
  return {
    label: subject || short,
    description: [date, short].filter(Boolean).join(' · '),
    detail: authorName,
    take: () => ({ kind: 'git', ref: hash, label }),
  };
}
