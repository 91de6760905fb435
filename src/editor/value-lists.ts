import { TIJDSEENHEDEN, VALUES } from '../model/vocabulary.data';
import { own } from '../util/own';

/** The closed list of a line under its element, for those that have one. */
export function valuesOf(keyword: string, element: string | undefined): readonly string[] | undefined {
  return own(VALUES, `${element}.${keyword}`) ?? own(VALUES, keyword);
}

/** The units of time, those that people use most first. */
export const UNITS: readonly string[] = [
  ...new Set(['dagen', 'weken', 'maanden', 'jaar', 'werkdagen', 'uur', 'minuten', ...Object.keys(TIJDSEENHEDEN)]),
];
