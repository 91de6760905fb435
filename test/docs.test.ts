import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../src/checks/check';
import { messageText } from '../src/messages/messages';
import { Scope } from '../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../src/model/settings';
import { parse } from '../src/parser/parse';
import { formatText } from '../src/text/format';

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

  it.each(all)('$at has no mistakes of language in it', ({ at, text }) => {
    const file = { path: at, ...parse(text) };
    const mistakes = checkFile(file, new Scope([file]), DEFAULT_SETTINGS)
      .filter(({ code }) => code.startsWith('KT'))
      .map(({ code, args, meant }) => messageText(code, args, meant));
    expect(mistakes).toEqual([]);
  });

  it.each(all)('$at is laid out as the formatter does it', ({ text }) => {
    expect(formatText(text, parse(text).lines)).toBe(text);
  });

  it.each(['README.md', 'docs/vscode.md', 'docs/beginnen.md'])(
    'what people begin with in %s has no warning',
    (page) => {
      const [{ at, text }] = examples(page) as [{ readonly at: string; readonly text: string }];
      const file = { path: at, ...parse(text) };
      const found = checkFile(file, new Scope([file]), DEFAULT_SETTINGS).filter(({ severity }) => severity !== 'info');
      expect(found.map(({ code }) => code)).toEqual([]);
    },
  );

  it('the first one gets the one remark that the manual promises', () => {
    const first = all.find(({ at }) => at.startsWith('docs/taal.md'))!;
    const file = { path: first.at, ...parse(first.text) };
    expect(checkFile(file, new Scope([file]), DEFAULT_SETTINGS).map(({ code }) => code)).toEqual(['KR501']);
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
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].map((match) => ({
      page,
      link: match[1]!,
    })),
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
