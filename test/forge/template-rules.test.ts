import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/bundle';
import { ACTION, ALL, AZURE, FIRST, GITLAB, SECOND, stepsOf, version } from './shipped';
import { SCRIPT_KEYS, valuesOf } from './steps';

describe.each(ALL)('%s', (path, template) => {
  const scripts = SCRIPT_KEYS.flatMap((key) => valuesOf(template, key)).flat() as string[];
  const uses = valuesOf(template, 'uses') as string[];

  it('puts nothing of others into a script: what they fill in comes by the environment', () => {
    for (const script of scripts) expect(script).not.toMatch(/\$\{\{|\$\(\w+\.|\$\[/);
  });

  it('names the actions of the forge by their commit, and ours in the repository of the team', () => {
    for (const one of uses) expect(one).toMatch(/^(?:actions\/[\w-]+@[0-9a-f]{40}|\.\/\.github\/klantreis)$/);
  });

  it('names the machine and the Node that it runs on', () => {
    const machines = ['runs-on', 'vmImage'].flatMap((key) => valuesOf(template, key));
    for (const machine of machines) expect(machine).toBe('ubuntu-24.04');
    const nodes = ['node-version', 'version'].flatMap((key) => valuesOf(template, key));
    for (const node of nodes) expect(node).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFileSync(join(ROOT, path), 'utf8')).not.toContain('latest');
  });

  it('names images by their digest', () => {
    for (const image of valuesOf(template, 'image')) expect(image).toMatch(/^node:[\d.]+@sha256:[0-9a-f]{64}$/);
  });

  it('runs our version', () => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const versions = [...text.matchAll(/klantreis-(\d+\.\d+\.\d+)\.tgz/g)].map((match) => match[1]);
    expect(new Set(versions)).toEqual(new Set([version]));
  });

  it('looks at the checksum of the program before it unpacks or runs it, and fetches no program', () => {
    for (const script of scripts) expect(script).not.toMatch(/\b(?:npm|npx|wget|pip)\b|curl[^|]*\|\s*(?:ba)?sh/);
    for (const script of scripts.filter((one) => /\b(?:node|tar) /.test(one))) {
      const places = ['KLANTREIS_SHA256', 'exit 2', 'tar -xzf "$map/klantreis.tgz"', 'node "$map/package/dist/cli.js"'];
      const found = places.map((part) => script.indexOf(part));
      expect(found).not.toContain(-1);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }
  });
});

describe('the workflows', () => {
  it('never run on a pull request with the rights of the branch that it goes to', () => {
    expect(Object.keys(FIRST.on as object)).toEqual(['pull_request']);
    expect(Object.keys(SECOND.on as object)).toEqual(['workflow_run']);
    expect((SECOND.on as { readonly workflow_run: unknown }).workflow_run).toEqual({
      workflows: [FIRST.name],
      types: ['completed'],
    });
  });

  it('ask for no more rights than the comment needs', () => {
    expect(FIRST.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(SECOND.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
  });

  it('fetch the history, and leave no token in the folder', () => {
    const checkouts = stepsOf(FIRST).filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkouts.map((step) => step.with)).toEqual([{ 'fetch-depth': 0, 'persist-credentials': false }]);
    expect(valuesOf(GITLAB, 'GIT_DEPTH')).toEqual(['0']);
    expect(stepsOf(AZURE)[0]).toMatchObject({ checkout: 'self', fetchDepth: 0, persistCredentials: false });
  });

  it('take nothing from a fork but the report', () => {
    const checkouts = stepsOf(SECOND).filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkouts.map((step) => step.with)).toEqual([
      {
        repository: '${{ github.repository }}',
        ref: '${{ github.event.repository.default_branch }}',
        'sparse-checkout': '.github/klantreis',
        'persist-credentials': false,
      },
    ]);
    expect(JSON.stringify(SECOND)).toContain('head_repository.full_name != github.repository');
  });
});

describe('two runs at once', () => {
  it('are one on GitHub and on GitLab', () => {
    expect(FIRST.concurrency).toEqual({
      group: '${{ github.workflow }}-${{ github.event.pull_request.number }}',
      'cancel-in-progress': true,
    });
    // A comment that is half written is finished.
    expect(SECOND.concurrency).toMatchObject({ 'cancel-in-progress': false });
    expect((SECOND.concurrency as { readonly group: string }).group).toMatch(
      /workflow_run\.workflow_id.*workflow_run\.head_branch/,
    );
    expect(GITLAB.klantreis).toMatchObject({ interruptible: true, resource_group: 'klantreis-$CI_MERGE_REQUEST_IID' });
  });
});

it('no template knows a checksum: a team fills in that of its own file', () => {
  const [first, second] = [FIRST, SECOND].map((one) => valuesOf(one, one === FIRST ? 'sha256' : 'KLANTREIS_SHA256'));
  expect([first, second, valuesOf(GITLAB, 'KLANTREIS_SHA256')]).toEqual([[''], [''], ['']]);
  expect((ACTION.inputs as Record<string, object>).sha256).toEqual({
    description: expect.stringContaining('controlesom') as string,
    required: true,
  });
  const parameters = AZURE.parameters as readonly { readonly name: string }[];
  expect(parameters.find(({ name }) => name === 'sha256')).toEqual({ name: 'sha256', type: 'string' });
});
