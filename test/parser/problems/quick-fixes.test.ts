import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parser/parse';
import type { Fix } from '../../../src/model/finding';

const HEAD = 'klantreis reis: Reis\n  ankerpunt feest: Het feest\n  stap s: Een stap\n';
const KNELPUNT = '    knelpunt n: Een knelpunt\n    oplossing o: Iets\n';

function apply(text: string, fix: Fix): string {
  const lines = text.split('\n');
  for (const { range, newText } of [...fix.edits].reverse()) {
    const line = lines[range.start.line]!;
    lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  }
  return lines.join('\n');
}

/** The wrong line after its first quick fix, and whether the whole text is right then. */
function repaired(head: string, line: string): { line: string; right: boolean } {
  const text = `${head}${line}`;
  const fix = parse(text).problems.find((problem) => problem.fixes)?.fixes?.[0];
  if (!fix) return { line: 'no fix', right: false };
  const result = apply(text, fix);
  const problems = parse(result).problems.filter((problem) => !['KT007', 'KT008'].includes(problem.code));
  return { line: result.slice(head.length).trim(), right: problems.length === 0 };
}

describe('a quick fix leaves a line that is right', () => {
  it.each([
    ['    satp b: B', 'stap b: B'],
    ['    gewenst * doet: belt', 'gewenst doet: belt'],
    ['    emotie positief: fijn', 'gevoel positief: fijn'],
    ['    gewenst deot: belt', 'gewenst doet: belt'],
    ['    doet bellen met ons', 'doet: bellen met ons'],
    ['    gewenst doet bellen', 'gewenst doet: bellen'],
    ['  stap Noor belt', 'stap: Noor belt'],
    ['  gewenst stap Noor belt', 'gewenst stap: Noor belt'],
    ['    gevoel positief omdat het fijn is', 'gevoel positief: omdat het fijn is'],
    ['    vraag Mag dat?', 'vraag: Mag dat?'],
    ['    terug nar s', 'terug naar s'],
    ['    teurg naar s', 'terug naar s'],
    ['    gevoel negatef: boos', 'gevoel negatief: boos'],
    ['    duurt 3 mannden', 'duurt 3 maanden'],
    ['    gewenst zonder wahct', 'gewenst zonder wacht'],
    ['    klant vraag: Wat nu?', 'no fix'],
  ])('%s', (line, expected) => {
    const wanted = line.includes('klant vraag') ? 'klantvraag: Wat nu?' : expected;
    expect(repaired(HEAD, line).line).toBe(wanted);
    if (wanted === expected) expect(repaired(HEAD, line).right).toBe(true);
  });

  it.each([
    ['      lsot op n', 'lost op n'],
    ['      lost po n', 'lost op n'],
    ['      lost opp n', 'lost op n'],
    ['      spanning gelijkheid schuurt wel', 'spanning gelijkheid: schuurt wel'],
    ['      negeer KR501 omdat het mag', 'negeer KR501: omdat het mag'],
  ])('%s', (line, expected) => {
    expect(repaired(HEAD + KNELPUNT, line)).toEqual({ line: expected, right: true });
  });

  it.each([
    ['  gemakt met: zes ouders', 'gemaakt met: zes ouders'],
    ['  gemaakt met zes ouders', 'gemaakt met: zes ouders'],
    ['  satus concept', 'status concept'],
  ])('%s', (line, expected) => {
    expect(repaired('klantreis reis: Reis\n', line)).toEqual({ line: expected, right: true });
  });

  it.each([
    ['  hoog is goedd', 'hoog is goed'],
    ['  laag si goed', 'laag is goed'],
  ])('%s', (line, expected) => {
    expect(repaired('maat m: Moeite\n', line)).toEqual({ line: expected, right: true });
  });

  it('proposes no name that cannot be one', () => {
    expect(repaired('', 'persona: Van').line).toBe('no fix');
    expect(repaired('', 'persona: Noor van Dam').line).toBe('persona noor-van-dam: Noor van Dam');
  });

  it('makes a thousand of 1.000, and decimals of 4.3', () => {
    expect(repaired('bron b: B\n', '  aantal 1.000').line).toBe('aantal 1000');
    expect(repaired('maat m: M\nklantreis r: R\n  stap s: S\n', '    meting m 4.3').line).toBe('meting m 4,3');
  });
});

describe('words that look like another word', () => {
  it.each([
    ['en dan verder', 'KT060'],
    ['op maandag', 'KT060'],
    ['Noor: hallo', 'KT001'],
    ['x', 'KT001'],
  ])('%s gets no suggestion', (line, expected) => {
    expect(parse(`${HEAD}    ${line}`).problems.map(({ code, meant }) => [code, meant])).toEqual([
      [expected, undefined],
    ]);
  });

  it('the word itself is not offered for itself', () => {
    const text = `${HEAD}    gewenst: alles gaat digitaal`;
    for (const fix of parse(text).problems.flatMap(({ fixes }) => fixes ?? [])) expect(apply(text, fix)).not.toBe(text);
  });

  it('a role is all words up to the colon', () => {
    const roles = ['Team Burgerzaken, KCC', 'beleid & recht', 'team (KCC)', 'team/afdeling', 'de jurist van 2.0'];
    const { model, problems } = parse(HEAD + roles.map((rol) => `    vraag voor ${rol}: Mag dat?\n`).join(''));
    expect(problems).toEqual([]);
    expect(model.klantreizen[0]!.fasen[0]!.stappen[0]!.vragen.map((vraag) => vraag.rol)).toEqual(roles);
  });
});
