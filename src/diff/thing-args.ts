import type { DiffArgs } from '../messages/diff.data';
import type { Thing } from './tree';

/** A thing as a sentence names it. */
export function thingArgs({ kind, title, id }: Thing): DiffArgs {
  return { soort: kind, naam: title || (id ?? '') };
}

/** A thing as the place where something stands. */
export function placeArgs({ kind, title, id }: Thing): DiffArgs {
  return { plekSoort: kind, plekNaam: title || (id ?? '') };
}
