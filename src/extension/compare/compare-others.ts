import { type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { compareText } from '../../messages/compare-editor.data';
import { refusalText, sideWord } from '../../messages/usecases.data';
import { JOURNEY_LIST, type ListedJourney } from '../../protocol/compare';
import type { ComparePageState } from '../../protocol/compare-page';
import { choose, type Choice } from '../panel/choose';

/** Asks for another klantreis, and for which one of the file where that has several. */
export async function chooseOther(
  client: BaseLanguageClient,
  uri: Uri,
  journey: string | undefined,
): Promise<ComparePageState | undefined> {
  const all = await listJourneys(client, uri);
  const own = all.filter((one) => one.uri === uri.toString());
  const head = own.find(({ key }) => key === journey) ?? (await chooseJourney(own, workspace.asRelativePath(uri)));
  const others = all.filter((one) => one !== head);
  if (!head || others.length === 0) {
    if (own.length < 2) void window.showInformationMessage(compareText('andereGeen'));
    return undefined;
  }
  const items = others.map(({ title, file, uri: place, key }): Choice<ComparePageState> => ({
    label: title || sideWord('zonderTitel'),
    description: file,
    take: () => ({
      uri: uri.toString(),
      journey: head.key,
      base: { kind: 'journey', uri: place, journey: key },
    }),
  }));
  return choose(items, compareText('andereTitel'));
}

/** Compares the klantreizen of two files: where one has several, the user chooses. */
export async function chooseTwo(
  client: BaseLanguageClient,
  base: Uri,
  head: Uri,
): Promise<ComparePageState | undefined> {
  const keys: string[] = [];
  for (const uri of [base, head]) {
    const own = (await listJourneys(client, uri)).filter((one) => one.uri === uri.toString());
    const naam = workspace.asRelativePath(uri);
    const chosen = await chooseJourney(own, naam);
    if (!chosen) {
      if (own.length === 0) void window.showInformationMessage(refusalText('geenKlantreis', { pad: naam }, 'editor'));
      return undefined;
    }
    keys.push(chosen.key);
  }
  return {
    uri: head.toString(),
    journey: keys[1],
    base: { kind: 'journey', uri: base.toString(), journey: keys[0] },
  };
}

async function chooseJourney(journeys: readonly ListedJourney[], naam: string): Promise<ListedJourney | undefined> {
  if (journeys.length < 2) return journeys[0];
  const items = journeys.map((one): Choice<ListedJourney> => ({ label: one.title || one.key, take: () => one }));
  return choose(items, compareText('welkeTitel', { naam }));
}

/** The klantreizen that a file sees; the server knows those of files that are open. */
async function listJourneys(client: BaseLanguageClient, uri: Uri): Promise<readonly ListedJourney[]> {
  try {
    await workspace.openTextDocument(uri);
    return (await client.sendRequest<readonly ListedJourney[] | null>(JOURNEY_LIST, { uri: uri.toString() })) ?? [];
  } catch {
    return [];
  }
}
