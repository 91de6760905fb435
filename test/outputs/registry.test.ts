import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { withOutputs } from '../../src/cli/input/formats';
import { CLI_HELP } from '../../src/messages/cli-help.data';
import type * as PictureOutputs from '../../src/outputs/picture-outputs';
import type * as Registry from '../../src/outputs/registry';
import { OUTPUTS } from '../../src/outputs/registry';
import { fromBase64 } from '../../src/util/base64';
import { answerOutput, answerOutputs } from '../../src/server/outputs';
import { folderWith, GOOD } from '../cli/run-cli';
import { runIn } from '../cli/run-in';
import { STAPPEN } from '../fixtures/outputs/stappen';
import { inScope, scopeOf } from '../usecases/scopes';
import { readBeside } from './beside';

/** The register with a few rows more. Nothing else is told of them. */
vi.mock('../../src/outputs/registry', async (real) => {
  const { OUTPUTS: rows } = await real<typeof Registry>();
  const { STAPPEN: more } = await import('../fixtures/outputs/stappen');
  return { OUTPUTS: [...rows, ...more.filter(({ of }) => of !== 'picture')] };
});
vi.mock('../../src/outputs/picture-outputs', async (real) => {
  const { PICTURE_OUTPUTS: rows } = await real<typeof PictureOutputs>();
  const { STAPPEN: more } = await import('../fixtures/outputs/stappen');
  return { PICTURE_OUTPUTS: [...rows, ...more.filter(({ of }) => of === 'picture')] };
});

/** The commands that make something of each subject. */
const COMMANDS = [
  ['check', ['check', 'a.klantreis'], '0'],
  ['diff', ['diff', 'a.klantreis', 'a.klantreis'], '0'],
  ['model', ['model', 'a.klantreis'], 'Wij krijgen een kind'],
  ['draw', ['draw', 'a.klantreis'], expect.stringMatching(/^\d{4,}$/) as string],
] as const;

describe('a new output', () => {
  it.each(COMMANDS)('is written by %s where it is asked for', async (_, args, content) => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const { code, out, err } = await runIn(cwd, [...args, '--format', 'stappen']);
    expect({ code, out: out.split('\n'), err }).toEqual({ code: 0, out: ['stappen', content, ''], err: '' });
  });

  it.each(COMMANDS)('is what the name of a file says to %s', async (_, args, content) => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    expect(await runIn(cwd, [...args, '-o', 'x.lijst'])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(cwd, 'x.lijst'), 'utf8').split('\n')).toEqual(['stappen', content, '']);
    // What it wrote is ours, so it may be written again.
    expect(await runIn(cwd, [...args, '-o', 'x.lijst'])).toMatchObject({ code: 0 });
  });

  it.each(COMMANDS)('is in the help of %s and in what it says of a word that it does not know', async (name, args) => {
    const help = withOutputs(name, CLI_HELP[name]).replace(/\s+/g, ' ');
    expect(help).toContain('stappen: om af te vinken');
    const { code, err } = await runIn(folderWith({ 'a.klantreis': GOOD }), [...args, '--format', 'stapen']);
    expect(code).toBe(2);
    expect(err).toContain('of `stappen`. Bedoelde u `stappen`?');
  });

  it('is told where a name promises another', async () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const run = (...args: string[]) => runIn(cwd, ['draw', 'a.klantreis', ...args]);
    expect((await run('--format', 'svg', '-o', 'x.lijst')).err).toContain('Zet er `--format stappen` bij');
    expect((await run('--format', 'stappen', '-o', 'x.svg')).err).toContain('wij maken hier een lijst van stappen');
    expect(withOutputs('draw', CLI_HELP.draw).replace(/\s+/g, ' ')).toContain(
      'eindigt op .svg, .pdf, .png, .html of .lijst;',
    );
  });
});

it('is offered and made where a picture is saved in an editor', async () => {
  const scope = await scopeOf({ 'a.klantreis': GOOD });
  const current = inScope(scope, 'a.klantreis');
  expect(answerOutputs(current, { uri: 'a.klantreis' })).toEqual({
    title: 'kind',
    outputs: [
      {
        id: 'svg',
        name: 'SVG-afbeelding',
        goodFor: 'een tekening, voor een verslag of een website',
        extensions: ['svg'],
      },
      { id: 'pdf', name: 'PDF', goodFor: 'om te drukken of mee te sturen', extensions: ['pdf'] },
      {
        id: 'png',
        name: 'PNG-afbeelding',
        goodFor: 'voor Word, PowerPoint of een bericht',
        extensions: ['png'],
      },
      {
        id: 'html',
        name: 'Webpagina',
        goodFor: 'om op een scherm te bekijken of door te sturen',
        extensions: ['html', 'htm'],
      },
      { id: 'stappen', name: 'Lijst van stappen', goodFor: expect.any(String) as string, extensions: ['lijst'] },
    ],
  });
  const asked = { uri: 'a.klantreis', theme: 'light', output: 'stappen' } as const;
  const around = { load: () => import('../../src/pictures/pictures.bundle'), readBeside };
  const { base64, note } = await answerOutput(current, asked, around);
  expect(new TextDecoder().decode(fromBase64(base64))).toMatch(/^stappen\n\d+\n$/);
  expect(note).toBeUndefined();
});

describe('the register', () => {
  it('has one output of a subject by a name, and all that we are sure of', () => {
    const names = OUTPUTS.map(({ of, id }) => `${of} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['picture svg', 'model json', 'review html', 'problems text']));
    expect(OUTPUTS).toEqual(expect.arrayContaining([...STAPPEN]));
  });

  it.each(OUTPUTS.map((output) => [`${output.of} ${output.id}`, output] as const))(
    '%s loads what writes it, which takes no file of somebody else for its own',
    async (_, { load, extensions }) => {
      const { write, isOwn } = await load();
      expect(write).toBeTypeOf('function');
      for (const text of ['', 'Mijn notities', '{}', '[1]', '<svg/>', '<!doctype html>', '# Kop'])
        expect(isOwn({ start: text, end: text }), text).toBe(false);
      for (const extension of extensions) expect(extension).toMatch(/^[a-z][a-z0-9]*$/);
    },
  );
});
