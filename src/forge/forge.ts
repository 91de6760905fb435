/** The variables of the environment, which is how a forge tells its steps what they are about. */
export type Env = Readonly<Record<string, string | undefined>>;

export const FORGES = ['github', 'gitlab', 'azure'] as const;
export type Forge = (typeof FORGES)[number];

/** The forge that this program runs on; undefined on somebody's own computer. */
export function forgeOf(env: Env): Forge | undefined {
  if (env.GITHUB_ACTIONS === 'true') return 'github';
  if (env.GITLAB_CI === 'true') return 'gitlab';
  return env.TF_BUILD?.toLowerCase() === 'true' ? 'azure' : undefined;
}

/**
 * A text for the log of a forge, in which nothing is a command to the forge: names of files, branches and revisions are anyone's.
 * GitHub obeys `::` at the start of a line and `##[` anywhere in it, Azure DevOps `##vso[` and `##[`. The text stays readable.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1: ').replace(/##(?=\w*\[)/g, '# # ');
}

/** A warning that the forge shows on the page of the run, where the forge knows such a thing. */
export function warningCommand(forge: Forge | undefined, text: string): string {
  const [row] = text.split(/[\r\n]/) as [string];
  if (forge === 'github') return `::warning::${row.replaceAll('%', '%25')}\n`;
  if (forge === 'azure') return `##vso[task.logissue type=warning]${row.replaceAll('%', '%AZP25')}\n`;
  return `${withoutCommands(row)}\n`;
}
