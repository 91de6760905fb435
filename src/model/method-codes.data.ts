import { METHOD_MESSAGES, PRIVACY_CODES } from '../messages/method.data';

/** Every rule of the method by its code. */
export const METHOD_RULE_CODES: readonly string[] = Object.keys(METHOD_MESSAGES).sort();

/** Is this the code of a rule about real people? */
export function isPrivacyCode(code: string): boolean {
  return (PRIVACY_CODES as readonly string[]).includes(code);
}
