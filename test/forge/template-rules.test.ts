import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/bundle';
import { ALL, AZURE, FIRST, GITLAB, SECOND, stepsOf, version } from './shipped';
import { SCRIPT_KEYS, valuesOf } from './steps';

describe.each(ALL)('%s', (path, template) => {
  const scripts = SCRIPT_KEYS.flatMap((key) => valuesOf(template, key)).flat() as string[];
  const uses = valuesOf(template, 'uses') as string[];

  it('puts nothing of others into a script: what they fill in comes by the environment', () => {
    for (const script of scripts) expect(script).not.toMatch(/\$\{\{|\$\(\w+\.|\$\[/);
  });

  it('names other actions by their commit, and ours by our version', () => {
    for (const one of uses) {
      if (one.startsWith('klantreis/')) expect(one).toBe(`klantreis/klantreis@v${version}`);
      else expect(one).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  it('runs our version', () => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const versions = text.match(/(?<![\d.v])\d+\.\d+\.\d+(?!\.\d)/g) ?? [];
    expect(new Set(versions)).toEqual(new Set(versions.length > 0 ? [version] : []));
    expect(versions.length + uses.filter((one) => one.startsWith('klantreis/')).length).toBeGreaterThan(0);
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
    expect(SECOND.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
  });

  it('fetch the history, and leave no token in the folder', () => {
    const checkouts = stepsOf(FIRST).filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkouts.map((step) => step.with)).toEqual([{ 'fetch-depth': 0, 'persist-credentials': false }]);
    expect(valuesOf(GITLAB, 'GIT_DEPTH')).toEqual(['0']);
    expect(stepsOf(AZURE)[0]).toMatchObject({ checkout: 'self', fetchDepth: 0, persistCredentials: false });
  });

  it('take nothing from a fork but the report', () => {
    expect(stepsOf(SECOND).some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(false);
    expect(JSON.stringify(SECOND)).toContain('head_repository.full_name != github.repository');
  });
});
