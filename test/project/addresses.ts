import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

/**
 * Hosts whose owner is known and will not change without the world noticing, and hosts that nobody can have (RFC 2606). Of a forge an
 * owner must stand behind it: its other names are anybody's.
 */
const HOSTS = [
  'chevrotain.io',
  'code.visualstudio.com',
  'cyclonedx.org',
  'en.wikipedia.org',
  'git-lfs.github.com',
  'git-scm.com',
  'github.com/chevrotain',
  'github.com/lucide-icons',
  'github.com/microsoft',
  'github.com/nl-design-system',
  'json-schema.org',
  'json.schemastore.org',
  'langium.org',
  'marketplace.visualstudio.com',
  'nodejs.org',
  'ns.adobe.com',
  'open-vsx.org',
  'pre-commit.com',
  'purl.org/dc',
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'standaarden.overheid.nl',
  'tools.ietf.org',
  'vscode.dev',
  'www.aiim.org',
  'www.npmjs.com',
  'www.rijksoverheid.nl',
  'www.w3.org',
  'yml.publiccode.tools',
];

/** Names at a registry that whoever they belong to has had for long. */
const PACKAGES = ['@vscode/vsce', 'ovsx', 'vsce', 'prettier', 'eslint', 'vitest'];

/** The one address of the project, from publiccode.yml; on example.org it is one that nobody has yet. */
export interface Place {
  /** As in the browser: without `.git`. */
  readonly url: string;
  readonly isPublished: boolean;
}

export function placeOf(publiccode: string): Place {
  const { url } = parse(publiccode) as { readonly url: string };
  return { url: url.replace(/(?:\.git)?\/?$/, ''), isPublished: new URL(url).hostname !== 'example.org' };
}

/** @returns everything in this text that names a program, a page or an image which somebody else may own, or come to own */
export function takeable(text: string, place: Place): string[] {
  return [
    ...commands(text),
    ...uses(text, place),
    ...images(text),
    ...urls(text, place),
    ...[...text.matchAll(/^\s*- repo: *(?!local\b|https:)(\S+)/gm)].map(([, repo]) => `repo ${repo}`),
  ];
}

/** What npm and its likes fetch by name. A path (`./x.tgz`, `out/x.tgz`) is a file that is there. */
function commands(text: string): string[] {
  const fetching =
    /\b(?:npx|npm (?:install|i|add|exec|pack|create|init)|pnpm (?:add|dlx)|yarn (?:add|dlx)|bunx)\b([^\n`|&;)]*)/g;
  return [...text.matchAll(fetching)].flatMap(([whole, rest]) => {
    const [name] = rest!
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '' && !word.startsWith('-'));
    const bare = name?.replace(/(?<=.)@[^/]*$/, '');
    // Words of a sentence, such as "of `npx`.", name nothing; an organisation of one's own is for the reader to fill in.
    if (bare === undefined || /^(?:\.{0,2}\/|out\/)/.test(bare) || bare.startsWith('@organisatie/')) return [];
    return PACKAGES.includes(bare) ? [] : [whole.trim()];
  });
}

/** Actions of GitHub: its own, one in the same repository, or that of our address. */
function uses(text: string, { url, isPublished }: Place): string[] {
  const own = isPublished ? `${new URL(url).pathname.slice(1)}@` : './';
  return [...text.matchAll(/^\s*(?:- )?uses: *(\S+)/gm)]
    .map(([, what]) => what!)
    .filter((what) => !what.startsWith('./') && !what.startsWith('actions/') && !what.startsWith(own));
}

/** Images: those of Docker itself, which have no owner before their name, by their digest; and those of Microsoft. */
function images(text: string): string[] {
  return [...text.matchAll(/^\s*"?image"?: *"?([\w.:/@-]+)/gm)]
    .map(([, image]) => image!)
    .filter((image) => !/^[a-z]+:[\d.]+@sha256:[0-9a-f]{64}$/.test(image) && !image.startsWith('mcr.microsoft.com/'));
}

/** Pages: of a host that we know, of the project itself, or of nobody. */
export function urls(text: string, place: Place): string[] {
  return [...text.matchAll(/https?:\/\/([A-Za-z0-9.-]+\.[A-Za-z]{2,})(?:\/([\w.-]+))?(?:\/[\w.-]+)*/g)].flatMap(
    ([whole, host, first]) => {
      if (whole.replace(/\.git$/, '') === place.url || /(?:^|\.)example(?:\.(?:com|org|net))?$/.test(host!)) return [];
      return HOSTS.includes(host!) || HOSTS.includes(`${host}/${first}`) ? [] : [whole];
    },
  );
}

/** @returns where these files name another place than publiccode.yml */
export function disagreements(read: (path: string) => string): string[] {
  const place = placeOf(read('publiccode.yml'));
  const { repository } = JSON.parse(read('package.json')) as { readonly repository?: { readonly url: string } };
  const named = repository?.url.replace(/^git\+/, '').replace(/(?:\.git)?\/?$/, '');
  const wanted = place.isPublished ? place.url : undefined;
  const wrong = globSync(['action.yml', 'templates/**/*.yml']).flatMap((path) =>
    uses(read(path), place).map((what) => `${path}: ${what}`),
  );
  return [...(named === wanted ? [] : [`package.json: ${named ?? 'no repository'}`]), ...wrong];
}

export const readFile = (path: string) => readFileSync(path, 'utf8');
