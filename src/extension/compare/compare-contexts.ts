import { commands, Disposable, type TextEditor, window } from 'vscode';
import { isKlantreis } from './compare-summary';
import { changesIn, findGit, type GitRepository } from './git-api';

/** A row of the Source Control view does not say to menus what kind of file it is; so they ask whether any klantreis changed. */
const CHANGED = 'klantreis.gewijzigd';
/** Nor does the timeline, which is that of the text in the active editor. */
const ACTIVE = 'klantreis.actief';

/** Keeps up to date what the menus of VS Code cannot know by themselves. */
export function watchContexts(): Disposable {
  const watches: Disposable[] = [window.onDidChangeActiveTextEditor(tellActive)];
  tellActive(window.activeTextEditor);
  void watchGit(watches);
  return new Disposable(() => watches.forEach((watch) => void watch.dispose()));
}

/** The page of a preview is no text: the timeline stays that of the last one. */
function tellActive(editor: TextEditor | undefined): void {
  if (editor) void commands.executeCommand('setContext', ACTIVE, editor.document.languageId === 'klantreis');
}

async function watchGit(watches: Disposable[]): Promise<void> {
  const git = await findGit();
  if (!git) return;
  let told = false;
  const tell = () => {
    const isChanged = git.repositories.some((one) => changesIn(one).some(({ uri }) => isKlantreis(uri)));
    if (isChanged !== told) void commands.executeCommand('setContext', CHANGED, isChanged);
    told = isChanged;
  };
  const watch = (repository: GitRepository) => {
    watches.push(repository.state.onDidChange(tell));
    tell();
  };
  watches.push(git.onDidOpenRepository(watch));
  git.repositories.forEach(watch);
}
