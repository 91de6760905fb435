import { RULES } from '../../src/checks/rules';
import type { Rule } from '../../src/checks/rule/rule';

/** The rules with what they say. A program has no need of that there, and its type does not have it; the files of the rules do. */
export const WHOLE_RULES = RULES as readonly Rule[];
