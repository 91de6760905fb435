const PLACES = ['range', 'body', 'idRange', 'geldt'];

/** Plain data without the places in the text: what it means, wherever it stands. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PLACES.includes(key))
      .map(([key, part]) => [key, bare(part)]),
  );
}
