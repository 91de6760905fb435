import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { withOutputs } from '../src/cli/input/formats';
import type { CLI_HELP } from '../src/messages/cli-help.data';
import type { outputsOf } from '../src/outputs/outputs';
import { readBeside } from './outputs/beside';
import { dutchSentences, oddNames } from './support/architecture';
import { PlantedProject } from './support/planted-project';
import { SAMPLE } from './support/sample-review';

const WRITER = 'src/outputs/text/review-ticks.ts';
const REGISTRY = 'src/outputs/registry.ts';
const WORDS = 'src/messages/outputs.data.ts';

let project: PlantedProject;

/** An output that nobody has thought of: what changed, to tick off. */
beforeAll(async () => {
  project = new PlantedProject();
  project.add(WRITER, 'test/fixtures/planted/review-ticks.ts.txt');
  project.insertBefore(
    REGISTRY,
    '  ...PICTURE_OUTPUTS,',
    "  { id: 'afvinken', of: 'review', extensions: ['lijst'], words: OUTPUT_WORDS.afvinken, load: () => import('./text/review-ticks') },\n",
  );
  project.insertBefore(
    WORDS,
    '  sarif: {',
    "  afvinken: { soort: 'Afvinklijst', vorm: 'een afvinklijst', waarvoor: 'om af te vinken' },\n",
  );
  await project.generate();
});

afterAll(() => project.remove());

/** What the tests ask of the project with the output in it, as it is bundled. */
interface Built {
  readonly CLI_HELP: typeof CLI_HELP;
  readonly outputsOf: typeof outputsOf;
  readonly withOutputs: typeof withOutputs;
}

const BUILT = `export { CLI_HELP } from './src/messages/cli-help.data';
export { outputsOf } from './src/outputs/outputs';
export { withOutputs } from './src/cli/input/formats';`;

describe('a new output', () => {
  it('is what writes it, its row and its words; all else that differs is generated', () => {
    const manual = 'docs/vergelijken.md';
    expect(project.differing()).toEqual([manual, WRITER, REGISTRY, WORDS].sort());
    expect(project.read(manual)).toContain('| `afvinken` | om af te vinken | `.lijst` |');
  });

  it('compiles, and breaks no rule of the house', () => {
    expect(project.compile(['src/outputs'])).toBe('');
    const sources = new Map([WRITER, REGISTRY].map((path) => [path, project.read(path)]));
    expect([...dutchSentences(sources), ...oddNames(sources)]).toEqual([]);
  });

  it('is in the help of its command, is written, and knows its own files', async () => {
    const built = await project.load<Built>(BUILT);
    expect(built.withOutputs('diff', built.CLI_HELP.diff).replace(/\s+/g, ' ')).toContain('afvinken: om af te vinken');
    const output = built.outputsOf<'review'>(['review']).find(({ id }) => id === 'afvinken')!;
    const { write, isOwn } = await output.load();
    const told = { review: SAMPLE } as Parameters<typeof write>[0];
    const text = [...(await write(told, { version: '1', colours: false, readBeside }))].join('');
    expect(SAMPLE.changes.length).toBeGreaterThan(0);
    expect(text.split('\n').slice(1, -1)).toEqual(SAMPLE.changes.map(({ code }) => `[ ] ${code}`));
    expect(isOwn({ start: text, end: text })).toBe(true);
    expect(isOwn({ start: 'Mijn notities', end: '' })).toBe(false);
  });
});
