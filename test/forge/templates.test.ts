import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLI } from '../cli/run-cli';
import { newFolder } from '../support/repository';
import { FakeAzure } from './fake-azure';
import { FakeGithub } from './fake-github';
import { FakeGitlab } from './fake-gitlab';
import {
  azureEnv,
  BASE,
  checkout,
  commandsIn,
  type Env,
  githubEnv,
  gitlabEnv,
  HEAD,
  HOSTILE,
  pullRequestEvent,
  readOutputs,
  TOKEN,
  workflowRunEvent,
} from './request';
import { type Seen, serve } from './server';
import { ACTION, AZURE, GITLAB, SECOND, stepWith, version } from './shipped';
import { type Packed, pack, runScript, valuesOf } from './steps';

let program: Packed;
beforeEach(({ skip }) => {
  skip(process.platform === 'win32', 'The forges run these steps in bash, on Linux.');
  program = pack();
});

/** The environment that GitHub makes of the inputs of the action: those given, else what action.yml says. */
function inputEnv(given: Env): Env {
  const inputs = ACTION.inputs as Readonly<Record<string, { readonly default: string }>>;
  const { env = {} } = stepWith(ACTION, 'run', 'review');
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, expression]) => {
      if (expression === '${{ strategy.job-index }}') return [[name, given.rij ?? '0']];
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!;
      return input === 'token' ? [] : [[name, given[input] ?? inputs[input]!.default ?? '']];
    }),
  );
}

/** Runs the action as a team has it: in a folder of its own repository, beside the program. */
function runAction(folder: string, env: Env, inputs: Env = {}) {
  const GITHUB_ACTION_PATH = join(folder, '.github/klantreis');
  program.put(GITHUB_ACTION_PATH, version);
  const all = { ...env, GITHUB_ACTION_PATH, ...inputEnv({ sha256: program.sha256, ...inputs }) };
  return runScript(stepWith(ACTION, 'run', 'review').run!, folder, all, program.path);
}

describe('the action', () => {
  it('checks, compares, writes the comment and tells the next step', async () => {
    const fake = new FakeGithub();
    const server = await serve(fake.handle);
    const env = githubEnv(server.url);
    const { folder } = checkout(HEAD);
    const { code, out } = await runAction(folder, env);
    expect(code).toBe(0);
    expect(commandsIn(out)).toContain('::warning');
    expect(fake.comments).toHaveLength(1);
    const outputs = readOutputs(join(env.files, 'output'));
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(Object.keys(ACTION.outputs as object)));
    expect(existsSync(join(folder, outputs.rapport!))).toBe(true);
    expect((await runAction(folder, env)).code).toBe(0);
    expect(fake.comments).toHaveLength(1);
    expect(server.writes()).toHaveLength(1);
  });

  it('fails by its input, and only after everything was written', async () => {
    const fake = new FakeGithub();
    const server = await serve(fake.handle);
    const { folder } = checkout(HEAD);
    expect((await runAction(folder, githubEnv(server.url), { 'fail-on': 'let-op' })).code).toBe(1);
    expect(fake.comments).toHaveLength(1);
    expect(existsSync(join(folder, 'klantreis-verslag', 'verslag.json'))).toBe(true);
  });

  it('runs a package from elsewhere, looks at the named paths, and keeps silent where it is asked to', async () => {
    const server = await serve(new FakeGithub().handle);
    const repository = checkout(HEAD);
    repository.commit({ 'mijn map/fout.klantreis': 'klantreis x: X\n  voor niemand\n' });
    program.put(join(repository.folder, 'eigen map'), version);
    const pakket = `eigen map/klantreis-${version}.tgz`;
    const inputs = { pakket, comment: 'false', map: 'uit', paden: 'reizen/reis.klantreis\n\n' };
    expect((await runAction(repository.folder, githubEnv(server.url), inputs)).code).toBe(0);
    expect(server.seen).toEqual([]);
    expect(existsSync(join(repository.folder, 'uit', 'opmerking.md'))).toBe(true);
    const both = { ...inputs, paden: 'reizen/reis.klantreis\nmijn map' };
    expect((await runAction(repository.folder, githubEnv(server.url), both)).code).toBe(1);
  });

  it('names what it leaves after its job, so that no other job of the run takes its place', async () => {
    const server = await serve(new FakeGithub().handle);
    const { folder } = checkout(HEAD);
    const names = [];
    for (const [job, inputs] of [
      ['klantreis', {}],
      ['zorg', {}],
      ['zorg', { rij: '1' }],
      ['zorg', { map: 'uit/zorg & wonen' }],
    ] as const) {
      const env = githubEnv(server.url);
      await runAction(folder, { ...env, GITHUB_JOB: job }, { comment: 'false', ...inputs });
      names.push(readOutputs(join(env.files, 'output')).naam);
    }
    expect(names).toEqual(['', '.zorg', '.zorg.1', '.zorg.uit-zorg---wonen']);
    const uploads = valuesOf(ACTION, 'name').filter((name) => String(name).startsWith('klantreis'));
    expect(uploads).toEqual([
      'klantreis${{ steps.klantreis.outputs.naam }}',
      'klantreis-verslag${{ steps.klantreis.outputs.naam }}',
    ]);
  });

  it('runs nothing of the names of branches, paths and texts', async () => {
    const fake = new FakeGithub();
    const server = await serve(fake.handle);
    const branch = '$(touch${IFS}gehackt)`touch${IFS}gehackt`;touch${IFS}gehackt;"';
    const repository = checkout(HOSTILE, branch);
    const paths = ['$(touch gehackt)', '-o gehackt', 'einde', '"; touch gehackt; "'];
    repository.commit(Object.fromEntries(paths.map((path) => [`${path}/leeg.klantreis`, '# leeg\n'])));
    repository.git('update-ref', `refs/remotes/origin/${branch}x`, 'main');
    const env = { ...githubEnv(server.url), GITHUB_HEAD_REF: branch, GITHUB_BASE_REF: `${branch}x` };
    const inputs = { map: 'uit $(touch gehackt)', paden: ['reizen', ...paths].join('\n') };
    const { code, out, err } = await runAction(repository.folder, env, inputs);
    expect(code).toBe(0);
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]!.body).toContain('kapot');
    expect(existsSync(join(repository.folder, 'gehackt'))).toBe(false);
    for (const command of commandsIn(out + err)) expect(command).toMatch(/^::(?:error|warning|notice)$/);
  });
});

describe('the second workflow', () => {
  const LOOK = stepWith(SECOND, 'run', 'artifacts');
  const WRITE = stepWith(SECOND, 'run', 'comment');

  /** Runs its steps as GitHub does; where the report is fetched, this puts there what the first workflow left. */
  async function run(verslagen: Readonly<Record<string, string>>, size = 4000) {
    const fake = new FakeGithub();
    fake.head = { ...fake.head, repository: 'iemand/klantreizen' };
    const artifacts = ['klantreis', 'iets-anders', ...Object.keys(verslagen)].map((name, at) => {
      return { id: 9 + at, node_id: 'MDg6', name, size_in_bytes: size, expired: false };
    });
    const list = (seen: Seen) =>
      seen.path === '/repos/gemeente/klantreizen/actions/runs/98/artifacts'
        ? { json: { total_count: artifacts.length, artifacts } }
        : undefined;
    const server = await serve((seen) => list(seen) ?? fake.handle(seen));
    const env = {
      ...githubEnv(server.url, workflowRunEvent()),
      RUN_ID: '98',
      KLANTREIS_PAKKET: WRITE.env!.KLANTREIS_PAKKET!,
      KLANTREIS_SHA256: program.sha256,
    };
    const folder = newFolder();
    program.put(join(folder, '.github/klantreis'), version);
    const look = await runScript(LOOK.run!, folder, env, program.path);
    const { ids } = readOutputs(env.GITHUB_OUTPUT!);
    if (ids === '') return { fake, server, look, ids, write: undefined };
    // One is put in the folder itself, more each in a folder of their own.
    for (const [name, verslag] of Object.entries(verslagen)) {
      const into = join(folder, 'verslag', Object.keys(verslagen).length === 1 ? '' : name);
      mkdirSync(into, { recursive: true });
      writeFileSync(join(into, 'verslag.json'), verslag);
    }
    return { fake, server, look, ids, write: await runScript(WRITE.run!, folder, env, program.path) };
  }

  async function firstVerslag(head: string, inputs: Env = {}): Promise<string> {
    const fake = new FakeGithub();
    fake.mayWrite = false;
    fake.head = { ...fake.head, repository: 'iemand/klantreizen' };
    const server = await serve(fake.handle);
    const { folder } = checkout(head);
    const { code, err } = await runAction(
      folder,
      githubEnv(server.url, pullRequestEvent('iemand/klantreizen')),
      inputs,
    );
    expect(code).toBe(0);
    expect(err).toContain('De opmerking volgt via de tweede workflow');
    return readFileSync(join(folder, 'klantreis-verslag', 'verslag.json'), 'utf8');
  }

  it('writes the comment of a fork', async () => {
    const { fake, look, ids, write } = await run({ 'klantreis-verslag': await firstVerslag(HOSTILE) });
    expect({ look: look.code, ids, write: write?.code }).toEqual({ look: 0, ids: '11', write: 0 });
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]!.body).toContain('kapot');
    expect(fake.comments[0]!.body).not.toContain('<script');
  });

  it('writes one for each report that the first workflow left', async () => {
    const [all, some] = [await firstVerslag(HEAD), await firstVerslag(HEAD, { paden: 'reizen' })];
    const { fake, ids, write } = await run({ 'klantreis-verslag.zorg.1': all, 'klantreis-verslag.wonen': some });
    expect({ ids, write: write?.code }).toEqual({ ids: '11,12', write: 0 });
    expect(fake.comments).toHaveLength(2);
    const wrong = await run({ 'klantreis-verslag.zorg': '{}', 'klantreis-verslag.wonen': some });
    expect(wrong.write?.code).toBe(2);
    expect(wrong.fake.comments).toHaveLength(1);
  });

  it('does nothing where there is no report, or one that is too large', async () => {
    for (const result of [await run({}), await run({ 'klantreis-verslag': '{}' }, 2_000_000)]) {
      expect(result.look).toMatchObject({ code: 0, out: expect.stringContaining('Er is geen verslag') as string });
      expect(result.ids).toBe('');
      expect(result.server.writes()).toEqual([]);
    }
  });

  it('makes no comment of a report that was made up', async () => {
    const good = JSON.parse(await firstVerslag(HEAD)) as { readonly changes: readonly object[] };
    const forged = [
      { ...good, changes: [{ ...good.changes[0], code: 'VS999' }] },
      { ...good, changes: [{ ...good.changes[0], args: {} }] },
      { ...good, check: { problems: [{ message: 'x' }] } },
      { markdown: '# Gehackt' },
    ];
    for (const one of forged) {
      const { fake, write } = await run({ 'klantreis-verslag': JSON.stringify(one) });
      expect(write).toMatchObject({ code: 2, err: expect.stringContaining('is geen verslag') as string });
      expect(fake.comments).toEqual([]);
    }
  });

  it('writes under no other pull request than that of the commit', async () => {
    const verslag = { ...(JSON.parse(await firstVerslag(HEAD)) as object), pullRequest: 8 };
    const { server, write } = await run({ 'klantreis-verslag': JSON.stringify(verslag) });
    expect(write?.code).toBe(2);
    expect(server.writes()).toEqual([]);
  });
});

describe('the template for GitLab', () => {
  const { script, variables } = GITLAB.klantreis as { readonly script: readonly [string]; readonly variables: Env };
  const jobEnv = (url: string): Env => ({ ...gitlabEnv(url), ...variables, KLANTREIS_SHA256: program.sha256 });

  it('checks, compares and writes the note, once', async () => {
    const fake = new FakeGitlab();
    const server = await serve(fake.handle);
    const { folder } = checkout(HEAD);
    program.put(join(folder, '.gitlab/klantreis'), version);
    for (let times = 0; times < 2; times++) {
      expect(await runScript(script[0], folder, jobEnv(server.url), program.path)).toMatchObject({ code: 0 });
    }
    expect(fake.notes).toHaveLength(1);
    expect(server.writes()).toHaveLength(1);
    const { artifacts } = GITLAB.klantreis as { readonly artifacts: Readonly<Record<string, unknown>> };
    const [paths] = [artifacts.paths as string[]];
    expect(existsSync(join(folder, paths[0]!))).toBe(true);
    expect(existsSync(join(folder, (artifacts.reports as Env).codequality!))).toBe(true);
  });

  it('does what its variables say', async () => {
    const server = await serve(new FakeGitlab().handle);
    const { folder } = checkout(HEAD);
    program.put(join(folder, '.gitlab/klantreis'), version);
    const env = { ...jobEnv(server.url), KLANTREIS_COMMENT: 'false', KLANTREIS_FAIL_ON: 'let-op' };
    const run = await runScript(
      script[0],
      folder,
      { ...env, KLANTREIS_BASE: 'main', KLANTREIS_PADEN: 'reizen' },
      program.path,
    );
    expect(run.code).toBe(1);
    expect(server.seen).toEqual([]);
  });

  it('runs only for a merge request', () => {
    expect((GITLAB.klantreis as { readonly rules: unknown }).rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
    ]);
  });
});

describe('the template for Azure DevOps', () => {
  const step = stepWith(AZURE, 'bash', 'review');
  const parameters = AZURE.parameters as readonly { readonly name: string; readonly default?: unknown }[];

  /** The environment that Azure DevOps makes of the parameters: those given, else what the template says. */
  function stepEnv(given: Env): Env {
    return Object.fromEntries(
      Object.entries(step.env!).flatMap(([name, expression]) => {
        const parameter = /^\$\{\{ parameters\.(\w+) \}\}$/.exec(expression)?.[1];
        const standard = parameters.find((one) => one.name === parameter)?.default;
        // A boolean arrives as `True` or `False`.
        const text = typeof standard === 'boolean' ? (standard ? 'True' : 'False') : String(standard);
        return parameter === undefined ? [] : [[name, given[parameter] ?? text]];
      }),
    );
  }

  /** A forge, a repository with the program, and the environment of the step. */
  async function start() {
    const fake = new FakeAzure();
    const server = await serve(fake.handle);
    const { folder } = checkout(HEAD);
    program.put(join(folder, '.azure/klantreis'), version);
    const BUILD_ARTIFACTSTAGINGDIRECTORY = newFolder();
    const inputs = stepEnv({ sha256: program.sha256 });
    const env = { ...azureEnv(server.url), ...inputs, BUILD_ARTIFACTSTAGINGDIRECTORY };
    return { fake, server, folder, env, staging: BUILD_ARTIFACTSTAGINGDIRECTORY };
  }

  it('leaves the comment to a newer run', async () => {
    const { server, folder, env, staging } = await start();
    const old = { ...env, SYSTEM_PULLREQUEST_SOURCECOMMITID: '1'.repeat(40) };
    expect((await runScript(step.bash!, folder, old, program.path)).code).toBe(0);
    expect(server.writes()).toEqual([]);
    expect(existsSync(join(staging, 'klantreis-verslag', 'rapport.html'))).toBe(true);
  });

  it('checks, compares and keeps the thread, once', async () => {
    const { fake, server, folder, env, staging } = await start();
    for (let times = 0; times < 2; times++) {
      const { code, out } = await runScript(step.bash!, folder, env, program.path);
      expect(code).toBe(0);
      expect(commandsIn(out)).toContain('##vso[task.logissue');
    }
    expect(fake.threads).toHaveLength(1);
    expect(server.writes()).toHaveLength(1);
    expect(existsSync(join(staging, 'klantreis-verslag', 'rapport.html'))).toBe(true);
    const failing = { ...env, ...stepEnv({ sha256: program.sha256, failOn: 'let-op', comment: 'False' }) };
    expect((await runScript(step.bash!, folder, failing, program.path)).code).toBe(1);
  });

  it('gives the token to the one step that needs it', () => {
    expect(step.env!.SYSTEM_ACCESSTOKEN).toBe('$(System.AccessToken)');
    expect(JSON.stringify(AZURE).match(/AccessToken/g)).toHaveLength(1);
  });
});

describe('a program that is not the one of the checksum', () => {
  const scripts = [
    ['the action', stepWith(ACTION, 'run', 'review').run!],
    ['the second workflow', stepWith(SECOND, 'run', 'comment').run!],
    ['GitLab', (GITLAB.klantreis as { readonly script: readonly [string] }).script[0]],
    ['Azure DevOps', stepWith(AZURE, 'bash', 'review').bash!],
  ] as const;

  it.each(scripts)('does not run: %s', async (_, script) => {
    const folder = newFolder();
    program.put(folder, version);
    const file = join(folder, `klantreis-${version}.tgz`);
    const run = (KLANTREIS_SHA256: string) =>
      runScript(script, folder, { KLANTREIS_PAKKET: file, KLANTREIS_SHA256 }, program.path);
    // With the right sum the step goes on, to what is not set here.
    expect((await run(program.sha256)).err).not.toContain('controlesom');
    for (const sum of ['', program.sha256.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))]) {
      const { code, out, err } = await run(sum);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('De controlesom van het bestand van Klantreis is niet die in dit sjabloon.');
    }
    writeFileSync(file, 'iets anders');
    expect((await run(program.sha256)).code).toBe(2);
  });
});

it('no message of the command line is a command to the forge', async () => {
  const run = (env: Env) =>
    runScript(`node '${CLI}' check '##vso[task.complete]x' '::error::y'`, newFolder(), env, program.path);
  const { code, err } = await run({ TF_BUILD: 'True' });
  expect(code).toBe(2);
  expect(err).toContain('`# # vso[task.complete]x`');
  expect(commandsIn(err)).toEqual([]);
  expect((await run({})).err).toContain('`##vso[task.complete]x`');
});

it('no step prints the token', async () => {
  const server = await serve(() => ({ status: 401, json: { message: TOKEN } }));
  const { folder } = checkout(BASE.replace('ze wacht even', 'ze wacht kort'));
  const { out, err } = await runAction(folder, githubEnv(server.url));
  expect(out).toContain('kent het token niet');
  expect(out + err).not.toContain(TOKEN);
});
