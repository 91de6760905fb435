/** A point of a hartslag as people write it: -2, 0, +1. */
export function signed(waarde: number): string {
  return waarde > 0 ? `+${waarde}` : String(waarde);
}
