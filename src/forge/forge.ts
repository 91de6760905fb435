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
