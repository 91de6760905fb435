/** How an editor indents. */
export interface Spaces {
  readonly tabSize: number;
  readonly insertSpaces: boolean;
}

/** What VS Code knows of a setting for the language, as its `inspect` gives it. */
export interface Inspected {
  readonly defaultLanguageValue?: unknown;
  readonly globalLanguageValue?: unknown;
  readonly workspaceLanguageValue?: unknown;
  readonly workspaceFolderLanguageValue?: unknown;
}

/** VS Code's own size, where nothing else is known. */
const PLAIN_SIZE = 4;

/**
 * What an editor is to have that was made before VS Code knew how this language indents: directly after the extension was
 * installed. Undefined where it has something else than VS Code's own, or where the user says how wide a level is.
 */
export function lateDefaults(
  options: { readonly tabSize?: unknown; readonly insertSpaces?: unknown },
  tabSize: Inspected | undefined,
): Spaces | undefined {
  const { defaultLanguageValue, globalLanguageValue, workspaceLanguageValue, workspaceFolderLanguageValue } =
    tabSize ?? {};
  const isChosen = [globalLanguageValue, workspaceLanguageValue, workspaceFolderLanguageValue].some(
    (value) => value !== undefined,
  );
  if (isChosen || typeof defaultLanguageValue !== 'number') return undefined;
  if (options.tabSize !== PLAIN_SIZE || options.insertSpaces !== true) return undefined;
  return { tabSize: defaultLanguageValue, insertSpaces: true };
}
