/** Numbers and tables. */

export const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The value under which a part of the values lies, between two neighbours in proportion.
 * @param {readonly number[]} values
 * @param {number} part from 0 to 1
 */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (/** @type {readonly number[]} */ values) => quantile(values, 0.5);
export const p95 = (/** @type {readonly number[]} */ values) => quantile(values, 0.95);

/** A number as one reads it: three digits that matter, a dash where there is none. */
export function show(/** @type {number | undefined} */ value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {readonly number[] | undefined} values */
export function spread(values) {
  return values?.length ? `${show(median(values))} / ${show(p95(values))}` : '–';
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number | undefined)[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.join(' | ')} |`;
  const cell = (/** @type {string | number | undefined} */ value) => (typeof value === 'string' ? value : show(value));
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n');
}
