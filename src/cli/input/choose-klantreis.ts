import { enumerate } from '../../messages/messages';
import type { Klantreis } from '../../model/klantreis';
import { nearest } from '../../util/nearest';
import { UsageError } from '../terminal/errors';

/** Klantreizen that a message names. */
const NAMED = 20;

/** By its id, else by its number in the file, from 1. */
export function findKlantreis(klantreizen: readonly Klantreis[], asked: string): Klantreis | undefined {
  const byId = klantreizen.find((klantreis) => klantreis.id === asked.normalize());
  return byId ?? (/^[1-9]\d*$/.test(asked) ? klantreizen[Number(asked) - 1] : undefined);
}

/** @throws UsageError with the klantreizen that there are */
export function unknownKlantreis(klantreizen: readonly Klantreis[], pad: string, id: string): never {
  const names = namesOf(klantreizen);
  throw new UsageError('klantreisOnbekend', { pad, id, keuzes: listed(names) }, nearest(id, names));
}

/** What each klantreis is asked for with: its id, or its number where it has none or another has it already. */
export function namesOf(klantreizen: readonly { readonly id: string | undefined }[]): string[] {
  const taken = new Set<string>();
  return klantreizen.map(({ id }, index) => {
    if (id === undefined || taken.has(id)) return String(index + 1);
    taken.add(id);
    return id;
  });
}

export function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => `\`${name}\``);
  return enumerate(names.length > NAMED ? [...shown, '…'] : shown);
}
