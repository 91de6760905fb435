/** A point of a hartslag as people write it, -2, 0, +1: with a sign, so that none can be taken for a count. */
export function signed(waarde: number): string {
  return waarde > 0 ? `+${waarde}` : String(waarde);
}
