import { TIJDSEENHEDEN, VALUES } from '../model/vocabulary.data';

/** The closed list of a line under its element, for those that have one. */
export function valuesOf(keyword: string, element: string | undefined): readonly string[] | undefined {
  const key = `${element}.${keyword}`;
  if (Object.hasOwn(VALUES, key)) return VALUES[key];
  return Object.hasOwn(VALUES, keyword) ? VALUES[keyword] : undefined;
}

/** The units of time, those that people use most first. */
export const UNITS: readonly string[] = [
  ...new Set(['dagen', 'weken', 'maanden', 'jaar', 'werkdagen', 'uur', 'minuten', ...Object.keys(TIJDSEENHEDEN)]),
];
