/** Plain data without the places in the text: what it means, wherever it stands. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isRange(part))
      .map(([key, part]) => [key, bare(part)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRange(value: unknown): boolean {
  return isRecord(value) && isRecord(value.start) && 'line' in value.start;
}
