import { type QuickPickItem, window } from 'vscode';

export interface Choice<T> extends QuickPickItem {
  readonly take: () => T | undefined | Promise<T | undefined>;
}

/** Lets the user choose one of several things. Undefined where the user chooses none. */
export async function choose<T>(
  items: readonly Choice<T>[],
  title: string,
  placeHolder?: string,
): Promise<T | undefined> {
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.take();
}
