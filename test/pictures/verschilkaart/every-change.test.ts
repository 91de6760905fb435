import { describe } from 'vitest';
import { verschilLayout } from '../drawn';
import { tellsEveryChange } from './every-change';

describe('every change of the list', () => tellsEveryChange(verschilLayout));
