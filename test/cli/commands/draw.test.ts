import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURES } from '../../../src/pictures/registry';
import { messageText } from '../../../src/messages/messages';
import { picturesOfTexts } from '../../../src/usecases/draw';
import { listed } from '../../../src/usecases/journeys';
import { folderWith, GOOD, klantreis } from '../run-cli';

const OF_TEXTS = picturesOfTexts(PICTURES);
const WITH_WIDTHS = OF_TEXTS.filter(({ widths }) => widths);

const TWO = `${GOOD}klantreis werk: Ik zoek werk\n  voor noor\n`;

describe('klantreis draw', () => {
  it('writes the same picture to a file as to the standard output', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const first = klantreis(['draw', 'a.klantreis'], { cwd });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^<svg [\s\S]*Noor zoekt het op[\s\S]*<\/svg>\n?$/);
    const second = klantreis(['draw', 'a.klantreis', '-o', 'mijn kaart.svg'], { cwd });
    expect(second).toEqual({ code: 0, out: '', err: 'De tekening staat in mijn kaart.svg\n' });
    expect(readFileSync(join(cwd, 'mijn kaart.svg'), 'utf8')).toBe(first.out);
    expect(klantreis(['draw', '-', '-o', '-'], { cwd, input: GOOD }).out).toBe(first.out);
    expect(readdirSync(cwd).toSorted()).toEqual(['a.klantreis', 'mijn kaart.svg']);
  });

  it('takes the colours of the organisation in the light theme, and its own where those cannot be read', () => {
    const settings = (hoofdkleur: string) => JSON.stringify({ huisstijl: { kleuren: { hoofdkleur } } });
    const cwd = folderWith({ 'a.klantreis': GOOD, 'klantreis.json': settings('#00553F') });
    const drawn = (...args: readonly string[]) => klantreis(['draw', 'a.klantreis', ...args], { cwd }).out;
    expect(drawn()).toContain('#00553f');
    expect(drawn('--theme', 'dark')).not.toContain('#00553f');
    expect(drawn('--format', 'html')).toContain('--accent: #00553f');
    klantreis(['gallery', 'a.klantreis', '-o', 'uit'], { cwd });
    expect(readFileSync(join(cwd, 'uit', 'a.svg'), 'utf8')).toContain('#00553f');
    writeFileSync(join(cwd, 'klantreis.json'), settings('#ffdd00'));
    expect(drawn()).not.toContain('#ffdd00');
    const { code, out } = klantreis(['check'], { cwd });
    expect([code, out]).toEqual([1, expect.stringContaining('de kleur `#ffdd00` is niet goed te lezen')]);
  });

  it('makes a PDF on sheets, and says which paper is too small', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const made = klantreis(['draw', 'a.klantreis', '--picture', 'verticaal', '-o', 'a.pdf'], { cwd });
    expect(made).toEqual({ code: 0, out: '', err: 'De tekening staat in a.pdf\n' });
    const pdf = readFileSync(join(cwd, 'a.pdf'), 'latin1');
    expect(pdf).toMatch(/^%PDF-1\.7\n[^\n]*\n% Klantreis [^]*\/MediaBox \[0 0 595\.28 841\.89\]/);
    // What was made here may be made again, and other files may not be written over.
    expect(klantreis(['draw', 'a.klantreis', '-o', 'a.pdf'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.pdf'), 'latin1')).toContain('/MediaBox [0 0 1190.55 841.89]');
    writeFileSync(join(cwd, 'b.pdf'), '%PDF-1.7\nvan een ander');
    expect(klantreis(['draw', 'a.klantreis', '-o', 'b.pdf'], { cwd }).code).toBe(2);
    const wide = GOOD + Array.from({ length: 9 }, (_, at) => `    stap s${at}: Noor wacht\n`).join('');
    writeFileSync(join(cwd, 'breed.klantreis'), wide);
    const blauwdruk = ['draw', 'breed.klantreis', '--picture', 'blauwdruk'];
    const small = klantreis([...blauwdruk, '--paper', 'a4', '-o', 'c.pdf'], { cwd });
    expect(small).toMatchObject({ code: 2, out: '' });
    expect(small.err).toContain('Op A4 worden de letters te klein om te lezen. Kies `--paper poster`');
    expect(existsSync(join(cwd, 'c.pdf'))).toBe(false);
    expect(klantreis(['draw', 'a.klantreis', '--paper', 'a4'], { cwd }).err).toContain(
      'Papier kiest u bij een PDF of een webpagina.',
    );
  });

  it('makes a PNG as large as somebody says, or as others can open', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const draw = (...more: string[]) => klantreis(['draw', 'a.klantreis', '-o', 'a.png', ...more], { cwd });
    const width = () => readFileSync(join(cwd, 'a.png')).readUInt32BE(16);
    expect(draw()).toEqual({ code: 0, out: '', err: 'De tekening staat in a.png\n' });
    const usual = width();
    // What was made here may be made again, and other files may not be written over.
    expect(draw('--scale', '0,5').code).toBe(0);
    expect(width()).toBe(usual / 4);
    writeFileSync(join(cwd, 'b.png'), readFileSync('language/icon/klantreis.png'));
    expect(klantreis(['draw', 'a.klantreis', '-o', 'b.png'], { cwd }).code).toBe(2);
    expect(klantreis(['draw', 'a.klantreis', '-o', 'c.png', '--scale', '99'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(
        /^Met `--scale 99` wordt de afbeelding \d+ bij \d+ pixels\.[^]* Kies hoogstens `--scale \d+(\.\d+)?`,/,
      ) as string,
    });
    expect(existsSync(join(cwd, 'c.png'))).toBe(false);
    for (const wrong of ['groot', '0', '-1', '1e3', '100', '1.234'])
      expect(draw(`--scale=${wrong}`)).toMatchObject({
        code: 2,
        err: expect.stringContaining(`\`${wrong}\` is geen schaal.`) as string,
      });
    expect(klantreis(['draw', 'a.klantreis', '--scale', '2'], { cwd }).err).toContain('Hoe groot kiest u bij een PNG.');
  });

  it('says in a PNG and a PDF which signs it has no letter for', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD.replace('Noor zoekt het op', 'Noor zoekt 漢 op') });
    for (const name of ['a.png', 'a.pdf'])
      expect(klantreis(['draw', 'a.klantreis', '-o', name], { cwd })).toMatchObject({
        code: 0,
        err: expect.stringContaining(
          'Onze letter heeft deze tekens niet: 漢. Op die plek staat een leeg vierkantje.',
        ) as string,
      });
  });

  it('draws for who asks, and says what is left out', () => {
    const more = `${GOOD}      notitie: Bel Karin\n      denkt: Waar is Karin de Vries?\n`;
    const cwd = folderWith({ 'a.klantreis': more });
    const draw = (...more: string[]) => klantreis(['draw', 'a.klantreis', ...more], { cwd });
    const shown = draw('--audience', 'publiek');
    const sentence = 'Voor publiek: 1 notitie en 1 persoonsgegeven staan hier niet in.';
    expect(shown).toMatchObject({ code: 0, err: `${sentence}\n` });
    expect(shown.out).toContain(sentence);
    expect(shown.out).not.toContain('Karin');
    expect(draw('--audience', 'bestuur').err).toContain('Voor het bestuur: 1 notitie staat hier niet in.\nLet op: ');
    expect(draw('--audience', 'team').out).toContain('Voor het team.');
    expect(draw().out).not.toContain('Voor het team.');
    expect(draw('--audience', 'pers')).toMatchObject({
      code: 2,
      err: expect.stringContaining('`bestuur`, `team` of `publiek`') as string,
    });
  });

  it('goes without the rows that somebody names, on paper too, and says so', () => {
    const cwd = folderWith({ 'a.klantreis': `${GOOD}      contact balie\n      voorkant: Legt uit\n` });
    const draw = (...more: string[]) => klantreis(['draw', 'a.klantreis', ...more], { cwd });
    expect(draw().out).toContain('>Voorkant<');
    const without = draw('--without', 'Voorkant, contact');
    expect(without).toMatchObject({ code: 0, err: '' });
    expect(without.out).not.toContain('>Voorkant<');
    expect(without.out).toContain('Niet getekend: ‘Contact’ en ‘Voorkant’.');
    expect(draw('--without', 'voorkant', '-o', 'a.pdf').code).toBe(0);
    expect(draw('--without', 'kontact')).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^De rij `kontact` heeft deze tekening niet\. Zij heeft: `beeld` \(Gemeente in beeld\), `contact`.*\. Bedoelde u `contact`\?/,
      ) as string,
    });
    expect(draw('--picture', 'verticaal', '--without', 'contact')).toMatchObject({
      code: 2,
      err: expect.stringContaining('De tekening `verticaal` heeft geen rijen die u kunt weglaten.') as string,
    });
  });

  it('draws in every theme, each in its own colours', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const draw = (theme: string) => klantreis(['draw', '--theme', theme, 'a.klantreis'], { cwd }).out;
    const pictures = ['light', 'dark', 'contrast', 'print'].map(draw);
    expect(new Set(pictures).size).toBe(4);
    expect(klantreis(['draw', 'a.klantreis'], { cwd }).out).toBe(pictures[0]);
  });

  it('draws the picture that is asked for, the klantreiskaart where nobody asks', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const first = klantreis(['draw', 'a.klantreis'], { cwd });
    expect(klantreis(['draw', 'a.klantreis', '--picture', 'kaart', '-o', '-'], { cwd })).toEqual(first);
    expect(klantreis(['draw', 'a.klantreis', '--picture', 'kart'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: `De tekening \`kart\` kennen wij niet. Er is wel: ${listed(OF_TEXTS.map(({ id }) => id))}. Bedoelde u \`kaart\`?\nMeer uitleg: \`klantreis draw --help\`\n`,
    });
  });

  it('draws the verticale kaart in the width that fits', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const draw = (...more: string[]) => klantreis(['draw', 'a.klantreis', ...more], { cwd });
    const widthOf = (...more: string[]) =>
      /^<svg [^>]* width="(\d+)"/.exec(draw('--picture', 'verticaal', ...more).out)?.[1];
    expect(widthOf()).toBe('760');
    expect(widthOf('--width', '600')).toBe('560');
    expect(draw('--width', '600')).toMatchObject({
      code: 2,
      err: `De tekening \`kaart\` is zo breed als wat erin staat. Haal \`--width\` weg, of kies een andere tekening: ${listed(WITH_WIDTHS.map(({ id }) => id))}.\nMeer uitleg: \`klantreis draw --help\`\n`,
    });
    expect(draw('--picture', 'verticaal', '--width', 'smal')).toMatchObject({
      code: 2,
      err: '`smal` is geen breedte. Schrijf een aantal pixels, zoals `--width 560`.\nMeer uitleg: `klantreis draw --help`\n',
    });
  });

  it('says what is late on the day that is asked for, the same on every day', () => {
    const late = `${GOOD}      oplossing plan: Plan\n        stand gepland\n        gereed 2029-12-15\n`;
    const cwd = folderWith({ 'a.klantreis': late });
    const draw = (...more: string[]) => klantreis(['draw', 'a.klantreis', ...more], { cwd });
    const board = (day: string) => draw('--picture', 'verbeterbord', '--day', day);
    expect(board('2030-01-02')).toMatchObject({ code: 0, err: '' });
    expect(board('2030-01-02').out).toMatch(/peildatum 2 januari 2030[^]*Te laat: 15 december 2029/);
    expect(board('2029-01-02').out).not.toContain('Te laat');
    expect(draw('--picture', 'verbeterbord').out).toContain('peildatum');
    for (const day of ['2030-02-30', '2030', 'morgen'])
      expect(board(day)).toMatchObject({
        code: 2,
        err: expect.stringContaining(
          `\`${day}\` is geen dag. Schrijf een datum, zoals \`--day 2030-01-31\`.`,
        ) as string,
      });
    expect(draw('--day', '2030-01-02')).toMatchObject({
      code: 2,
      err: expect.stringContaining('De tekening `kaart` zegt niet wat te laat is. Haal `--day` weg') as string,
    });
  });

  it('names the pictures of texts in its help, as the register has them', () => {
    const { out } = klantreis(['draw', '--help']);
    for (const { id, title, of } of PICTURES) expect(out.includes(`   ${id}: ${title}\n`)).toBe(of !== 'vergelijking');
    expect(out).not.toMatch(/[{}]|.{91}/);
  });

  it('draws the cards of a file without a klantreis, and of another where somebody asks for them', () => {
    const cwd = folderWith({ 'mensen.klantreis': 'persona noor: Noor\n', 'a.klantreis': `${TWO}persona sam: Sam\n` });
    const cards = klantreis(['draw', 'mensen.klantreis', '--width', '400'], { cwd });
    expect(cards).toMatchObject({ code: 0, err: '' });
    expect(cards.out).toMatch(/^<svg [^>]*width="380"[\s\S]*<title>1 persona<\/title>[\s\S]*Gebaseerd op/);
    const asked = klantreis(['draw', 'a.klantreis', '--picture', 'kaartjes'], { cwd });
    expect(asked).toMatchObject({ code: 0, err: '', out: expect.stringContaining('>Sam<') as string });
    const none = klantreis(['draw', 'mensen.klantreis', '--picture', 'kaart', '--journey', 'k'], { cwd });
    expect(none).toMatchObject({ code: 2, err: 'In `mensen.klantreis` staat nog geen klantreis, dus ook niet `k`.\n' });
  });

  it('draws the klantreis that is asked for, else the first', () => {
    const cwd = folderWith({ 'a.klantreis': TWO });
    expect(klantreis(['draw', 'a.klantreis', '--journey', 'werk'], { cwd })).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Ik zoek werk') as string,
    });
    const first = klantreis(['draw', 'a.klantreis'], { cwd });
    expect(first.out).toContain('Wij krijgen een kind');
    expect(first.err).toBe(
      'In `a.klantreis` staan 2 klantreizen. Dit is de eerste. Kies een andere met `--journey`: `kind` of `werk`. Het nummer mag ook: `--journey 2`.\n',
    );
    expect(klantreis(['draw', 'a.klantreis', '--journey', 'werkk'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Er staat wel: `kind` of `werk`. Bedoelde u `werk`?') as string,
    });
  });

  it('draws any klantreis by its number, also one without a name of its own', () => {
    const text = ['klantreis k: Eerste', 'klantreis: Tweede', 'klantreis k: Derde', 'klantreis leeg: Vierde', ''].join(
      '\n',
    );
    const cwd = folderWith({ 'a.klantreis': text });
    const draw = (journey: string) => klantreis(['draw', 'a.klantreis', '--journey', journey], { cwd });
    for (const [journey, titel] of [
      ['k', 'Eerste'],
      ['1', 'Eerste'],
      ['2', 'Tweede'],
      ['3', 'Derde'],
      ['4', 'Vierde'],
    ] as const) {
      expect(draw(journey)).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining(`<title>${titel}<`) as string,
      });
    }
    expect(klantreis(['draw', 'a.klantreis'], { cwd }).err).toContain('`--journey`: `k`, `2`, `3` of `leeg`.');
    for (const journey of ['0', '5', '-1', '02', '1.0']) {
      const run = draw(`${journey}`);
      expect(run).toMatchObject({ code: 2, out: '' });
      if (journey !== '-1') expect(run.err).toContain('Er staat wel: `k`, `2`, `3` of `leeg`.');
    }
  });

  it('names only the first of very many klantreizen', () => {
    const input = Array.from({ length: 1000 }, (_, index) => `klantreis k${index}: K\n`).join('');
    const { code, err } = klantreis(['draw', '-'], { cwd: folderWith(), input });
    expect(code).toBe(0);
    expect(err).toContain('`k0`, `k1`');
    expect(err).not.toContain('k500');
  });

  it.each([
    ['nothing', ''],
    ['comments', '# nog niets\n'],
    ['unknown lines', 'klantreizz k: K\n'],
  ])('draws that there is no klantreis yet in a file of %s', (_, text) => {
    const cwd = folderWith({ 'p.klantreis': text });
    const run = klantreis(['draw', 'p.klantreis', '--theme', 'dark'], { cwd });
    expect(run).toMatchObject({
      code: 0,
      err: 'In `p.klantreis` staat nog geen klantreis. Daarom tekenen wij alleen hoe u begint.\n',
    });
    expect(run.out).toMatch(/^<svg [\s\S]*Nog geen klantreis[\s\S]*klantreis mijn-reis: [\s\S]*<\/svg>\n$/);
    expect(run.out).toBe(klantreis(['draw', 'p.klantreis', '--theme', 'dark'], { cwd }).out);
    expect(klantreis(['draw', 'p.klantreis', '--journey', 'k'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'In `p.klantreis` staat nog geen klantreis, dus ook niet `k`.\n',
    });
  });

  it('draws what there is of a text with mistakes', () => {
    const input = 'klantreis\n  fasee\n  stap\n    gevoel blij\n  knelpunt\n';
    const run = klantreis(['draw', '-'], { cwd: folderWith(), input });
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^<svg /);
  });

  it('reads the scope of the file', () => {
    const cwd = folderWith({
      'klantreis.json': '{}',
      'wie/p.klantreis': 'persona noor: Noortje',
      'a.klantreis': 'klantreis a: A\n  voor noor\n  fase f: F\n',
    });
    expect(klantreis(['draw', 'a.klantreis'], { cwd }).out).toContain('Noortje');
  });

  it.each([
    [
      'a folder',
      '.',
      '`.` is een map, en deze tekening gaat over één klantreis. Noem een bestand in die map, of teken alle klantreizen samen met `--picture atlas`.\n',
    ],
    [
      'no such file',
      'weg.klantreis',
      'Het bestand of de map `weg.klantreis` bestaat niet. Kijk of de naam goed is getypt.\n',
    ],
    ['a program', 'x.klantreis', `x.klantreis: ${messageText('KT037', {})}\n`],
  ])('cannot draw %s', (_, path, err) => {
    const cwd = folderWith({ 'x.klantreis': Uint8Array.of(0, 1) });
    expect(klantreis(['draw', path], { cwd })).toEqual({ code: 2, out: '', err });
  });

  it.each([
    ['map', 'Wij kunnen `map` niet schrijven, want dat is een map. Noem een bestand.\n'],
    ['weg/kaart.svg', 'Wij kunnen `weg/kaart.svg` niet schrijven, want de map bestaat niet. Maak eerst de map.\n'],
    [
      'a.klantreis/kaart.svg',
      'Wij kunnen `a.klantreis/kaart.svg` niet schrijven, want op die plek staat een bestand en geen map. Kies een andere plek.\n',
    ],
  ])('cannot write to %s', (output, err) => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    mkdirSync(join(cwd, 'map'));
    expect(klantreis(['draw', 'a.klantreis', '-o', output], { cwd })).toEqual({ code: 2, out: '', err });
    expect(existsSync(join(cwd, 'weg'))).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('says that a folder takes no new files, and not that it is not there', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    expect(klantreis(['draw', 'a.klantreis', '-o', '/proc/kaart.svg'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'Wij kunnen `/proc/kaart.svg` niet schrijven, want in die map kunnen geen nieuwe bestanden. Kies een andere map.\n',
    });
    expect(klantreis(['gallery', '-o', '/proc/kaarten/nieuw'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('want in die map kunnen geen nieuwe bestanden') as string,
    });
    const name = `${'x'.repeat(300)}.svg`;
    expect(klantreis(['draw', 'a.klantreis', '-o', name], { cwd })).toMatchObject({
      code: 2,
      err: `Wij kunnen \`${name}\` niet schrijven. De computer zegt: de naam is te lang.\n`,
    });
  });

  it('replaces the picture of last time', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    writeFileSync(join(cwd, 'kaart.svg'), klantreis(['draw', '-'], { cwd, input: '' }).out);
    expect(klantreis(['draw', 'a.klantreis', '-o', 'kaart.svg'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'kaart.svg'), 'utf8')).toMatch(/^<svg /);
  });
});
