import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../../../src/editor/hover/hover';
import { plain } from '../../../src/editor/hover/hover-names';
import { STATEMENT_WORDS } from '../../../src/model/lines/line-kinds';
import { openFile, openFiles } from '../cursor';

function hover(text: string): string | undefined {
  const file = openFile(text);
  return (hoverAt(file, file.cursors[0]!)?.contents as MarkupContent | undefined)?.value;
}

const WORLD = `persona noor: Noor
  doelgroep: Aanstaande ouders
  doel: Alles geregeld
bron gesprekken: Gesprekken met ouders
  soort interview, observatie
  aantal 6
  datum 2026-09-15
organisatie team: Team Balie
  soort eigen
  eigenaar: Chef balie
maat ces: Moeite
  schaal 1 tot 5
  laag is goed
kanaal loket: Het loket
product akte: Akte
  upl: http://upl.nl/akte
`;
const REIS = `${WORLD}klantreis reis: De reis
  voor noor
  klantvraag: Wat nu?
  ankerpunt feest: Het feest
  stap s: Een stap
    citaat: Fijn
      volgens gesprekken
    knelpunt rij: Er staat een rij
      ernst hoog
      van noor
    oplossing bord: Een bord
      stand gepland
      eigenaar: Team Balie
      gereed 2027-03-01
    knelpunt dicht: De balie is dicht
`;

describe('on a statement word', () => {
  it.each(STATEMENT_WORDS.filter((word) => word !== 'gewenst'))('%s: its form and what it is for', (word) => {
    expect(hover(`${word.slice(0, 1)}‸${word.slice(1)} `)).toMatch(/^```klantreis\n.+\n```\n\n[A-Z].+\./);
  });

  it.each([
    ['ge‸wenst doet: iets', 'gewenst <regel>'],
    ['gewenst do‸et: iets', 'doet [van <persona>]: <tekst>'],
    ['gewenst zon‸der wacht', 'gewenst zonder <soort regel>'],
    ['gewenst zonder wa‸cht', 'wacht <getal> [tot <getal>] <eenheid>[: <waarop>]'],
    ['terug  n‸aar s', 'terug naar <stap>'],
    ['doe‸t', 'doet [van <persona>]: <tekst>'],
  ])('%s', (line, form) => {
    expect(hover(`klantreis r: R\n  stap s: S\n    ${line}`)).toContain(`\`\`\`klantreis\n${form}\n\`\`\``);
  });

  it('says the choices, by the element', () => {
    expect(hover('bron b: B\n  soo‸rt interview')).toContain('Kies uit: `interview`, `observatie`');
    expect(hover('organisatie b: B\n  soo‸rt eigen')).toContain('Kies uit: `eigen`, `gemeente`');
  });
});

describe('on a name', () => {
  it.each([
    ['  helpt no‸or', ['**Noor** (`persona noor`)', '- Doelgroep: Aanstaande ouders', '- Doel: Alles geregeld']],
    [
      '  volgens gesprekken‸',
      [
        '**Gesprekken met ouders** (`bron gesprekken`)',
        '- Soort: interview, observatie',
        '- Aantal: 6',
        '- Datum: 15 september 2026',
        '- 2 regels verwijzen met `volgens` naar deze bron.',
      ],
    ],
    [
      '  voorkeur ‸balie',
      ['**balie** (`kanaal balie`)', 'Dit kanaal staat in de bekende lijst. U kunt het overal gebruiken.'],
    ],
    ['  voorkeur ‸loket', ['**Het loket** (`kanaal loket`)', '- Een eigen kanaal van deze map.']],
  ])('under a persona: %s', (line, expected) => {
    const value = hover(`${REIS}persona sam: Sam\n${line}`)!;
    expect(value.split('\n').filter((row) => row !== '')).toEqual(expected);
  });

  it.each([
    [
      '    contact balie met te‸am',
      ['**Team Balie** (`organisatie team`)', '- Dit zijn wij zelf.', '- Eigenaar: Chef balie'],
    ],
    ['    meting ces‸ 4', ['**Moeite** (`maat ces`)', '- Schaal: 1 tot 5', '- Een cijfer lezen: laag is goed']],
    ['    wanneer op fe‸est', ['**Het feest** (`ankerpunt feest`)']],
    ['    terug naar ‸s', ['**Een stap** (`stap s`)']],
    ['    regelt ak‸te', ['**Akte** (`product akte`)', '- In de landelijke productenlijst: http\\://upl.nl/akte']],
    [
      '    oplossing x: X\n      lost op ri‸j',
      [
        '**Er staat een rij** (`knelpunt rij`)',
        '- Ernst: hoog',
        '- Van: Noor',
        '- Oplossing: Een bord (gepland)',
        '- Oplossing: X (nog zonder stand)',
      ],
    ],
    ['    oplossing x‸: X\n      lost op rij', ['**X** (`oplossing x`)', '- Lost op: Er staat een rij']],
    [
      '    gewenst doet: iets\n      door bord‸',
      [
        '**Een bord** (`oplossing bord`)',
        '- Lost op: Er staat een rij',
        '- Eigenaar: Team Balie',
        '- Stand: gepland',
        '- Gereed: 1 maart 2027',
      ],
    ],
    ['    succes su‸: Mooi\n      waardoor: geduld', ['**Mooi** (`succes su`)', '- Waardoor: geduld']],
    [
      'klantreis b: B\n  vergelijk rei‸s',
      [
        '**De reis** (`klantreis reis`)',
        '- Voor: Noor',
        '- Klantvraag: Wat nu?',
        '- Status: concept',
        '- Stappen: 1',
        '- Bewijs: geen van de 2 uitspraken gehoord of gemeten en 2 zonder bron',
      ],
    ],
  ])('in a klantreis: %s', (line, expected) => {
    const value = hover(`${REIS}${line}\n`)!;
    expect(value.split('\n').filter((row) => row !== '')).toEqual(expected);
  });

  it.each([
    [
      'persona p: P\n  citaat: x\n    volgens ge‸s 3 van 6\nbron ges: Gesprekken\n  aantal 6: inwoners\n  aantal 4: mantelzorgers\n',
      ['- Aantal: 10 (6 inwoners, 4 mantelzorgers)', '- 1 regel verwijst met `volgens` naar deze bron.'],
    ],
    [
      `${REIS}    oplossing x‸: X\n      lost niet op rij, dicht: dat kan niet\n      kosten 36 euro per jaar van noor: leges\n      baten 90 euro: rust\n`,
      [
        '- Lost op: De balie is dicht',
        '- Lost niet op: Er staat een rij, De balie is dicht: dat kan niet',
        '- Kosten: 36 euro per jaar van noor: leges',
        '- Baten: 90 euro: rust',
      ],
    ],
    [
      `${REIS}    of z\n  stap z‸: Z\n    alleen als: het te laat is\n    herhaalt elke 6 maanden\n    regie team\n    regie\n`,
      ['- Alleen als: het te laat is', '- Herhaalt: elke 6 maanden', '- Regie: Team Balie'],
    ],
    [
      `${REIS}  fase f‸: F\n    gevoel negatief van noor: ze hoort niets\n    gevoel positief van sam\n`,
      ['- Gevoel: negatief (Noor): ze hoort niets', '- Gevoel: positief (sam)'],
    ],
    [
      'klantreis b‸: B\n  vergelijk r\n  vergelijk weg\nklantreis r: De reis\n',
      ['- Vergelijk met: De reis, weg', '- Status: concept', '- Stappen: 0'],
    ],
    [
      'klantreis b‸: B\n  aanleiding wens: Wij willen iets\n  belofte: morgen\n  vastgesteld 2027-03-01 door: het college\n',
      [
        '- Aanleiding: wens: Wij willen iets',
        '- Status: concept',
        '- Stappen: 0',
        '- Belofte: morgen',
        '- Vastgesteld: 2027-03-01 door: het college',
      ],
    ],
    [
      'klantreis b: B\n  stap s: S\n    knelpunt k‸: K\n      factor communicatie, regels\n      spanning gelijkheid\n',
      ['- Hier is nog geen oplossing voor.', '- Factor: communicatie, regels', '- Spanning: gelijkheid'],
    ],
  ])('tells what its own lines say: %#', (text, expected) => {
    // Without the backslashes that keep a text plain.
    expect(hover(text)!.replaceAll('\\', '').split('\n').slice(2)).toEqual(expected);
  });

  it('of a klantreis of some length says how it looks at its customer', () => {
    const stappen = ['a', 'b', 'c', 'd'].map((id) => `  stap ${id}: S\n`).join('');
    const value = hover(`klantreis re‸is: R\n${stappen}`)!;
    expect(value).toContain(
      '\n- Scorekaart: 0 van de 1 keer ja. Hoe de reis naar de klant kijkt, is nog niet te zeggen.\n',
    );
    expect(value).toContain('\n  - Staat erin wat goed gaat? **nee**: nog geen succes\n');
  });

  it('a knelpunt without oplossing says so', () => {
    expect(hover(REIS.replace('knelpunt dicht', 'knelpunt dich‸t'))).toContain('Hier is nog geen oplossing voor.');
  });

  it('that another file declares', () => {
    const { a } = openFiles({ a: 'klantreis r: R\n  voor no‸or\n', b: 'persona noor: Noor\n' });
    expect((hoverAt(a, a.cursors[0]!)!.contents as MarkupContent).value).toContain('**Noor**');
  });

  it('that nothing has, says nothing', () => {
    expect(hover('klantreis r: R\n  voor nie‸mand\n')).toBeUndefined();
    expect(hover('klantreis r: R\n  stap s: S\n    gevoel positief van nie‸mand: fijn\n')).toBeUndefined();
  });
});

describe('on a value', () => {
  it.each([
    ['    gevoel nega‸tief: boos', '`zeer-negatief`, `negatief`'],
    ['    contact balie vanuit kl‸ant', '`klant`, `organisatie`'],
    ['    wacht 3 we‸ken', '`dagen`, `weken`'],
    ['    knelpunt: k\n      ernst ho‸og', '`laag`, `midden`, `hoog`'],
    ['bron b: B\n  door ze‸lf', '`zelf`, `extern`'],
  ])('%s', (line, choices) => {
    expect(hover(`klantreis r: R\n  stap s: S\n${line}\n`)).toContain(`Kies uit: ${choices}`);
  });

  it('a rule to ignore is explained', () => {
    expect(hover('persona p: P\n  negeer KR2‸05: reden')).toMatch(/^\*\*KR205\*\*\n\nEen persona/);
    expect(hover('persona p: P\n  negeer KR7‸05: reden')).toContain('De taal zegt het al');
    expect(hover('persona p: P\n  negeer KX2‸03: reden')).toBeUndefined();
  });

  it.each(['# een op‸merking', '‸', 'doet: vrije te‸kst', 'onbek‸end'])('%s has no hover', (text) => {
    expect(hover(text)).toBeUndefined();
  });
});

describe('the text of an author', () => {
  it.each([
    '[klik](command:workbench.action.quit)',
    '<img src=x onerror=alert(1)>',
    '![](https://kwaad.nl/x.png)',
    'https://kwaad.nl en www.kwaad.nl en a@kwaad.nl',
    '`code` **vet** _schuin_ ~~weg~~ &lt;b&gt; | # $(alert) \\',
  ])('stays plain: %s', (text) => {
    const value = hover(`persona noor: ${text}\n  doel: ${text}\n  helpt no‸or\n`)!;
    const safe = plain(text);
    expect(value).toBe(`**${safe}** (\`persona noor\`)\n\n- Doel: ${safe}`);
    // Without what is escaped no sign of Markdown, HTML or an address is left.
    expect(safe.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[[\]<>`*_&!|#$@\\~]|:\/|www\./);
    expect(safe.replace(/\\(.)/g, '$1')).toBe(text);
  });
});
