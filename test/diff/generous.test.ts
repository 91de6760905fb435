import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../src/diff/merge/merge';
import { projectText } from '../../src/diff/project/project';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { diffTexts, source } from './diff-texts';

/** As people type it; the formatter writes it as the language has it. */
const TYPED = `Persona noor: Noor
• doelgroep: Ouders
Bron gesprekken: Gesprekken
  soort: Interview en Observatie
  datum = 1 maart 2026

Klantreis kind: Wij krijgen een kind
  voor: noor
  Fase 1: Zwanger
    Stap zoeken: Noor zoekt
      contact Telefoon
      duurt: een kwartier
      wacht: 2-4 weken
      gevoel: heel negatief van noor: niets te vinden
        volgens: gesprekken
      Gewenst: gevoel positief: meteen duidelijk
      - knelpunt traag: Het duurt lang
        ernst: Hoog
      oplossing kaart: Een kaart
        Lost op traag
        gereed 1-9-2027
`;
const FORMATTED = formatText(TYPED, parse(TYPED).lines);

describe('a text as people type it', () => {
  it('is written by the formatter as the language has it', () => {
    expect(FORMATTED).toContain('      duurt 15 minuten\n      wacht 2 tot 4 weken\n');
    expect(FORMATTED).toContain('  soort interview, observatie\n  datum 2026-03-01\n');
    expect(FORMATTED).toContain('        gereed 2027-09-01\n');
    expect(parse(FORMATTED).problems.map(({ code }) => code)).toEqual(parse(TYPED).problems.map(({ code }) => code));
  });

  it('differs not from the formatted one', () => {
    expect(diffTexts(TYPED, FORMATTED)).toEqual([]);
  });

  it('has the same gewenste klantreis', () => {
    const wished = (text: string) =>
      parse(projectText(source(text), 'gewenst')).model.klantreizen[0]!.fasen[0]!.stappen;
    const feelings = (text: string) => wished(text)[0]!.gevoel.map(({ waarde }) => waarde);
    expect(feelings(TYPED)).toEqual(feelings(FORMATTED));
    expect(feelings(TYPED)).toEqual([1]);
  });

  it.each([
    ['duurt: een kwartier', 'duurt: een half uur', 'duurt: een half uur'],
    ['ernst: Hoog', 'ernst: Laag', 'ernst: Laag'],
    ['Stap zoeken: Noor zoekt', 'Stap zoeken: Noor zoekt lang', 'Stap zoeken: Noor zoekt lang'],
    ['Lost op traag', 'Lost op traag\n        stand: Gepland', 'stand: Gepland'],
    ['persona noor', 'persona sanne', undefined],
  ])('that one formats while another changes %s, merges without a conflict', (old, now, row) => {
    const changed = TYPED.replaceAll(new RegExp(old, 'gi'), now);
    for (const [ours, theirs] of [
      [FORMATTED, changed],
      [changed, FORMATTED],
    ] as const) {
      const { text, conflicts } = mergeTexts(source(TYPED), source(ours), source(theirs), { read: parse });
      expect(conflicts).toEqual([]);
      if (row !== undefined) expect(text).toContain(row);
      expect(diffTexts(changed, text)).toEqual([]);
    }
  });

  it('follows a change of name that stands on another line', () => {
    const changed = TYPED.replace('Persona noor', 'Persona sanne');
    const all = changed.replace('voor: noor', 'voor: sanne').replace('van noor', 'van sanne');
    const other = TYPED.replace('voor: noor', 'voor: noor\n  status: Review');
    const { text, conflicts } = mergeTexts(source(TYPED), source(all), source(other), { read: parse });
    expect(conflicts).toEqual([]);
    expect(text).toContain('voor: sanne');
    expect(text).toContain('status: Review');
  });
});
