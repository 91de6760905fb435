import { enumerate } from '../util/text';
import type { Klantreis } from '../model/klantreis';
import { nearest } from '../util/nearest';
import type { LoadedFile } from '../workspace/workspace';
import { UseCaseRefusal } from './refusal';

/** Klantreizen that a message names. */
const NAMED = 20;

interface WithId {
  readonly id: string | undefined;
}

/** By what a program asks for each klantreis: its id where it is the first with that id, else `#2`. Each key leads to one klantreis. */
export function keysOf(klantreizen: readonly WithId[]): string[] {
  const taken = new Set<string>();
  return klantreizen.map(({ id }, index) => {
    if (id === undefined || taken.has(id)) return `#${index + 1}`;
    taken.add(id);
    return id;
  });
}

/** By what people ask for each klantreis: its id, or its number where it has none or another has it already. */
export function namesOf(klantreizen: readonly WithId[]): string[] {
  return keysOf(klantreizen).map((key) => key.replace(/^#/, ''));
}

export function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => `\`${name}\``);
  return enumerate(names.length > NAMED ? [...shown, '…'] : shown);
}

/** As people ask: by its id, else by its number in the file, from 1. */
export function findKlantreis(klantreizen: readonly Klantreis[], asked: string): Klantreis | undefined {
  const byId = klantreizen.find((klantreis) => klantreis.id === asked.normalize());
  return byId ?? klantreizen[numberIn(asked) - 1];
}

/** The number that was typed, NaN for anything else. */
export function numberIn(asked: string): number {
  return /^[1-9]\d*$/.test(asked) ? Number(asked) : NaN;
}

/** As a program asks: by the key that it was told. */
export function klantreisOfKey(klantreizen: readonly Klantreis[], key: string | undefined): Klantreis | undefined {
  return klantreizen[keysOf(klantreizen).findIndex((one) => one === key)];
}

/** The klantreis that people ask for. @throws UseCaseRefusal with the klantreizen that there are */
export function askedKlantreis({ path, model: { klantreizen } }: LoadedFile, asked: string): Klantreis {
  const found = findKlantreis(klantreizen, asked);
  if (found) return found;
  const names = namesOf(klantreizen);
  const args = { pad: path, id: asked, keuzes: listed(names) };
  throw new UseCaseRefusal('klantreisOnbekend', args, nearest(asked, names));
}
