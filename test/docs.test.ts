import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { messageText } from '../src/messages/messages';
import { parse } from '../src/parser/parse';

const pages = globSync(['*.md', 'docs/**/*.md']);

/** The examples of a page, without the indentation that a list around them gives them. */
function examples(page: string): { readonly at: string; readonly text: string }[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^( *)```klantreis\n([\s\S]*?)^ *```/gm)].map((match) => ({
    at: `${page}:${text.slice(0, match.index).split('\n').length}`,
    text: match[2]!.replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  }));
}

describe('examples in the documents', () => {
  const all = pages.flatMap(examples);

  it('are there', () => {
    expect(all.length).toBeGreaterThan(5);
  });

  it.each(all)('$at has nothing wrong in it', ({ text }) => {
    const problems = parse(text).problems.map((problem) => messageText(problem.code, problem.args, problem.meant));
    expect(problems).toEqual([]);
  });
});

/** The anchor that GitHub and VS Code give a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe('links in the documents', () => {
  const links = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].map((match) => ({ page, link: match[1]! })),
  );

  it.each(links)('$page → $link leads somewhere', ({ page, link }) => {
    const [path, fragment] = link.split('#') as [string, string?];
    const target = path === '' ? page : join(dirname(page), path);
    expect(existsSync(target)).toBe(true);
    if (fragment === undefined) return;
    const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)].map((match) => anchor(match[1]!));
    expect(headings).toContain(fragment);
  });
});
