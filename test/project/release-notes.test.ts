import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder';

const CHANGELOG = `# Wat er nieuw is

## [Unreleased]

## [0.2.0] - 2027-01-31

- U kunt nu iets nieuws. Lees ook [dit](https://example.org).

## [0.1.0] - 2026-12-01

Dit is de eerste versie.
`;

let project: string;

beforeEach(() => {
  project = temporaryFolder('klantreis release-');
  mkdirSync(join(project, 'scripts'));
  cpSync('scripts/release-notes.mjs', join(project, 'scripts/release-notes.mjs'));
});
afterEach(() => rmSync(project, { recursive: true }));

function notes(tag: string, version = '0.2.0', changelog = CHANGELOG) {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(project, 'CHANGELOG.md'), changelog);
  const args = [join(project, 'scripts/release-notes.mjs'), tag];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('the notes of a release', () => {
  it('are what the changelog says about that version', () => {
    const out = '- U kunt nu iets nieuws. Lees ook [dit](https://example.org).\n';
    expect(notes('v0.2.0')).toEqual({ code: 0, out, err: '' });
  });

  it('are those of the last section too', () => {
    expect(notes('v0.1.0', '0.1.0')).toMatchObject({ code: 0, out: 'Dit is de eerste versie.\n' });
  });

  it.each([
    ['a tag that is not the version', 'v0.3.0', '0.2.0', CHANGELOG, 'should be v0.2.0'],
    ['a tag without a v', '0.2.0', '0.2.0', CHANGELOG, 'should be v0.2.0'],
    ['a version of which the changelog says nothing', 'v0.3.0', '0.3.0', CHANGELOG, '"## [0.3.0] - YYYY-MM-DD"'],
    [
      'a version without a date',
      'v0.2.0',
      '0.2.0',
      CHANGELOG.replace(' - 2027-01-31', ''),
      '"## [0.2.0] - YYYY-MM-DD"',
    ],
    ['a section without a line', 'v0.2.0', '0.2.0', CHANGELOG.replace(/^- .*\n/m, ''), 'no text'],
    ['a version that only looks like it', 'v0.2.0', '0.2.0', CHANGELOG.replace('[0.2.0]', '[0x2.0]'), 'no text'],
    [
      'lines that were not moved',
      'v0.2.0',
      '0.2.0',
      CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n- Nog iets\n'),
      'Unreleased',
    ],
  ])('there are none for %s', (_, tag, version, changelog, why) => {
    const told = notes(tag, version, changelog);
    expect(told).toMatchObject({ code: 1, out: '' });
    expect(told.err).toContain(why);
  });
});
