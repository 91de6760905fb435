import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const REPOSITORY = v.nullish(v.object({ full_name: v.string() }));
const PULL = v.object({
  number: v.number(),
  head: v.object({ sha: v.string(), repo: REPOSITORY }),
  base: v.object({ ref: v.string(), sha: v.string() }),
});
/** The run of the first workflow, of which GitHub itself tells which commit it looked at. */
const WORKFLOW_RUN = v.object({ html_url: v.string(), head_sha: v.string(), head_repository: REPOSITORY });
const EVENT = v.object({ pull_request: v.optional(PULL), workflow_run: v.optional(WORKFLOW_RUN) });

export type GithubEvent = v.InferOutput<typeof EVENT>;

/** What set a workflow off, as GitHub wrote it down for its steps; nothing where that cannot be read. */
export function githubEvent(path: string | undefined): GithubEvent {
  if (path === undefined) return {};
  try {
    const read = v.safeParse(EVENT, JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}
