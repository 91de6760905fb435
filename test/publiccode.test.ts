import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Description {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}

interface PublicCode {
  readonly [key: string]: unknown;
  readonly url: string;
  readonly legal: { readonly license: string };
  readonly description: Readonly<Record<string, Description>>;
}

const publiccode = parse(readFileSync('publiccode.yml', 'utf8')) as PublicCode;

/** The demands of the standard that a change of these texts can break. */
describe('publiccode.yml', () => {
  it.each([
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ])('has %s', (key) => {
    expect(publiccode[key]).toBeTruthy();
  });

  it.each(Object.entries(publiccode.description))('describes itself in %s within the limits', (_, description) => {
    expect(description.shortDescription.trim().length).toBeLessThanOrEqual(150);
    expect(description.longDescription.trim().length).toBeGreaterThanOrEqual(150);
    expect(description.longDescription.trim().length).toBeLessThanOrEqual(10_000);
    expect(description.features.filter((feature) => feature.length > 100)).toEqual([]);
  });

  it('names the licence that package.json and LICENSE name', () => {
    const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string };
    expect(publiccode.legal.license).toBe(license);
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v. 1.2/);
  });
});
