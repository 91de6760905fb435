import { formOfLine } from '../lines/line-kinds';

/** Who is meant, by id: a reference of the model, or the words of a line in a comparison. */
export interface Named {
  readonly id: string;
}

/** A stap or a klantreis, by the personas that it is for. */
export interface ForPersonas {
  readonly voor: readonly Named[];
}

/**
 * The id of the persona whose feeling this is: as written, else the first of the stap, else of the klantreis. Undefined where
 * none of them names anybody. The one place that says so, for the model and for the lines of a comparison alike.
 */
export function ownerOf(
  gevoel: { readonly van: Named | undefined },
  stap: ForPersonas,
  klantreis: ForPersonas | undefined,
): string | undefined {
  return (gevoel.van ?? stap.voor[0] ?? klantreis?.voor[0])?.id;
}

/**
 * The id of the persona whose line of a stap or a fase this is: what somebody does, thinks, says, expects or feels is somebody's, also
 * where the line does not say so. Undefined for any other line.
 */
export function ownerOfLine(
  line: { readonly keyword: string; readonly van: Named | undefined },
  stap: ForPersonas,
  klantreis: ForPersonas | undefined,
): string | undefined {
  return isPersonal(line.keyword) ? ownerOf(line, stap, klantreis) : undefined;
}

/** Is a line of this word somebody's? */
export function isPersonal(keyword: string): boolean {
  const form = formOfLine(keyword);
  return form === 'speech' || form === 'feeling';
}
