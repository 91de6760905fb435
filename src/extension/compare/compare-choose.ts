import { type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { compareText } from '../../messages/compare-editor.data';
import type { BaseChoice, ComparePageState } from '../../protocol/compare-page';
import { choose, type Choice } from '../panel/choose';
import { HEAD } from './compare-base';
import { chooseOther } from './compare-others';
import { chooseBranch, chooseVersion } from './compare-versions';
import { findGit } from './git-api';

/** Asks what to compare a text with. Undefined where the user chooses nothing. */
export async function chooseBase(
  client: BaseLanguageClient,
  uri: Uri,
  journey: string | undefined,
): Promise<ComparePageState | undefined> {
  const git = await findGit();
  const repository = git?.getRepository(uri) ?? undefined;
  const state = (base: BaseChoice | undefined) => base && { uri: uri.toString(), base };
  const versions: Choice<ComparePageState>[] = repository
    ? [
        { label: compareText('vorige'), description: compareText('vorigeUitleg'), take: () => state(HEAD) },
        {
          label: compareText('branch'),
          description: compareText('branchUitleg'),
          take: async () => state(await chooseBranch(repository)),
        },
        {
          label: compareText('eerder'),
          description: compareText('eerderUitleg'),
          take: async () => state(await chooseVersion(uri, repository)),
        },
      ]
    : [];
  const others: Choice<ComparePageState>[] = [
    { label: compareText('bewaard'), description: compareText('bewaardUitleg'), take: () => state({ kind: 'saved' }) },
    { label: compareText('huidig'), description: compareText('huidigUitleg'), take: () => state({ kind: 'huidig' }) },
    {
      label: compareText('andere'),
      description: compareText('andereUitleg'),
      take: () => chooseOther(client, uri, journey),
    },
  ];
  const naam = workspace.asRelativePath(uri);
  // Where there are no versions, the box says why.
  const hint = repository ? 'kiesHier' : git ? 'zonderRepository' : 'zonderGit';
  return choose([...versions, ...others], compareText('kiesTitel', { naam }), compareText(hint));
}
