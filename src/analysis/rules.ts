import { PRIVACY_CODES } from '../model/method-codes.data';
import { kr101 } from './kr101';
import { kr102 } from './kr102';
import { kr104 } from './kr104';
import { kr105 } from './kr105';
import { kr106 } from './kr106';
import { kr201 } from './kr201';
import { kr202 } from './kr202';
import { kr203 } from './kr203';
import { kr205 } from './kr205';
import { kr210 } from './kr210';
import { kr301 } from './kr301';
import { kr401 } from './kr401';
import { kr404 } from './kr404';
import { kr405 } from './kr405';
import { kr501 } from './kr501';
import { kr505 } from './kr505';
import { kr704 } from './kr704';
import type { Rule } from './rule';

/** The rules of the method that are built. A new one is a file, a line here and a row in messages/method.data.ts. */
export const RULES: readonly Rule[] = [
  ...[kr101, kr102, kr104, kr105, kr106],
  ...[kr201, kr202, kr203, kr205, kr210],
  ...[kr301, kr401, kr404, kr405, kr501, kr505],
  ...[kr704],
];

/** The rules about real people, which are looked at again before anything is published. */
export const PRIVACY_RULES: readonly Rule[] = RULES.filter(({ code }) => PRIVACY_CODES.includes(code));
