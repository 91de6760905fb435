import type { Rule } from '../rule/rule';
import { sensitiveOf } from './text-rows';

/**
 * A burgerservicenummer has no place in a klantreis: only who the law names may use it (Wabb, article 10; AVG, article 87). It is
 * known by its elfproef and by the words around it; a number that only passes the elfproef is a question.
 */
export const kr201: Rule = {
  code: 'KR201',
  file: (file) => sensitiveOf(file, 'KR201'),
};
