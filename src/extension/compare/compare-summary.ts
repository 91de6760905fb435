import { env, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CompareText, compareText } from '../../messages/compare-editor.data';
import { JOURNEY_SUMMARY, type SummaryAnswer, type SummaryParams } from '../../protocol/compare';
import { BaseMissing, findBase, HEAD } from './compare-base';
import { changesIn, findGit, type GitRepository } from './git-api';

/** Files of which the changes are told, at most. */
const MOST = 20;

/**
 * Sums up what changed since the last commit, as the message of the next one: of these files, or of all klantreizen that changed. Where
 * there is no git, what is not saved yet, on the clipboard.
 */
export async function summarise(client: BaseLanguageClient, uris: readonly Uri[], isAsked: boolean): Promise<void> {
  const [first] = uris;
  if (!first) return;
  const repository = (await findGit())?.getRepository(first) ?? undefined;
  const changed = repository && !isAsked ? changedIn(repository) : [];
  const files = changed.length > 0 ? changed : uris;
  try {
    const texts: string[] = [];
    for (const uri of files.slice(0, MOST)) texts.push(await summaryOf(client, uri, repository !== undefined));
    const text = texts.filter((one) => one !== '').join('\n\n');
    tell(text === '' ? 'samenNiets' : await put(text, repository));
  } catch (error) {
    if (error instanceof BaseMissing) void window.showWarningMessage(error.message);
    else tell('samenMislukt');
  }
}

/** The klantreizen that stand ready to be committed; where none does, all that changed. */
function changedIn(repository: GitRepository): Uri[] {
  const { indexChanges } = repository.state;
  const own = (changes: readonly { readonly uri: Uri; readonly renameUri: Uri | undefined }[]) =>
    changes.map(({ uri, renameUri }) => renameUri ?? uri).filter(isKlantreis);
  const ready = own(indexChanges);
  const all = ready.length > 0 ? ready : own(changesIn(repository));
  return [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
}

async function summaryOf(client: BaseLanguageClient, uri: Uri, hasGit: boolean): Promise<string> {
  try {
    await workspace.openTextDocument(uri);
  } catch {
    // A file that is gone has no text to compare.
    return '';
  }
  const { base } = await findBase(uri, hasGit ? HEAD : { kind: 'saved' });
  const params: SummaryParams = { uri: uri.toString(), base };
  const answer = await client.sendRequest<SummaryAnswer | null>(JOURNEY_SUMMARY, params);
  if (answer?.refused !== undefined) throw new BaseMissing(answer.refused);
  return answer?.text ?? '';
}

/** Puts the text where it is of use, and returns what to say about that. Nothing that the user typed is lost. */
async function put(text: string, repository: GitRepository | undefined): Promise<CompareText> {
  if (!repository) {
    await env.clipboard.writeText(text);
    return 'samenKlembord';
  }
  const { inputBox } = repository;
  const typed = inputBox.value.trimEnd();
  if (typed.includes(text)) return 'samenStondEr';
  inputBox.value = typed === '' ? text : `${typed}\n\n${text}`;
  return typed === '' ? 'samenIngevuld' : 'samenErbij';
}

function tell(text: CompareText): void {
  void window.showInformationMessage(compareText(text));
}

export function isKlantreis(uri: Uri): boolean {
  return /\.klantreis$/i.test(uri.path);
}
