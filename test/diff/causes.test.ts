import { describe, expect, it } from 'vitest';
import { makeReview } from '../../src/diff/review/make-review';
import { changeText } from '../../src/messages/diff.data';
import { compareSources } from '../../src/diff/changes/diff';
import type { FileFinding } from '../../src/model/finding';
import { diffTexts, source } from './diff-texts';

const REIS = `persona omar: Omar
bron gesprekken: Gesprekken
  soort interview
klantreis a: Omar gaat verhuizen
  voor omar
  fase f: Verhuizen
    stap een: Omar zoekt een huis
      doet: Belt de makelaar
        volgens gesprekken
      gevoel negatief: Omar vindt niets
        volgens gesprekken
    stap twee: Omar pakt in
      denkt: Hoe laat moet ik weg
      gevoel zeer-negatief: het duurt 3 dagen
    stap drie: Omar rijdt weg
      citaat: Het was een lange dag
      gevoel positief: het is klaar
`;

/** Each change with what follows from it. */
function told(base: string, head: string, found: readonly FileFinding[] = [], today?: string): readonly string[] {
  const changes = diffTexts(base, head, { findings: { base: [], head: found }, ...(today && { today }) });
  return changes.flatMap((change) => {
    if (change.under !== undefined) return [];
    const following = changes.filter(({ under }) => under === change.fingerprint);
    return [`${change.code} ${change.level} ${changeText(change)}`, ...following.map((one) => `  ${changeText(one)}`)];
  });
}

/** What the check found in the row that begins with this word. */
function finding(text: string, word: string, code: 'KR501' | 'KR202'): FileFinding {
  const line = text.split('\n').findIndex((row) => row.trim().startsWith(word));
  const range = { start: { line, character: 6 }, end: { line, character: 17 } };
  return { file: 'reis.klantreis', finding: { code, range, args: { soort: 'e-mailadres', masker: 'j***l' } } };
}

const PLAN = `klantreis a: Omar gaat verhuizen
  stap een: Omar zoekt een huis
    knelpunt traag: Het duurt te lang
    oplossing bellen: Wij bellen eerder
      stand bezig
      gereed 2030-02-01
`;

describe('one cause', () => {
  it('is that a plan is done, which gives it another date', () => {
    const head = PLAN.replace('stand bezig', 'stand klaar').replace('2030-02-01', '2026-11-01');
    expect(told(PLAN, head)).toEqual([
      'VS024 verbetering Knelpunt *Het duurt te lang* geldt nu als opgelost',
      '  Oplossing *Wij bellen eerder*: de stand gaat van bezig naar klaar (beter)',
      '  Oplossing *Wij bellen eerder*: de einddatum gaat van 1 februari 2030 naar 1 november 2026 (eerder)',
    ]);
    const other = `${PLAN}    oplossing schrijven: Wij schrijven eerder\n      lost op traag\n`;
    expect(told(other, head + other.slice(PLAN.length))).toEqual([
      'VS033 verbetering Oplossing *Wij bellen eerder*: de stand gaat van bezig naar klaar (beter)',
      '  Oplossing *Wij bellen eerder*: de einddatum gaat van 1 februari 2030 naar 1 november 2026 (eerder)',
    ]);
  });

  it('is that a plan is late, whose date is another one', () => {
    expect(told(PLAN, PLAN.replace('2030-02-01', '2026-10-01'), [], '2026-11-27')).toEqual([
      'VS070 let-op Oplossing *Wij bellen eerder* is nog niet klaar, maar de datum is voorbij: 1 oktober 2026',
      '  Oplossing *Wij bellen eerder*: de einddatum gaat van 1 februari 2030 naar 1 oktober 2026 (eerder)',
    ]);
  });

  it('is a persona with another name, whom titles and texts follow', () => {
    expect(told(REIS, REIS.replaceAll('Omar', 'Samir'))).toEqual([
      'VS014 neutraal Persona *Omar* heet nu *Samir*',
      '  Klantreis *Omar gaat verhuizen* heet nu *Samir gaat verhuizen*',
      '  Stap *Omar zoekt een huis* heet nu *Samir zoekt een huis*',
      '  Stap *Samir zoekt een huis*: de toelichting bij het gevoel is nu *Samir vindt niets*',
      '  Stap *Omar pakt in* heet nu *Samir pakt in*',
      '  Stap *Omar rijdt weg* heet nu *Samir rijdt weg*',
    ]);
  });

  it('is no other name where more changed than that', () => {
    const head = REIS.replaceAll('Omar', 'Samir').replace('zoekt een huis', 'koopt een huis');
    expect(told(REIS, head)).toContain('VS014 neutraal Stap *Omar zoekt een huis* heet nu *Samir koopt een huis*');
  });

  it('is a bron that is gone, with all that rested on it', () => {
    const head = REIS.replace('bron gesprekken: Gesprekken\n  soort interview\n', '').replaceAll(
      /\n {8}volgens gesprekken/g,
      '',
    );
    expect(told(REIS, head)).toEqual([
      'VS004 let-op Bron *Gesprekken* is weggehaald',
      '  Stap *Omar zoekt een huis*: bewijs is weg voor de handeling: Gesprekken',
      '  Stap *Omar zoekt een huis*: bewijs is weg voor het gevoel: Gesprekken',
    ]);
  });

  it('is many texts with nothing but other signs, told with their number', () => {
    const head = REIS.replace('de makelaar', 'de makelaar.')
      .replace('moet ik weg', 'moet ik weg?')
      .replace('lange', 'Lange');
    expect(told(REIS, head)).toEqual([
      'VS065 neutraal In 3 teksten zijn alleen leestekens, hoofdletters of een enkele letter anders',
      '  Stap *Omar zoekt een huis*: de handeling is nu *Belt de makelaar.*',
      '  Stap *Omar pakt in*: de gedachte is nu *Hoe laat moet ik weg?*',
      '  Stap *Omar rijdt weg*: het citaat is nu *Het was een Lange dag*',
    ]);
  });

  it('is other numbers and a `niet` in notes, which a lawyer reads as one', () => {
    const head = REIS.replace('duurt 3 dagen', 'duurt 5 dagen').replace('het is klaar', 'het is niet klaar');
    expect(told(REIS, head)).toEqual([
      'VS066 let-op In 2 teksten is een getal, of een woord als `niet` of `moet`, anders',
      '  Stap *Omar pakt in*: de toelichting bij het gevoel is nu *het duurt 5 dagen*',
      '  Stap *Omar rijdt weg*: de toelichting bij het gevoel is nu *het is niet klaar*',
    ]);
  });

  it('is a fase that took stappen from another', () => {
    const head = REIS.replace('    stap twee', '  fase g: Weggaan\n    stap twee');
    expect(told(REIS, head)).toEqual([
      'VS001 neutraal Fase *Weggaan* is nieuw',
      '  Stap *Omar pakt in* staat nu in fase *Weggaan*',
      '  Stap *Omar rijdt weg* staat nu in fase *Weggaan*',
    ]);
  });

  it('is the one feeling that made another point the lowest', () => {
    const head = REIS.replace('gevoel zeer-negatief', 'gevoel neutraal');
    expect(told(REIS, head)).toEqual([
      'VS049 let-op Stap *Omar pakt in*: het gevoel gaat van zeer negatief naar neutraal (anders ingeschat)',
      '  Klantreis *Omar gaat verhuizen*: het laagste punt van Omar gaat van zeer negatief (bij *Omar pakt in*) naar negatief (bij *Omar zoekt een huis*) (anders ingeschat)',
    ]);
  });

  it('is the status, with who adopted it and what is an error from then on', () => {
    const base = REIS.replace('  voor omar\n', '  voor omar\n  status concept\n');
    const adopted = 'status vastgesteld\n  vastgesteld 2026-11-02 door: De raad';
    const [cause, ...following] = told(base, base.replace('status concept', adopted));
    expect(cause).toBe('VS032 let-op Klantreis *Omar gaat verhuizen*: de status gaat van concept naar vastgesteld');
    expect(following).toContain(
      '  Klantreis *Omar gaat verhuizen*: nieuw is de vaststelling: 2 november 2026 door *De raad*',
    );
    expect(following.filter((line) => !line.startsWith('  '))).toEqual([]);
  });

  it('is the status, with all that the check says because of it, and nothing that it says anyway', () => {
    const base = REIS.replace('  voor omar\n', '  voor omar\n  status concept\n');
    const head = base.replace('status concept', 'status review').replace('het duurt 3 dagen', 'het duurt 4 dagen');
    const asked: unknown[] = [];
    const [anyway, ofStep, ofPersona] = ['denkt', 'stap drie', 'persona'].map((word) => finding(head, word, 'KR501'));
    const changes = diffTexts(base, head, {
      findings: {
        base: [],
        head: [anyway!, ofStep!, ofPersona!],
        withStatus: (statuses) => {
          asked.push(...statuses);
          return [anyway!];
        },
      },
    });
    expect(asked).toEqual([{ file: 'reis.klantreis', line: 3, status: 'concept' }]);
    const [status] = changes.filter(({ code }) => code === 'VS032');
    expect(changeText(status!)).toBe('Klantreis *Omar gaat verhuizen*: de status gaat van concept naar review');
    expect(status!.readers).toEqual(['bestuur', 'team']);
    const under = changes.filter((change) => change.under === status!.fingerprint);
    expect(under.map(({ args }) => args.naam)).toEqual(['Omar', 'Omar rijdt weg']);
    const [known] = changes.filter(({ head: at }) => at?.range.start.line === anyway!.finding.range.start.line);
    expect(known).toMatchObject({ code: 'VS060', under: undefined });
  });

  it('is a line of which the check wants to know more, and a value with why it is so', () => {
    const head = REIS.replace('      citaat', '      afhaken 40%\n      citaat');
    expect(told(REIS, head, [finding(head, 'afhaken', 'KR501')])).toEqual([
      'VS030 let-op Stap *Omar rijdt weg*: nieuw is het deel dat afhaakt: 40%',
      expect.stringMatching(/^ {2}Nieuwe melding bij stap \*Omar rijdt weg\*: .*\(KR501\)$/),
    ]);
    const turned = REIS.replace('gevoel positief: het is klaar', 'gevoel negatief: er is nog zoveel te doen');
    expect(told(REIS, turned)).toEqual([
      'VS049 let-op Stap *Omar rijdt weg*: het gevoel gaat van positief naar negatief (anders ingeschat)',
      '  Stap *Omar rijdt weg*: de toelichting bij het gevoel is nu *er is nog zoveel te doen*',
    ]);
  });

  it('is not what a lawyer reads by itself, nor what may lead to real people', () => {
    const denied = REIS.replace('gevoel positief: het is klaar', 'gevoel negatief: het is niet klaar');
    expect(told(REIS, denied)).toHaveLength(2);
    expect(told(REIS, denied).filter((line) => line.startsWith('  '))).toEqual([]);
    const real = REIS.replace('      citaat', '      afhaken 40%: mail jan.jansen@ziggo.nl\n      citaat');
    expect(told(REIS, real, [finding(real, 'afhaken', 'KR202')])).toContainEqual(
      expect.stringMatching(/^VS060 .*\(KR202\)$/),
    );
  });

  it('hides nothing that is graver than itself', () => {
    const changes = diffTexts(REIS, REIS.replaceAll('Omar', 'Samir').replace('duurt 3 dagen', 'duurt 9 dagen'));
    const rank = ['breuk', 'let-op', 'verbetering', 'wens', 'neutraal'];
    for (const change of changes) {
      const cause = changes.find(({ fingerprint }) => fingerprint === change.under);
      if (cause) expect(rank.indexOf(cause.level)).toBeLessThanOrEqual(rank.indexOf(change.level));
    }
    expect(changes.map(({ level, under }) => under === undefined && level)).toContain('let-op');
  });

  it('counts once', () => {
    const comparison = compareSources([source(REIS)], [source(REIS.replaceAll('Omar', 'Samir'))]);
    const { summary, changes } = makeReview([comparison, comparison], { base: 'a', head: 'b' });
    expect(summary).toMatchObject({ neutraal: 2, 'let-op': 0 });
    // Two scopes may have the same change, and then each has its own consequences.
    const causes = changes.filter(({ under }) => under === undefined);
    for (const { fingerprint } of causes) expect(changes.filter(({ under }) => under === fingerprint)).toHaveLength(5);
  });
});
