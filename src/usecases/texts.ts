import type { Merged, MergeOptions } from '../diff/merge/merge';
import type { Missed } from '../diff/merge/merge-missed';
import type { Finding } from '../model/finding';
import type * as Comparing from '../outputs/comparison.bundle';
import { parse } from '../parser/parse';
import { formatText } from '../text/format';
import type { ReadText } from '../workspace/read-text';

/** A text laid out well, or why there is none. */
export type Formatted = { readonly text: string; readonly isChanged: boolean } | { readonly problem: Finding };

/** Lays a whole text out well. An editor asks `text/edit` for the edits that do so: they come from the same formatter. */
export function format(content: ReadText): Formatted {
  if ('problem' in content) return content;
  const text = formatText(content.text, parse(content.text).lines);
  return { text, isChanged: text !== content.text };
}

/** A version of a text, by what the user knows it as. */
export interface Version {
  readonly name: string;
  readonly content: ReadText;
}

interface MergedVersions extends Merged {
  /** Names that one side uses and the other took away, or that both gave, where nobody has to choose. */
  readonly missed: readonly Missed[];
}

/**
 * Three versions of a text as one, by what they mean; undefined where one of them is no text that we can read.
 * @param load reads what merges, which knows what changed, and so is with what compares
 */
export async function mergeVersions(
  versions: { readonly base: Version; readonly ours: Version; readonly theirs: Version },
  options: Omit<MergeOptions, 'read'>,
  load: () => Promise<Pick<typeof Comparing, 'mergeTexts' | 'missedNames'>>,
): Promise<MergedVersions | undefined> {
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map(({ name, content }) =>
    'problem' in content ? undefined : { ...parse(content.text), name },
  );
  if (!base || !ours || !theirs) return undefined;
  const { mergeTexts, missedNames } = await load();
  const merged = mergeTexts(base, ours, theirs, { ...options, read: parse });
  if (merged.conflicts.length > 0) return { ...merged, missed: [] };
  return { ...merged, missed: missedNames({ ...parse(merged.text), name: ours.name }, [base, ours, theirs]) };
}
