import { PRIVACY_CODES } from '../model/method-codes.data';
import type { Problem } from './problem';

/** The problems that are about real people: what a reviewer must see before others do. Their sentences show no value in full. */
export function privacyOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ code }) => PRIVACY_CODES.includes(code));
}
