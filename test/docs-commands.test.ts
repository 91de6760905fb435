import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../src/cli/input/arguments';
import { COMMANDS, HELP } from '../src/cli/commands';
import { CLI_HELP } from '../src/messages/cli-help.data';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const README = readFileSync('README.md', 'utf8');

/** Every command that a page tells people to type, between backquotes or on a line of its own in a block. */
const commands = globSync(['*.md', 'docs/**/*.md']).flatMap((page) => {
  const text = readFileSync(page, 'utf8');
  const found = [
    // After three of them a block of a klantreis begins.
    ...text.matchAll(/(?<!`)`(klantreis|node dist\/cli\.js) ([^`\n]+)`/g),
    ...text.matchAll(/^ *(klantreis|node dist\/cli\.js) ([a-z]+(?: .*)?)$/gm),
  ];
  // A line of the language itself begins with the same word (`klantreis kind-krijgen: …`).
  return found
    .filter(([, start, rest]) => start !== 'klantreis' || !/^[\p{L}\d_-]*:|^</u.test(rest!))
    .map(([, , rest]) => [page, rest!] as const);
});

describe('the commands in the documents', () => {
  it('are there', () => {
    expect(commands.length).toBeGreaterThan(30);
  });

  it.each(commands)('%s: klantreis %s can be given', (_, typed) => {
    const [name = '', ...rest] = typed.replace(/ *#.*$/, '').split(/ +/);
    if (name.startsWith('-')) return expect(CLI_HELP.klantreis).toContain(name);
    const command = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
    expect(command, name).toBeDefined();
    const words = rest.map((word) => word.replace(/^["']|["']$/g, ''));
    expect(() => readArguments({ ...command!.options, ...HELP }, words)).not.toThrow();
  });
});

describe('the README', () => {
  it('names the package as it is made', () => {
    expect(README).toContain(`npm install --global out/klantreis-${version}.tgz`);
  });

  it('names only files that are there, so that a newcomer can give its commands as they stand', () => {
    const paths = [...README.matchAll(/`node dist\/cli\.js [^`]*?(\S+\.klantreis)/g)].map(([, path]) => path!);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(() => readFileSync(path)).not.toThrow();
  });
});
