import { readdirSync, readFileSync } from 'node:fs';
import type { Counterparts, JourneyModel } from '../../../src/pictures/verschilkaart/side';
import { compareSources } from '../../../src/diff/changes/diff';
import { projectText } from '../../../src/diff/project/project';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';

/** Two sides as `layoutComparison` takes them. */
export interface Pair {
  readonly base: JourneyModel | undefined;
  readonly head: JourneyModel | undefined;
  readonly same: Counterparts;
}

export const LABELS = { base: 'main', head: 'deze versie' };

type Texts = ReadonlyMap<string, string>;

/** The first klantreis of each text, the same one in both. */
export function pairOf(base: string, head: string): Pair {
  return pair(new Map([['reis.klantreis', base]]), new Map([['reis.klantreis', head]]), 'reis.klantreis');
}

/** A klantreis of the examples before and after its file was edited. */
export function editedExample(id: string, edit: (text: string) => string): Pair {
  const texts = examples();
  const file = `${id}.klantreis`;
  return pair(texts, new Map([...texts, [file, edit(texts.get(file)!)]]), file);
}

/** The huidige klantreis of an example beside the gewenste one. */
export function huidigGewenst(id: string): Pair {
  const texts = examples();
  const file = `${id}.klantreis`;
  const text = texts.get(file)!;
  const project = (which: 'huidig' | 'gewenst') =>
    new Map([...texts, [file, projectText({ ...parse(text), name: file }, which)]]);
  return pair(project('huidig'), project('gewenst'), file);
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

function pair(base: Texts, head: Texts, file: string): Pair {
  const sources = (texts: Texts) => [...texts].map(([name, text]) => ({ ...parse(text), name }));
  const model = (texts: Texts): JourneyModel | undefined => {
    const files = [...texts].map(([path, text]) => ({ path, model: parse(text).model }));
    const klantreis = files.find(({ path }) => path === file)!.model.klantreizen[0];
    return klantreis && { klantreis, scope: new Scope(files), file };
  };
  return {
    base: model(base),
    head: model(head),
    same: compareSources(sources(base), sources(head)).counterparts,
  };
}
