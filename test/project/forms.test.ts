import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly description?: string;
    readonly value?: string;
    readonly options?: readonly (string | { readonly label: string; readonly required?: boolean })[];
  };
  readonly validations?: { readonly required?: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}

const FOLDER = '.github/ISSUE_TEMPLATE';
const paths = globSync(`${FOLDER}/*.yml`, { dot: true })
  .filter((path) => !path.endsWith('config.yml'))
  .sort();
const forms = paths.map((path) => [path, parse(readFileSync(path, 'utf8')) as Form] as const);

/** What people read of a form, every sentence by itself. */
function sentencesOf({ name, description, body }: Form): string[] {
  const texts = body.flatMap(({ attributes: { label, description: help, value, options = [] } }) => [
    ...[label, help, value],
    ...options.map((option) => (typeof option === 'string' ? option : option.label)),
  ]);
  return [name, description, ...texts].flatMap((text) => text?.split(/(?<=[.?!:;])\s+|\n/) ?? []);
}

/** Words of people who build software: an analyst does not use them. */
const JARGON = /\b(?:bug|issue|repository|reproduceren|log|stacktrace|feature|release|build|template|user|input)\b/i;

describe('the forms for a report', () => {
  it('are three: something is wrong, an idea, a question', () => {
    expect(forms.map(([, form]) => form.name)).toEqual(['Ik heb een idee', 'Er gaat iets mis', 'Ik heb een vraag']);
  });

  it('cannot be passed by with an empty report', () => {
    expect(parse(readFileSync(`${FOLDER}/config.yml`, 'utf8'))).toEqual({ blank_issues_enabled: false });
  });
});

describe.each(forms)('%s', (_, form) => {
  const fields = form.body.filter(({ type }) => type !== 'markdown');

  /** GitHub shows no form at all where one of these is wrong, and says so only to those who may write. */
  it('is one that GitHub takes', () => {
    expect(form.description.length).toBeGreaterThan(0);
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else expect(attributes.label).toBeTruthy();
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length).toBeGreaterThan(0);
    }
    const ids = fields.map(({ id }) => id);
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^[a-z]+$/)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });

  it('has only labels that every repository on GitHub begins with', () => {
    const known = ['bug', 'documentation', 'duplicate', 'enhancement', 'invalid', 'question', 'wontfix'];
    expect(form.labels.filter((label) => !known.includes(label))).toEqual([]);
    expect(form.labels).toHaveLength(1);
  });

  it('asks for a text without data of people, before and after it is written', () => {
    expect(form.body[0]!.attributes.value).toMatch(/Iedereen kan .* lezen.*gegevens van mensen/s);
    const last = form.body.at(-1)!;
    expect(last.id).toBe('privacy');
    expect(last.attributes.options).toEqual([{ label: expect.stringContaining('Ik heb gekeken'), required: true }]);
  });

  it('asks little: what must be filled in is what we cannot do without', () => {
    const required = fields.filter(({ validations }) => validations?.required === true);
    expect(required.length).toBeGreaterThan(0);
    expect(required.length).toBeLessThanOrEqual(4);
  });

  it.each(sentencesOf(form).filter((sentence) => sentence !== ''))('says it in plain Dutch: %s', (sentence) => {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(sentence).not.toMatch(JARGON);
    expect(sentence).not.toMatch(/\b(?:je|jij|jouw|the|please)\b/i);
  });
});
