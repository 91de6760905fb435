import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReview } from '../../../../src/outputs/review/review-read';
import { JOURNEY, NOOR } from '../../../support/journey';
import { Repository } from '../../../support/repository';
import { runIn } from '../../run-in';

const REIS = `${NOOR}\n${JOURNEY}      gevoel negatief: ze vindt niets\n`;
const WITH_PHONE = `${REIS}      notitie: Bel 06-12345678\n`;
const OFF = JSON.stringify(
  { regels: { KR201: 'uit', KR202: 'uit', KR203: 'uit', KR204: 'uit', KR210: 'uit' } },
  undefined,
  2,
);

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Found {
  readonly code: string;
  readonly line: number;
  readonly old?: boolean;
}

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
    problems: (JSON.parse(verslag) as { check: { problems: Found[] } }).check.problems,
  };
}

describe('what decides about the checking', () => {
  it('is told first, in every form: rules about people that are off', async () => {
    const { out, comment, page, changes } = await reviewed(
      { 'reis.klantreis': REIS },
      { 'reis.klantreis': REIS.replace('negatief', 'zeer-negatief'), 'klantreis.json': OFF },
    );
    const sentence = 'De regels over persoonsgegevens staan uit (KR201, KR202, KR203, KR204 en KR210)';
    expect(changes[0]).toMatchObject({ code: 'VS080', level: 'let-op', head: { file: 'klantreis.json', line: 3 } });
    expect(changes.map(({ level }) => level)).not.toContain('verbetering');
    expect(comment).toMatch(
      new RegExp(`### Kijk hier eerst naar\n\n- . \\*\\*Let op\\*\\* · ${sentence.replace(/[()]/g, '\\$&')}`),
    );
    for (const text of [comment, page.replace(/<[^>]*>/g, ''), out.replace(/\s+/g, ' ')]) {
      expect(text).toContain(sentence);
      expect(text.indexOf('Kijk hier eerst naar')).toBeLessThan(text.lastIndexOf('Wij krijgen een kind'));
    }
    expect(out).toMatch(/nu\?\n\n[^]*\n\nKijk hier eerst naar\n/);
  });

  it('does not take the findings about people along, nor what is hidden of them', async () => {
    const { code, out, comment, problems } = await reviewed(
      { 'reis.klantreis': REIS },
      { 'reis.klantreis': WITH_PHONE, 'klantreis.json': OFF },
    );
    expect(code).toBe(1);
    expect(problems.map((one) => one.code)).toContain('KR202');
    expect(comment).toContain('### Persoonsgegevens');
    expect(comment).toContain('Nieuw bij het nakijken: 1 fout');
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

  it('is told line by line where the check tells of many lines together', async () => {
    const two = `${REIS}        knelpunt a: Noor wacht\n        kans: Wat kan er sneller?\n`;
    const more = await reviewed({ 'reis.klantreis': REIS }, { 'reis.klantreis': two });
    const told = more.changes.filter(({ args }) => args.regel === 'KR501');
    expect(told.map(({ code, head }) => [code, head?.line])).toEqual([['VS060', two.split('\n').length - 2]]);
    const fresh = more.problems.filter(({ old }) => !old).map(({ code, line }) => [code, line]);
    expect(fresh).toContainEqual(['KR501', two.split('\n').length - 2]);
  });

  it('is neither a new finding nor a solved one where a rule looks for other words', async () => {
    const fasen = REIS.replace(/^ +fase .*$/m, (row) => `${row}\n${row.replace(/fase.*/, 'fase balie: Aan de balie')}`);
    const words = (change: object) => ({ 'klantreis.json': JSON.stringify({ woorden: { KR104: change } }) });
    const more = await reviewed({ 'reis.klantreis': fasen, ...words({}) }, words({ erbij: ['balie'] }));
    expect(more.changes.map(({ code, level, head }) => [code, level, head?.line])).toEqual([['VS079', 'neutraal', 1]]);
    expect(more.problems.map(({ code }) => code)).toContain('KR104');
    const fewer = await reviewed({ 'reis.klantreis': fasen, ...words({ erbij: ['balie'] }) }, words({}));
    expect(fewer.changes.map(({ code, level }) => [code, level])).toEqual([['VS078', 'let-op']]);
    expect(fewer.problems.map(({ code }) => code)).not.toContain('KR104');
    expect(fewer.comment).toContain('KR104 (balie)');
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

  it('is told of files with data that come along, which are looked at whoever leads to them', async () => {
    const { code, changes, comment, problems, out } = await reviewed(
      { 'reis.klantreis': REIS, 'data/oud.csv': 'naam;klacht\n;te laat\n' },
      {
        'data/nieuw.csv': 'wat;wie\nklacht;06-12345678\nklacht;06-87654321\n',
        'data/oud.csv': 'naam;klacht\n;te laat\n;bel jan.jansen@kpnmail.nl\n',
        'data/lijst.xlsx': Uint8Array.of(1, 2, 3),
        'data/gesprek.vtt': 'WEBVTT\n\nHet duurt lang\n',
        'LEESMIJ.md': '# Over dit voorstel\n',
      },
    );
    expect(code).toBe(1);
    expect(changes.map((one) => [one.code, one.level, one.args.bestand, one.readers])).toEqual([
      ['VS088', 'let-op', 'data/gesprek.vtt', ['privacy']],
      ['VS088', 'let-op', 'data/lijst.xlsx', ['privacy']],
      ['VS088', 'let-op', 'data/nieuw.csv', ['privacy']],
      ['VS089', 'neutraal', 'data/oud.csv', ['privacy']],
    ]);
    expect(problems.map((one) => one.code)).toEqual(['KR202', 'KR202']);
    expect(comment).toContain(
      'In <code>data/nieuw.csv</code> staan e-mailadressen, nummers of adressen: 2 keer (regel 2, 3)',
    );
    expect(comment).toContain('Wij kunnen het niet lezen');
    expect(comment + out).not.toMatch(/12345678|87654321|kpnmail/);
  });

  it('hides what stands in data everywhere', async () => {
    const { comment, out } = await reviewed(
      { 'reis.klantreis': REIS },
      { 'reis.klantreis': `${REIS}      notitie: klant 123456733x\n`, 'data/nieuw.csv': 'bsn\n123456733\n' },
    );
    expect(comment.replaceAll('\u200B', '') + out).toContain('de notitie: *klant 1');
    expect(comment.replaceAll('\u200B', '') + out).not.toContain('123456733');
  });

  it('leaves what the base accepts under the line that leads to it, and not what the head accepts', async () => {
    const bron = (negeer: string) => `${REIS}bron lijst: Lijst\n  soort klantdata\n  link: data/lijst.csv\n${negeer}`;
    const data = { 'data/lijst.csv': 'wie\n06-12345678\n' };
    const negeer = '  negeer KR202: verzonnen, voor een proef\n';
    const settings = { 'klantreis.json': '{}' };
    const accepted = await reviewed({ ...settings, 'reis.klantreis': bron(negeer) }, data);
    expect(accepted.problems.filter(({ code }) => code === 'KR202')).toEqual([]);
    const own = await reviewed({ ...settings, 'reis.klantreis': REIS }, { ...data, 'reis.klantreis': bron(negeer) });
    expect(own.problems.filter(({ code }) => code === 'KR202')).toHaveLength(1);
  });

  it('tells of an approval in the same proposal, beside the change, which stays approved', async () => {
    const worse = { 'reis.klantreis': REIS.replace('negatief', 'zeer-negatief') };
    const first = await reviewed({ 'reis.klantreis': REIS }, worse);
    const { fingerprint } = first.changes[0]!;
    const list = { 'klantreis-akkoord.txt': `${fingerprint} Zo is het nu eenmaal\n` };
    const here = await reviewed({ 'reis.klantreis': REIS }, { ...worse, ...list }, '--fail-on', 'let-op');
    expect(here.code).toBe(0);
    expect(here.changes.map(({ code, approved, approvedHere }) => [code, approved, approvedHere])).toEqual([
      ['VS086', undefined, undefined],
      [first.changes[0]!.code, 'Zo is het nu eenmaal', true],
    ]);
    expect(here.comment).toContain(
      'Vooraf akkoord, en dat akkoord is in dit voorstel zelf gegeven. Reden: Zo is het nu eenmaal',
    );
    expect(here.out.replace(/\s+/g, ' ')).toContain('akkoord, in dit voorstel zelf gegeven: Zo is het nu eenmaal');
    const before = await reviewed({ 'reis.klantreis': REIS, ...list }, worse, '--fail-on', 'let-op');
    expect(before.code).toBe(0);
    expect(before.changes.map(({ approvedHere }) => approvedHere)).toEqual([undefined]);
  });
});
