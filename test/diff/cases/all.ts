import type { Case } from './case';
import { DAMAGE } from './damage';
import { DETAILS } from './details';
import { EVIDENCE } from './evidence';
import { FACTS } from './facts';
import { HARTSLAG } from './hartslag';
import { JUDGED } from './judged';
import { OWNERS } from './owners';
import { PLACES } from './places';
import { REPLACED } from './replaced';
import { THINGS } from './things';

/** Two texts and what changed between them, of every kind of change that needs no more than that. */
export const CASES: readonly Case[] = [
  ...THINGS,
  ...DAMAGE,
  ...REPLACED,
  ...PLACES,
  ...FACTS,
  ...DETAILS,
  ...OWNERS,
  ...EVIDENCE,
  ...JUDGED,
  ...HARTSLAG,
];
