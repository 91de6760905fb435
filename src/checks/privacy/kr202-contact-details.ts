import type { Rule } from '../rule/rule';
import { sensitiveOf } from './text-rows';

/**
 * An e-mail address, phone number, IBAN, number plate or home address leads to one person (AVG, article 4). A mailbox or number of
 * an organisation is public: that is a tip, to see that it is really one.
 */
export const kr202: Rule = {
  code: 'KR202',
  file: (file) => sensitiveOf(file, 'KR202'),
};
