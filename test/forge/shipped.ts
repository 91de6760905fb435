import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/bundle';
import { readTemplate, type Step, type Template, valuesOf } from './steps';

export const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };

export const ACTION = readTemplate('action.yml');
export const [FIRST, SECOND] = [
  readTemplate('templates/github/klantreis.yml'),
  readTemplate('templates/github/klantreis-opmerking.yml'),
];
export const GITLAB = readTemplate('templates/gitlab/klantreis.yml');
export const AZURE = readTemplate('templates/azure/klantreis.yml');
export const ALL: readonly (readonly [string, Template])[] = [
  ['action.yml', ACTION],
  ['templates/github/klantreis.yml', FIRST],
  ['templates/github/klantreis-opmerking.yml', SECOND],
  ['templates/gitlab/klantreis.yml', GITLAB],
  ['templates/azure/klantreis.yml', AZURE],
];

export const stepsOf = (template: Template) => valuesOf(template, 'steps').flat() as Step[];
export const stepWith = (template: Template, key: 'run' | 'bash', text: string) =>
  stepsOf(template).find((step) => step[key]?.includes(text))!;
