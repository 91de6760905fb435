import type { LaidOut } from '../../../src/drawing/shapes';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';
import { layoutKaartjes } from '../../../src/pictures/kaartjes/layout';

/** Texts by their file name, which see each other. */
export type Texts = ReadonlyMap<string, string>;

export function scopeOf(texts: Texts): Scope {
  return new Scope([...texts].map(([path, text]) => ({ path, model: parse(text).model })));
}

/** The cards of one file, of the first where none is named. */
export function cardsOf(texts: Texts, width?: number, name?: string, today?: string): LaidOut {
  const scope = scopeOf(texts);
  const file = scope.files.find(({ path }) => path === name) ?? scope.files[0]!;
  return layoutKaartjes(file, scope, width, today);
}

export function cardsIn(text: string, width?: number, today?: string): LaidOut {
  return cardsOf(new Map([['kaartjes.klantreis', text]]), width, undefined, today);
}
