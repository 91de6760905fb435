/** What a user does, step by step: each one is tried in both VS Codes, or in the one that it names (`node` or `web`), in this order. */
import { COMPARING } from './steps-compare.mjs';
import { EDITING } from './steps-editing.mjs';
import { MESSAGES } from './steps-messages.mjs';
import { MOVING } from './steps-moving.mjs';
import { PICTURE } from './steps-picture.mjs';
import { LOADING, PREVIEW } from './steps-preview.mjs';
import { ROBUST } from './steps-robust.mjs';
import { SIDE_BAR } from './steps-side-bar.mjs';
import { STARTING } from './steps-start.mjs';
import { TROUBLE } from './steps-trouble.mjs';
import { TYPING } from './steps-typing.mjs';
import { WRITING } from './steps-writing.mjs';
import { WIDE } from './steps-wide.mjs';

/**
 * Each step is what must hold, and what to do; it fails by throwing. `drive` in run.mjs says what a step is given. The steps of a part
 * follow each other; a part needs no other one but OPENING.
 */
export const PARTS = [
  EDITING,
  LOADING,
  TYPING,
  MESSAGES,
  MOVING,
  WRITING,
  PREVIEW,
  WIDE,
  PICTURE,
  COMPARING,
  ROBUST,
  STARTING,
  SIDE_BAR,
  TROUBLE,
];

/** A VS Code that has started, with a text and its picture beside each other. */
export const OPENING = [EDITING[0], ...PREVIEW.slice(0, 2)];
