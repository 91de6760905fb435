import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { checkFile } from '../src/checks/check';
import type { quickFixesAt } from '../src/editor/fixes/quick-fixes';
import type { openFile } from './editor/cursor';
import { dutchSentences, oddNames } from './support/architecture';
import type { failuresOf, readParts } from './support/fixtures';
import { PlantedProject } from './support/planted-project';

const RULE = 'src/checks/method/kr799-event-without-ankerpunt.ts';
const FIXTURE = 'test/fixtures/rules/KR799.klantreis';
/** What is written by hand for a new rule. */
const PLANTED: Readonly<Record<string, string>> = {
  [RULE]: 'test/fixtures/planted/kr799-event-without-ankerpunt.ts.txt',
  [FIXTURE]: 'test/fixtures/planted/KR799.klantreis',
};

let project: PlantedProject;

beforeAll(async () => {
  project = new PlantedProject();
  for (const [path, from] of Object.entries(PLANTED)) project.add(path, from);
  await project.generate();
});

afterAll(() => project.remove());

/** What the tests ask of the project with the rule in it, as it is bundled. */
interface Built {
  readonly failuresOf: typeof failuresOf;
  readonly readParts: typeof readParts;
  readonly openFile: typeof openFile;
  readonly checkFile: typeof checkFile;
  readonly quickFixesAt: typeof quickFixesAt;
}

const BUILT = `export { failuresOf, readParts } from './test/support/fixtures';
export { openFile } from './test/editor/cursor';
export { checkFile } from './src/checks/check';
export { quickFixesAt } from './src/editor/fixes/quick-fixes';`;

describe('a new rule', () => {
  it('is one file and one fixture; all else that differs is generated', () => {
    const generated = [
      'docs/regels.md',
      'language/klantreis.schema.json',
      'src/checks/rules.ts',
      'src/messages/method.data.ts',
    ];
    expect(project.differing()).toEqual([...generated, ...Object.keys(PLANTED)].sort());
    for (const path of generated) expect(project.read(path)).toMatch(/kr799/i);
  });

  it('compiles, with its code and the title of its fix among those that there are', () => {
    expect(project.compile(['src/checks', 'src/editor/fixes'])).toBe('');
  });

  it('breaks no rule of the house', () => {
    const sources = new Map([[RULE, project.read(RULE)]]);
    expect([...dutchSentences(sources), ...oddNames(sources)]).toEqual([]);
  });

  it('fires, does not where it nearly would, and has its quick fix', async () => {
    const built = await project.load<Built>(BUILT);
    const fixtures = built.readParts('KR799.klantreis', project.read(FIXTURE));
    expect(fixtures.flatMap(({ expectations }) => expectations.filter((one) => one.code === 'KR799'))).toHaveLength(4);
    expect(fixtures.flatMap(built.failuresOf)).toEqual([]);

    const file = built.openFile('‸klantreis kind: De geboorte\n');
    const found = built.checkFile(file, file.scope, { regels: {} });
    const [at] = file.cursors;
    const actions = built.quickFixesAt(file, found, { start: at!, end: at! }, { today: '2026-11-26' });
    expect(actions.map(({ title }) => title)).toContain('Maak van `geboorte` een ankerpunt');
  });
});
