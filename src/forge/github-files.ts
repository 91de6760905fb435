import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Env } from './forge';

/** What GitHub takes as a summary of a step: 1 MiB. */
const MAX_SUMMARY = 1024 * 1024;

/**
 * Tells the next steps of a workflow what was found, in the file that GitHub reads after this one. A value ends at a word that
 * nobody can guess, so that no value can add one of its own.
 */
export function writeOutputs(env: Env, outputs: Readonly<Record<string, string | number>>): void {
  if (!env.GITHUB_OUTPUT) return;
  const rows = Object.entries(outputs).map(([name, value]) => {
    const end = `einde-${randomUUID()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
  });
  appendFileSync(env.GITHUB_OUTPUT, rows.join(''));
}

/** Shows a text in Markdown on the page of the run. */
export function writeSummary(env: Env, markdown: string): void {
  if (!env.GITHUB_STEP_SUMMARY || Buffer.byteLength(markdown) > MAX_SUMMARY) return;
  appendFileSync(env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
}
