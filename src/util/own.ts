/**
 * What a record itself has under a key. `record[key]` also finds what every object has from birth, so a text such as
 * `constructor` would have a value in every table.
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  // eslint-disable-next-line klantreis/own-keys -- this is the one place that looks first
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
