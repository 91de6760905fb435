import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReview } from '../../../../src/outputs/review/review-read';
import { JOURNEY, NOOR } from '../../../support/journey';
import { Repository } from '../../../support/repository';
import { runIn } from '../../run-in';

const REIS = `${NOOR}\n${JOURNEY}      gevoel negatief: ze vindt niets\n`;
const WITH_PHONE = `${REIS}      notitie: Bel 06-12345678\n`;
const OFF = JSON.stringify({ regels: { KR201: 'uit', KR202: 'uit', KR203: 'uit', KR210: 'uit' } }, undefined, 2);

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a review says of a pull request. */
async function reviewed(base: Files, head: Files, ...args: readonly string[]) {
  const repository = Repository.create(base);
  repository.git('checkout', '--quiet', '-b', 'voorstel');
  repository.commit(head);
  const ran = await runIn(repository.folder, ['review', '--base', 'main', ...args]);
  const read = (name: string) => readFileSync(join(repository.folder, 'klantreis-verslag', name), 'utf8');
  const verslag = read('verslag.json');
  return {
    ...ran,
    repository,
    comment: read('opmerking.md'),
    page: read('rapport.html'),
    changes: readReview(verslag).changes,
    problems: (JSON.parse(verslag) as { check: { problems: { code: string }[] } }).check.problems,
  };
}

describe('what decides about the checking', () => {
  it('is told first, in every form: rules about people that are off', async () => {
    const { out, comment, page, changes } = await reviewed(
      { 'reis.klantreis': REIS },
      { 'reis.klantreis': REIS.replace('negatief', 'zeer-negatief'), 'klantreis.json': OFF },
    );
    const sentence = 'De regels over persoonsgegevens staan uit (KR201, KR202, KR203 en KR210)';
    expect(changes[0]).toMatchObject({ code: 'VS080', level: 'let-op', head: { file: 'klantreis.json', line: 3 } });
    expect(changes.map(({ level }) => level)).not.toContain('verbetering');
    expect(comment).toMatch(
      new RegExp(`### Kijk hier eerst naar\n\n- . \\*\\*Let op\\*\\* · ${sentence.replace(/[()]/g, '\\$&')}`),
    );
    for (const text of [comment, page.replace(/<[^>]*>/g, ''), out.replace(/\s+/g, ' ')]) {
      expect(text).toContain(sentence);
      expect(text.indexOf('Lees dit eerst')).toBeLessThan(text.lastIndexOf('Wij krijgen een kind'));
    }
    expect(out).toMatch(/nu\?\n\nLees dit eerst\n/);
  });

  it('does not take the findings about people along, nor what is hidden of them', async () => {
    const { code, out, comment, problems } = await reviewed(
      { 'reis.klantreis': REIS },
      { 'reis.klantreis': WITH_PHONE, 'klantreis.json': OFF },
    );
    expect(code).toBe(1);
    expect(problems.map((one) => one.code)).toContain('KR202');
    expect(comment).toContain('### Persoonsgegevens');
    expect(comment).toContain('Nagekeken: 1 fout');
    expect(out).toContain('1 fout');
    expect(out + comment).not.toMatch(/12345678|nagekeken: geen fouten/i);
  });

  it('counts as it was where the base put a rule aside already', async () => {
    const settings = { 'klantreis.json': JSON.stringify({ regels: { KR202: 'uit' } }) };
    const { code, changes, comment } = await reviewed(
      { 'reis.klantreis': REIS, ...settings },
      { 'reis.klantreis': WITH_PHONE },
    );
    expect(code).toBe(0);
    expect(changes.map((one) => one.code)).toEqual(['VS030']);
    expect(comment.replaceAll('\u200B', '')).toContain('06-12345678');
  });

  it('is no improvement where a rule looks again, and neutral where rules are stricter', async () => {
    const negeer = `${REIS}        negeer KR501: dat komt nog\n`;
    const { changes } = await reviewed(
      { 'reis.klantreis': negeer, 'klantreis.json': '{ "regels": { "KR301": "uit" } }' },
      { 'reis.klantreis': REIS, 'klantreis.json': '{ "regels": { "KR301": "fout" } }' },
    );
    expect(changes.map(({ code, level }) => [code, level])).toEqual([
      ['VS083', 'neutraal'],
      ['VS045', 'neutraal'],
      ['VS060', 'let-op'],
    ]);
  });

  it('is no improvement either where nobody looks any more at what is still there', async () => {
    const off = await reviewed(
      { 'reis.klantreis': REIS, 'klantreis.json': '{}' },
      { 'klantreis.json': '{ "regels": { "KR501": "uit" } }' },
    );
    expect(off.changes.map(({ code }) => code)).toEqual(['VS081']);
    const aside = await reviewed(
      { 'reis.klantreis': REIS },
      { 'reis.klantreis': `${REIS}        negeer KR501: dat komt nog\n` },
    );
    expect(aside.changes.map(({ code }) => code)).toEqual(['VS044']);
  });

  it('is told of a new negeer, with its reason and what it is about', async () => {
    const { comment, changes } = await reviewed(
      { 'reis.klantreis': REIS },
      { 'reis.klantreis': `${WITH_PHONE}        negeer KR202: dit is het nummer van de balie\n` },
    );
    expect(changes[0]).toMatchObject({ code: 'VS044', level: 'let-op' });
    expect(comment).toContain(
      'regel KR202 over persoonsgegevens telt hier niet meer, want *dit is het nummer van de balie*',
    );
    expect(comment).not.toContain('12345678');
  });
});
