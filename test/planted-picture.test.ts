import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { picturesInHelp } from '../src/cli/input/asked-picture';
import type * as pictures from '../src/pictures/pictures.bundle';
import type { drawOne, picturesOfFile } from '../src/usecases/draw';
import { dutchSentences, oddNames } from './support/architecture';
import { PlantedProject } from './support/planted-project';
import { EXAMPLE_TEXTS, inScope, scopeOf } from './usecases/scopes';

const LAYOUT = 'src/pictures/plattegrond/layout.ts';
const REGISTRY = 'src/pictures/registry.ts';
const TITLES = 'src/messages/pictures.data.ts';
const ARROWS = 'scripts/arrows.mjs';

let project: PlantedProject;

/** A picture that nobody has thought of: the fasen as the rooms of a house. */
beforeAll(async () => {
  project = new PlantedProject();
  project.add(LAYOUT, 'test/fixtures/planted/plattegrond-layout.ts.txt');
  project.insertBefore(
    REGISTRY,
    'import { layoutComparison }',
    "import { layoutPlattegrond } from './plattegrond/layout';\n",
  );
  project.insertBefore(
    REGISTRY,
    "  {\n    id: 'kaartjes',",
    "  {\n    id: 'plattegrond',\n    title: pictureTitle('plattegrond'),\n    of: 'klantreis',\n    layout: ({ klantreis }) => layoutPlattegrond(klantreis),\n  },\n",
  );
  project.insertBefore(TITLES, "  kaartjes: 'kaartjes", "  plattegrond: 'plattegrond van de fasen',\n");
  project.insertBefore(ARROWS, '      verticaal: [', '      plattegrond: [],\n');
  project.insertBefore(ARROWS, "        'verschilkaart',\n        'verschilverticaal',", "        'plattegrond',\n");
  await project.generate();
});

afterAll(() => project.remove());

/** What the tests ask of the project with the picture in it, as it is bundled. */
interface Built {
  readonly drawOne: typeof drawOne;
  readonly pictures: typeof pictures;
  readonly picturesInHelp: typeof picturesInHelp;
  readonly picturesOfFile: typeof picturesOfFile;
}

const BUILT = `export { picturesInHelp } from './src/cli/input/asked-picture';
export * as pictures from './src/pictures/pictures.bundle';
export { drawOne, picturesOfFile } from './src/usecases/draw';`;

describe('a new picture', () => {
  it('is its layout, its row, its title and its room; all else that differs is generated', () => {
    const generated = [
      'docs/architecture.md',
      'docs/galerij.md',
      'docs/galerij/plattegrond.svg',
      'docs/klantreiskaart.md',
    ];
    expect(project.differing()).toEqual([...generated, LAYOUT, REGISTRY, TITLES, ARROWS].sort());
    for (const path of generated.filter((one) => one.endsWith('.md')))
      expect(project.read(path)).toContain('plattegrond');
  });

  it('compiles, and breaks no rule of the house', () => {
    expect(project.compile(['src/pictures', 'src/usecases/draw.ts'])).toBe('');
    const sources = new Map([LAYOUT, REGISTRY].map((path) => [path, project.read(path)]));
    expect([...dutchSentences(sources), ...oddNames(sources)]).toEqual([]);
  });

  it('is in the help, and is drawn in every form where it is asked for', async () => {
    const built = await project.load<Built>(BUILT);
    const { PICTURES } = built.pictures;
    expect(built.picturesInHelp(built.picturesOfFile(PICTURES)).tekeningen).toContain(
      'plattegrond: plattegrond van de fasen',
    );
    const about = inScope(await scopeOf(EXAMPLE_TEXTS), 'dennis.klantreis');
    const [klantreis] = about.file.model.klantreizen;
    const draw = async <F extends keyof typeof built.pictures.FORMS>(form: F) => {
      const choice = { picture: 'plattegrond', form, theme: 'light' } as const;
      return (await built.drawOne(klantreis, about, choice, () => Promise.resolve(built.pictures))).drawn;
    };
    const rooms = klantreis!.fasen.map((fase) => [`fase:${fase.id}`, fase.titel]);
    expect((await draw('parts')).parts.slice(1).map(({ key, label }) => [key, label])).toEqual(rooms);
    for (const form of ['svg', 'fontless'] as const) expect(await draw(form)).toContain('<g class="kamer" data-regel=');
  });
});
