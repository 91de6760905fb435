import { describe } from 'vitest';
import { WIDTHS } from '../../../src/pictures/verticaal/frame';
import { rowsLayout } from '../drawn';
import { tellsEveryChange } from '../verschilkaart/every-change';

describe.each(WIDTHS)('every change of the list, as rows of %i px', (width) => tellsEveryChange(rowsLayout(width)));
