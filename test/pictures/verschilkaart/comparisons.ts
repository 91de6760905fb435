import { readdirSync, readFileSync } from 'node:fs';
import type { PictureChange } from '../../../src/pictures/verschilkaart/changes';
import type { Counterparts, JourneyModel } from '../../../src/pictures/verschilkaart/side';
import { type CompareOptions, compareSources } from '../../../src/diff/changes/diff';
import type { JourneySide } from '../../../src/diff/changes/journey-pair';
import { reread } from '../../diff/diff-texts';
import type { Bestand } from '../../../src/model/klantreis';
import { projectText } from '../../../src/diff/project/project';
import { pictureChanges } from '../../../src/usecases/compare/draw-changes';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';

/** Two sides as `layoutComparison` takes them. */
export interface Pair {
  readonly base: JourneyModel | undefined;
  readonly head: JourneyModel | undefined;
  readonly same: Counterparts;
  readonly changes: readonly PictureChange[];
}

export const LABELS = { base: 'main', head: 'deze versie' };

const FILE = 'reis.klantreis';

type Texts = ReadonlyMap<string, string>;

/** The first klantreis of each text, the same one in both. */
export function pairOf(base: string, head: string): Pair {
  return pair(new Map([[FILE, base]]), new Map([[FILE, head]]), FILE);
}

/** Every klantreis of two texts. */
export function pairsOf(base: string, head: string, options: CompareOptions): Pair[] {
  const [old, now] = [
    { ...parse(base), name: FILE },
    { ...parse(head), name: FILE },
  ];
  const comparison = compareSources([old], [now], { reread, ...options });
  const model = ({ model }: { readonly model: Bestand }, side: JourneySide | undefined): JourneyModel | undefined => {
    const klantreis = model.klantreizen.find(({ range }) => range.start.line === side?.place.range.start.line);
    return klantreis && { klantreis, scope: new Scope([{ path: FILE, model }]), file: FILE };
  };
  return comparison.journeys.map((pair, at) => ({
    base: model(old, pair.base),
    head: model(now, pair.head),
    same: comparison.counterparts,
    changes: pictureChanges(comparison, at),
  }));
}

/** A klantreis of the examples before and after its file was edited. */
export function editedExample(id: string, edit: (text: string) => string): Pair {
  const texts = examples();
  const file = `${id}.klantreis`;
  return pair(texts, new Map([...texts, [file, edit(texts.get(file)!)]]), file);
}

/** A klantreis of the examples that was not there. */
export function fresh(id: string): Pair {
  const texts = examples();
  const file = `${id}.klantreis`;
  return pair(new Map([...texts].filter(([name]) => name !== file)), texts, file);
}

/** The huidige klantreis of an example beside the gewenste one. */
export function huidigGewenst(id: string): Pair {
  const texts = examples();
  const file = `${id}.klantreis`;
  const text = texts.get(file)!;
  const project = (which: 'huidig' | 'gewenst') =>
    new Map([...texts, [file, projectText({ ...parse(text), name: file }, which)]]);
  return pair(project('huidig'), project('gewenst'), file, { gewenst: true });
}

/** Each edit must find its text, so that a changed example is noticed. */
export function replaced(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((done, [from, to]) => {
    if (!done.includes(from)) throw new Error(`The example no longer has: ${from}`);
    return done.replace(from, () => to);
  }, text);
}

export function examples(): Texts {
  const folder = new URL('../../../examples/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.klantreis'));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

function pair(base: Texts, head: Texts, file: string, options: CompareOptions = {}): Pair {
  const sources = (texts: Texts) => [...texts].map(([name, text]) => ({ ...parse(text), name }));
  const model = (texts: Texts): JourneyModel | undefined => {
    const files = [...texts].map(([path, text]) => ({ path, model: parse(text).model }));
    const klantreis = files.find(({ path }) => path === file)?.model.klantreizen[0];
    return klantreis && { klantreis, scope: new Scope(files), file };
  };
  const [old, now] = [model(base), model(head)];
  const isSame = (side: JourneySide | undefined, one: JourneyModel | undefined) =>
    one !== undefined &&
    side?.place.file === one.file &&
    side.place.range.start.line === one.klantreis.range.start.line;
  const compare = (more: CompareOptions = {}) => compareSources(sources(base), sources(head), { ...options, ...more });
  const lineOf = ({ klantreis }: JourneyModel) => ({ file, line: klantreis.range.start.line });
  const found = compare();
  // Two that were never one are compared as if they were.
  const isOne = !old || !now || found.journeys.some((pair) => isSame(pair.base, old) && isSame(pair.head, now));
  const comparison = isOne ? found : compare({ pair: { base: lineOf(old), head: lineOf(now) } });
  const at = comparison.journeys.findIndex((pair) => isSame(pair.base, old) || isSame(pair.head, now));
  return { base: old, head: now, same: comparison.counterparts, changes: pictureChanges(comparison, at) };
}
