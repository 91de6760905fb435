import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRow } from '../../../src/model/canonical/canonical-row';
import { EXAMPLES } from '../../support/examples';
import { mixture, noise } from '../../parser/arbitraries';

const canonical = (row: string) => canonicalRow(row).text;

describe('what can be read in one way', () => {
  it.each([
    // Capitals.
    ['Stap zoeken: Noor zoekt', 'stap zoeken: Noor zoekt'],
    ['GEVOEL Zeer-Positief Van noor: Fijn', 'gevoel zeer-positief van noor: Fijn'],
    ['Lost op traag', 'lost op traag'],
    ['Taal b1', 'taal B1'],
    ['negeer kr401: dit weten wij al', 'negeer KR401: dit weten wij al'],
    ['contact Telefoon Met kcc Vanuit Klant', 'contact Telefoon met kcc vanuit klant'],
    // Bullets and numbers.
    ['  • doet: belt', '  doet: belt'],
    ['- [ ] doet: belt', 'doet: belt'],
    ['o\tstap x: Tweede niveau van Word', 'stap x: Tweede niveau van Word'],
    ['\uF0B7\tstap x: Bolletje van Word', 'stap x: Bolletje van Word'],
    ['12. terug naar s', 'terug naar s'],
    ['Stap 1: Aanvragen', 'stap: Aanvragen'],
    ['1) Fase 2.1: Wachten', 'fase: Wachten'],
    ['FASE 1 - Oriënteren', 'fase: Oriënteren'],
    ['afhaken: 1 op de 5', 'afhaken 20%'],
    ['afhaken één op de acht', 'afhaken 12,5%'],
    ['duurt een half uurtje', 'duurt 30 minuten'],
    ['wacht tussen 2 en 4 weken', 'wacht 2 tot 4 weken'],
    ['duurt 2 a 3 dagen', 'duurt 2 tot 3 dagen'],
    ['**Doet:** belt', 'doet: belt'],
    ['**Fase 2: Wachten**', 'fase: Wachten'],
    ['contact telefoon met de huisarts', 'contact telefoon met huisarts'],
    ['wacht max 5 wd', 'wacht binnen 5 werkdagen'],
    ['gereed di 15 september 2026', 'gereed 2026-09-15'],
    ["gereed mrt '27", 'gereed 2027-03'],
    ['terug naar stap bellen', 'terug naar bellen'],
    ['volgens: bron gesprekken', 'volgens gesprekken'],
    ['wanneer 3 maanden voor de geboorte', 'wanneer 3 maanden voor geboorte'],
    ['voor: Mevrouw Jansen', 'voor Mevrouw Jansen'],
    // The first colon or `=` behind a word that takes a value.
    ['wacht: 5 werkdagen', 'wacht 5 werkdagen'],
    ['gevoel: positief', 'gevoel positief'],
    ['gevoel: positief: reden', 'gevoel positief: reden'],
    ['gevoel: positief van noor: reden', 'gevoel positief van noor: reden'],
    ['voor: noor', 'voor noor'],
    ['soort: interview', 'soort interview'],
    ['gewenst: gevoel positief: fijn', 'gewenst  gevoel positief: fijn'],
    ['meting cijfer = 4,3', 'meting cijfer 4,3'],
    ['negeer: KR401: weten wij', 'negeer KR401: weten wij'],
    ['spanning: gelijkheid: niet voor iedereen', 'spanning gelijkheid: niet voor iedereen'],
    ['stap druk:: Selma zet', 'stap druk: Selma zet'],
    ['waarheidsmoment:', 'waarheidsmoment'],
    ['stap z： Een brede dubbele punt', 'stap z: Een brede dubbele punt'],
    ['： gaat door', ': gaat door'],
    // Signs that look alike.
    ['stap aan\u2011vraag: x', 'stap aan-vraag: x'],
    ['contact e\u2011mail', 'contact e-mail'],
    ['ge\u00ADvoel posi\u200Btief: x', 'gevoel positief: x'],
    ['datum 2026\u201109\u201105', 'datum 2026-09-05'],
    ['soort enquête', 'soort enquete'],
    // `en` between names, and values of two words.
    ['voor selma en tom', 'voor selma, tom'],
    ['soort interview en klacht', 'soort interview, klacht'],
    ['volgens: a, b en c.', 'volgens a, b, c'],
    ['contact op locatie met kcc', 'contact op-locatie met kcc'],
    ['gevoel heel positief: x', 'gevoel zeer-positief: x'],
    // Amounts of time.
    ['duurt 2-4 weken', 'duurt 2 tot 4 weken'],
    ['duurt 2 – 4 weken', 'duurt 2 tot 4 weken'],
    ['duurt 10 min.', 'duurt 10 minuten'],
    ['wacht max. 8 weken', 'wacht binnen 8 weken'],
    ['wacht hooguit zes weken', 'wacht binnen 6 weken'],
    ['wacht ± 3 maanden', 'wacht ongeveer 3 maanden'],
    ['duurt een kwartier', 'duurt 15 minuten'],
    ['duurt een half uur', 'duurt 30 minuten'],
    ['duurt anderhalf uur', 'duurt 1,5 uur'],
    ['Wanneer: 2 Weken Voor brief', 'wanneer 2 weken voor brief'],
    ['wanneer één week na brief', 'wanneer 1 week na brief'],
    ['schaal 1-10', 'schaal 1 tot 10'],
    ['afhaken 20 procent', 'afhaken 20%'],
    ['aantal zes', 'aantal 6'],
    // Dates.
    ['gereed 1-9-2027', 'gereed 2027-09-01'],
    ['gereed 1/9/2027', 'gereed 2027-09-01'],
    ['gereed 1 september 2027', 'gereed 2027-09-01'],
    ['gereed 15 okt. 2027', 'gereed 2027-10-15'],
    ['wanneer maart 2027', 'wanneer 2027-03'],
    ['periode Q3 2027', 'periode 2027-K3'],
    ['periode 2027-Q3', 'periode 2027-K3'],
    ['periode 1e kwartaal 2027', 'periode 2027-K1'],
    // Amounts of money.
    ['kosten: € 36,50 per jaar: leges', 'kosten 36,50 euro per jaar: leges'],
    ['kosten €36', 'kosten 36 euro'],
    ['kosten 36,- euro: leges', 'kosten 36 euro: leges'],
    ['kosten 36 euro p/m', 'kosten 36 euro per maand'],
    ['kosten € 12,50 p.p.', 'kosten 12,50 euro per persoon'],
    ['kosten 36 EURO Per maand Van noor: leges', 'kosten 36 euro per maand van noor: leges'],
    ['Kosten: EUR 1.250,- /jaar: boete', 'kosten 1250 euro per jaar: boete'],
    ['kosten 40: leges', 'kosten 40 euro: leges'],
    ['kosten tien euro: kopieën', 'kosten 10 euro: kopieën'],
    ['kosten 25 cent per keer: kopie', 'kosten 0,25 euro per keer: kopie'],
    ['baten: 100 euro jaarlijks: minder werk', 'baten 100 euro per jaar: minder werk'],
    // How often.
    ['Herhaalt: Elke Maand', 'herhaalt elke maand'],
    ['herhaalt elk half jaar', 'herhaalt elke 6 maanden'],
    ['herhaalt elke jaar', 'herhaalt elk jaar'],
    ['herhaalt iedere week.', 'herhaalt elke week'],
    ['herhaalt maandelijks', 'herhaalt elke maand'],
    ['herhaalt jaarlijks', 'herhaalt elk jaar'],
    ['herhaalt om de 2 weken', 'herhaalt elke 2 weken'],
    ['herhaalt om de week', 'herhaalt elke 2 weken'],
    ['herhaalt 1x per kwartaal', 'herhaalt elke 3 maanden'],
    ['herhaalt eens in de twee weken', 'herhaalt elke 2 weken'],
    // Who adopted it, and when.
    ['vastgesteld op 1 september 2027 door het college', 'vastgesteld 2027-09-01 door: het college'],
    ['Vastgesteld: 1-9-2027, Door: de raad', 'vastgesteld 2027-09-01 door: de raad'],
    ['vastgesteld sept. 2027', 'vastgesteld 2027-09'],
    // How many say so.
    ['volgens gesprekken 4 van de 6', 'volgens gesprekken 4 van 6'],
    ['volgens gesprekken (4 van 6)', 'volgens gesprekken 4 van 6'],
    ['volgens gesprekken: 4/6', 'volgens gesprekken 4 van 6'],
    ['Volgens: gesprekken, vier van de zes en enquete (80 van 120).', 'volgens gesprekken 4 van 6, enquete 80 van 120'],
    ['aantal: zes: mantelzorgers', 'aantal 6: mantelzorgers'],
    // A text behind what could do without.
    ['doet Van noor: belt', 'doet van noor: belt'],
    ['wacht: 3 weken: op het besluit', 'wacht 3 weken: op het besluit'],
    ['wacht 2-4 weken: tot het besluit', 'wacht 2 tot 4 weken: tot het besluit'],
    ['Wacht: Onbekend', 'wacht onbekend'],
    ['wacht: onbekend, tot de brief komt', 'wacht onbekend: tot de brief komt'],
    ['duurt: nog niet bekend: hangt van de rechter af', 'duurt onbekend: hangt van de rechter af'],
    ['afhaken 1 op de 5: vinden het te lang', 'afhaken 20%: vinden het te lang'],
    ['afhaken: 20 procent: te lang', 'afhaken 20%: te lang'],
    ['lost niet op traag en duur: geld', 'lost niet op traag, duur: geld'],
    ['Lost Niet Op: traag: geld', 'lost niet op traag: geld'],
    ['Alleen Als: er een kind is', 'alleen als: er een kind is'],
    ['aanleiding: Levensgebeurtenis: een kind', 'aanleiding levensgebeurtenis: een kind'],
    ['aanleiding: levensgebeurtenis', 'aanleiding levensgebeurtenis'],
    ['aanleiding: Levensgebeurtenis, overlijden', 'aanleiding levensgebeurtenis: overlijden'],
    ['aanleiding: Verhuizing, en meer', 'aanleiding: Verhuizing, en meer'],
    ['gevoel van theo heel negatief: x', 'gevoel zeer-negatief van theo: x'],
    ['kosten 1.200 euro: leges', 'kosten 1200 euro: leges'],
    ['baten: € 30.000 per jaar', 'baten 30000 euro per jaar'],
    ['kosten 40 euro per half jaar: pas', 'kosten 40 euro per halfjaar: pas'],
    ['kosten 40 euro van theo per maand: boete', 'kosten 40 euro per maand van theo: boete'],
    ['kosten 20 euro: per jaar: pas', 'kosten 20 euro per jaar: pas'],
    ['kosten 20 euro: per jaar een pas', 'kosten 20 euro: per jaar een pas'],
    ['contact brief met kcc: mislukt omdat hij weg was', 'contact brief met kcc mislukt: omdat hij weg was'],
    ['contact brief ongewild: mislukt, want hij was weg', 'contact brief ongewild mislukt: want hij was weg'],
    ['contact telefoon (mislukt: niemand (ook kcc) nam op)', 'contact telefoon mislukt: niemand (ook kcc) nam op'],
    ['contact telefoon mislukt - niemand nam op', 'contact telefoon mislukt: niemand nam op'],
    ['contact telefoon met kcc niet gelukt', 'contact telefoon met kcc mislukt'],
    ['contact telefoon: niet gelukt: in gesprek', 'contact telefoon mislukt: in gesprek'],
    ['wacht onbekend hoe lang', 'wacht onbekend'],
    ['contact telefoon mislukt.', 'contact telefoon mislukt'],
    ['contact brief mislukt: hij belde (twee keer)', 'contact brief mislukt: hij belde (twee keer)'],
    ['factor communicatie en regels', 'factor communicatie, regels'],
    ['factor: Lokale kennis, Omgang.', 'factor lokale-kennis, omgang'],
    ['regie: loket', 'regie loket'],
    ['regie organisatie loket', 'regie loket'],
    // What became of a contact stands last.
    ['contact telefoon met kcc Mislukt: bezet', 'contact telefoon met kcc mislukt: bezet'],
    ['contact brief: mislukt', 'contact brief mislukt'],
    ['contact brief (mislukt): niet gelezen', 'contact brief mislukt: niet gelezen'],
    ['contact brief mislukt met kcc vanuit Klant', 'contact brief met kcc vanuit klant mislukt'],
    ['contact brief ongewild en mislukt met de deurwaarder: x', 'contact brief met deurwaarder ongewild mislukt: x'],
    ['contact Ongewild huisbezoek', 'contact huisbezoek ongewild'],
    ['contact mislukt met mislukt', 'contact mislukt met mislukt'],
    // Who begins stands behind who is met.
    ['contact telefoon vanuit organisatie met keuringsarts', 'contact telefoon met keuringsarts vanuit organisatie'],
    ['contact telefoon vanuit Klant Met de arts: x', 'contact telefoon met arts vanuit klant: x'],
    ['contact brief vanuit organisatie met kcc mislukt: x', 'contact brief met kcc vanuit organisatie mislukt: x'],
    ['contact brief vanuit organisatie met kcc ongewild', 'contact brief met kcc vanuit organisatie ongewild'],
    ['contact brief vanuit klant mislukt met kcc', 'contact brief met kcc vanuit klant mislukt'],
    ['contact brief ongewild vanuit klant met kcc', 'contact brief met kcc vanuit klant ongewild'],
    ['contact brief vanuit de organisatie', 'contact brief vanuit organisatie'],
    ['contact brief met kcc vanuit de Klant: x', 'contact brief met kcc vanuit klant: x'],
    ['contact brief: vanuit klant met kcc', 'contact brief: vanuit klant met kcc'],
    // An amount that is a guess by its form.
    ['wacht een week of zes', 'wacht ongeveer 6 weken'],
    ['wacht: een dag of tien: op de brief', 'wacht ongeveer 10 dagen: op de brief'],
    ['duurt een uurtje of 2', 'duurt ongeveer 2 uur'],
    ['wacht een maand of 2 a 3', 'wacht ongeveer 2 tot 3 maanden'],
    ['contact brief mislukt: hij was MET vakantie', 'contact brief mislukt: hij was MET vakantie'],
  ])('%s', (row, expected) => {
    expect(canonical(row)).toBe(expected);
  });
});

describe('what means something as it is, or can mean two things', () => {
  it.each([
    'stap: Selma denkt: een extra tafel kan wel',
    'doet: Stap 1: hij belt',
    'citaat: “Wat is op tijd?”',
    'wacht: tot de brief komt',
    'voor de zekerheid en zo',
    'Van de regels op',
    'afhaken 1 op de 3',
    'contact telefoon en e-mail',
    'contact brief vanuit gemeente met kcc',
    'contact brief vanuit klant met kcc vanuit klant',
    'wacht een week of',
    'gewenst: alles gaat digitaal',
    'aantal 1.200',
    'gereed 31-2-2027',
    'gereed voorjaar 2027',
    'emotie: blij',
    'kosten: leges',
    'kosten zijn hoog',
    'baten 3 uur per week: rust',
    'doet: van noor: belt zij',
    'herhaalt twee keer per jaar',
    'alleen als er een kind is',
    'vastgesteld door het college',
    'lost niet op: wat er echt speelt',
    'aanleiding: Verhuizing: of iets anders',
    'contact brief mislukt kcc',
    '# Stap 1: opmerking',
    '  : Stap 1: gaat door',
  ])('%s', (row) => {
    expect(canonical(row).toLowerCase()).toBe(row.toLowerCase());
  });
});

describe('any row', () => {
  const rows = fc.oneof(mixture, noise).chain((text) => fc.constantFrom(...text.split(/\r\n|\n|\r/)));

  it('is put right once, and then is right', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const once = canonical(row);
        expect(canonical(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('has every column of the canonical row inside the typed one, in order', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { text, startOf, endOf, columnOf } = canonicalRow(row);
        let before = 0;
        for (let column = 0; column < text.length; column++) {
          const [start, end] = [startOf(column), endOf(column + 1)];
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(row.length);
          expect(columnOf(start)).toBeLessThanOrEqual(column);
          before = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of the examples is right as it is', () => {
    for (const { text } of EXAMPLES) {
      for (const row of text.split('\n')) expect(canonicalRow(row)).toMatchObject({ text: row, isTyped: true });
    }
  });
});
