/**
 * What a line that cannot be read may have said, by the finding that it would then have prevented. `onder`: the line hangs
 * under what the finding is about, or where nobody knows what the line says, stands directly below it. `houder`: under the
 * stap, fase or klantreis that holds that. `fase`: under the fase around that stap. `reis`: anywhere in the same klantreis. `ergens`: there as well, also where
 * nobody knows what the line says: for who counts the lines of a klantreis. `naam`: it names what the finding is
 * about, wherever in the scope. `naamloos`: it does not say yet whom it names. `zonderNaam`: anywhere in the same klantreis, and it declares
 * no name, so that it may be what is looked for. `overal`: any line of the scope, whatever it says.
 */
export interface Preventing {
  readonly onder?: readonly string[];
  readonly houder?: readonly string[];
  readonly fase?: readonly string[];
  readonly reis?: readonly string[];
  readonly ergens?: readonly string[];
  readonly naam?: readonly string[];
  readonly naamloos?: readonly string[];
  readonly zonderNaam?: readonly string[];
  readonly overal?: true;
}

/** Where a finding is about one of several missing lines, kinds or cases, that one decides: its `woord`, `soort` or `geval`. */
export interface HeldBackBy extends Preventing {
  readonly by?: Readonly<Record<string, Preventing>>;
}

/** What is current, felt or met depends on these. */
export const STATE: readonly string[] = ['toestand', 'gewenst fase'];

/** Which stap is the first or the last depends on these. */
export const ORDER: readonly string[] = [...STATE, 'klantreis', 'fase', 'stap'];
