/**
 * What `--fail-on` stands for: the level that was asked for and the graver ones. None where nothing was asked for.
 * @param levels from the gravest
 */
export function levelsFrom<Level extends string>(
  levels: readonly Level[],
  asked: string | undefined,
): readonly Level[] {
  return levels.slice(0, levels.findIndex((level) => level === asked) + 1);
}
