import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { checkFile } from '../src/checks/check';
import type { compareSources } from '../src/diff/changes/diff';
import type { mergeTexts } from '../src/diff/merge/merge';
import type { completionsAt } from '../src/editor/completion/completion';
import type { hoverAt } from '../src/editor/hover/hover';
import type { renameAt } from '../src/editor/names/rename';
import type { changeText } from '../src/messages/diff.data';
import type { parse } from '../src/parser/parse';
import type { describe as describeKaart } from '../src/pictures/kaart/alternative';
import type { makeView } from '../src/pictures/kaart/view';
import type { formatText } from '../src/text/format';
import type { openFile } from './editor/cursor';
import { dutchSentences } from './support/architecture';
import { PlantedProject } from './support/planted-project';

const TABLE = 'src/model/lines/lines.data.ts';
const HELP = 'src/messages/line-help.data.ts';

let project: PlantedProject;
let built: Built;

/** A line that nobody has thought of: who gives advice in a stap. */
beforeAll(async () => {
  project = new PlantedProject();
  project.insertBefore(
    TABLE,
    "      text('vervalt', 'stap'),",
    "      row('adviseur', 'name', 'stap', [ref('organisatie')], 'many plain'),\n",
  );
  project.insertBefore(
    HELP,
    '  vervalt: {',
    "  adviseur: { voorbeeld: 'adviseur loket', uitleg: 'Wie in deze stap advies geeft.' },\n",
  );
  await project.generate();
  built = await project.load<Built>(BUILT);
});

afterAll(() => project.remove());

/** What the tests ask of the project with the line in it, as it is bundled. */
interface Built {
  readonly changeText: typeof changeText;
  readonly checkFile: typeof checkFile;
  readonly compareSources: typeof compareSources;
  readonly describeKaart: typeof describeKaart;
  readonly makeView: typeof makeView;
  readonly completionsAt: typeof completionsAt;
  readonly formatText: typeof formatText;
  readonly hoverAt: typeof hoverAt;
  readonly mergeTexts: typeof mergeTexts;
  readonly openFile: typeof openFile;
  readonly parse: typeof parse;
  readonly renameAt: typeof renameAt;
}

const BUILT = `export { describe as describeKaart } from './src/pictures/kaart/alternative';
export { makeView } from './src/pictures/kaart/view';
export { changeText } from './src/messages/diff.data';
export { checkFile } from './src/checks/check';
export { compareSources } from './src/diff/changes/diff';
export { completionsAt } from './src/editor/completion/completion';
export { formatText } from './src/text/format';
export { hoverAt } from './src/editor/hover/hover';
export { mergeTexts } from './src/diff/merge/merge';
export { openFile } from './test/editor/cursor';
export { parse } from './src/parser/parse';
export { renameAt } from './src/editor/names/rename';`;

const JOURNEY = ['klantreis r: Reis', '  stap s: Stap', '    doet: Belt'];
const withAdvice = (...ids: readonly string[]) =>
  [...ids.map((id) => `organisatie ${id}: Het ${id}`), ...JOURNEY, `    adviseur ${ids[0]!}`, ''].join('\n');

const source = (text: string) => ({ ...built.parse(text), name: 'reis.klantreis' });

describe('a new line', () => {
  it('is a row with its help; all else that differs is generated', () => {
    const generated = ['docs/taal.md', 'syntaxes/klantreis.tmLanguage.json'];
    expect(project.differing()).toEqual([...generated, HELP, TABLE].sort());
    for (const path of generated) expect(project.read(path)).toContain('adviseur');
  });

  it('compiles, and breaks no rule of the house', () => {
    expect(project.compile(['src/model', 'src/parser', 'src/messages'])).toBe('');
    expect(dutchSentences(new Map([[TABLE, project.read(TABLE)]]))).toEqual([]);
  });

  it('is read, also as people type it, and written as it should be', () => {
    const text = withAdvice('loket').replace('    adviseur loket', '• Adviseur: loket');
    const { lines, problems } = built.parse(text);
    expect(problems).toEqual([]);
    expect(built.formatText(text, lines)).toBe(withAdvice('loket'));
  });

  it('has one message where it says nothing, or names what is not there', () => {
    const found = (row: string) => {
      const file = built.openFile(withAdvice('loket').replace('    adviseur loket', `    ${row}`));
      return built.checkFile(file, file.scope, { regels: {} }).filter(({ code }) => code.startsWith('KT'));
    };
    expect(found('adviseur')).toMatchObject([{ code: 'KT003', args: { woord: 'adviseur' } }]);
    expect(found('adviseur lokt')).toMatchObject([{ code: 'KT017' }]);
    expect(found('adviseur loket')).toEqual([]);
  });

  it('is completed, explained and renamed', () => {
    const file = built.openFile(`${withAdvice('loket')}    advis‸`);
    expect(built.completionsAt(file, file.cursors[0]!).map(({ label }) => label)).toContain('adviseur');
    const named = built.openFile(withAdvice('loket').replace('    adviseur loket', '    adviseur ‸'));
    expect(built.completionsAt(named, named.cursors[0]!).map(({ label }) => label)).toEqual(['loket']);
    const word = built.openFile(withAdvice('loket').replace('adviseur loket', 'advi‸seur ‸loket'));
    expect(JSON.stringify(built.hoverAt(word, word.cursors[0]!))).toContain('adviseur <organisatie>');
    const [edits] = Object.values(built.renameAt(word, word.cursors[1]!, 'balie').changes!);
    expect(edits).toHaveLength(2);
  });

  it('is compared: its value, its name, and that it is new', () => {
    const changes = (base: string, head: string) =>
      built.compareSources([source(base)], [source(head)]).changes.map((change) => built.changeText(change));
    const [loket, other] = [withAdvice('loket', 'wijkteam'), withAdvice('wijkteam', 'loket')];
    expect(changes(loket, loket.replace('    adviseur loket\n', ''))).toEqual([
      'Stap *Stap*: weg is adviseur: Het loket',
    ]);
    expect(changes(loket, other).join()).toContain('adviseur');
    expect(changes(loket, loket.replaceAll('loket', 'balie').replace('Het balie', 'Het loket'))).toEqual([
      'Organisatie *Het loket* heeft nu de korte naam `balie`, dat was `loket`',
    ]);
  });

  it('is merged', () => {
    const base = withAdvice('loket', 'wijkteam');
    const ours = base.replace('    doet: Belt', '    doet: Belt het loket');
    const theirs = base.replace('    adviseur loket', '    adviseur loket\n    adviseur wijkteam');
    const merged = built.mergeTexts(source(base), source(ours), source(theirs), {
      read: (text) => ({ lines: built.parse(text).lines }),
    });
    expect(merged.conflicts).toEqual([]);
    expect(merged.text).toBe(theirs.replace('    doet: Belt', '    doet: Belt het loket'));
  });

  it('is told in the text alternative of the klantreiskaart', () => {
    const file = built.openFile(withAdvice('loket'));
    const view = built.makeView(file.model.klantreizen[0]!, file.scope);
    expect(built.describeKaart(view, file.scope).description).toContain('Het loket');
  });
});
