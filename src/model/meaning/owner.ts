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
