import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uniqueNames } from '../../../src/cli/input/unique-names';
import { folderWith, GOOD, klantreis } from '../run-cli';
import { runIn } from '../run-in';

describe('klantreis gallery', () => {
  it('draws the examples and shows them on one page', () => {
    const cwd = folderWith();
    const examples = join(import.meta.dirname, '../../../examples');
    const run = klantreis(['gallery', examples], { cwd });
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(
      /^7 bestanden nagekeken: wij vonden geen fouten, waarschuwingen of tips\.\n\n4 klantreizen getekend\. .* file:\/\/\/.*\/out\/index\.html\n$/,
    );
    const ids = ['dennis', 'kind-krijgen', 'straatfeest', 'verhuizen'];
    const files = readdirSync(join(cwd, 'out')).toSorted();
    expect(files).toEqual([...ids.flatMap((id) => [`${id}.dark.svg`, `${id}.svg`]), 'index.html'].toSorted());
    const page = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    for (const id of ids) {
      expect(page).toContain(`<img src="${id}.svg" alt="Klantreiskaart van `);
      expect(page).toContain(`<a href="${id}.svg">`);
      expect(readFileSync(join(cwd, 'out', `${id}.svg`), 'utf8')).toBe(
        klantreis(['draw', join(examples, `${id}.klantreis`), '--journey', id]).out,
      );
    }
    expect(page).toContain('Mijn bedrijf is failliet');
    expect(page).toContain('Hoe kom ik weer rond, en hoe kom ik weer aan het werk?');
  });

  it('tells who a klantreis is of, and how fresh it is', async () => {
    const bronnen = [
      'bron g: Gesprekken\n  soort interview\n  datum 2026-05\n',
      'bron o: Oude gesprekken\n  soort interview\n  datum 2024\n',
      'bron a: Wat wij denken\n  soort aanname\n  datum 2026-11\n',
    ].join('');
    const text = `${bronnen}klantreis a: A
  eigenaar: Team <Inkomen>
  vastgesteld 2026-02-03 door: het college
  herzien 2026-10
  knelpunt k: Lang wachten
    volgens g, o, a
`;
    const cwd = folderWith({ 'a.klantreis': text, 'b.klantreis': 'klantreis b: B\n  herzien 2027-01-01\n' });
    await runIn(cwd, ['gallery'], { today: '2026-11-22' });
    const page = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    const facts = [...page.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name, value]) => `${name}: ${value}`);
    expect(facts.filter((fact) => !/^(?:Status|Bestand)/.test(fact))).toEqual([
      'Eigenaar: Team &lt;Inkomen&gt;',
      'Vastgesteld: 3 februari 2026 door het college',
      'Weer nakijken: oktober 2026: te laat',
      'Nieuwste bron: mei 2026',
      'Weer nakijken: 1 januari 2027',
    ]);
  });

  it('names a picture after its file, so that one text does not take away the picture of another', () => {
    const two = `${GOOD}klantreis kind: Een\nklantreis kind2: Twee\n`;
    const cwd = folderWith({ 'een.klantreis': GOOD, 'mijn reis #1.klantreis': GOOD, 'twee.klantreis': two });
    const pictures = () => readdirSync(join(cwd, 'out')).filter((name) => /(?<!\.dark)\.svg$/.test(name));
    klantreis(['gallery', 'een.klantreis'], { cwd });
    expect(pictures()).toEqual(['een.svg']);
    klantreis(['gallery', 'mijn reis #1.klantreis'], { cwd });
    expect(pictures()).toEqual(['een.svg', 'mijn-reis-1.svg']);
    klantreis(['gallery', 'twee.klantreis'], { cwd });
    expect(pictures().filter((name) => name.startsWith('twee-'))).toHaveLength(3);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('<img src="twee-kind2.svg"');
  });

  it('writes the page twice the same, and leaves other files alone', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD, 'out/eigen.txt': 'van mij' });
    const page = () => {
      expect(klantreis(['gallery', '.'], { cwd }).code).toBe(0);
      return readFileSync(join(cwd, 'out/index.html'), 'utf8');
    };
    expect(page()).toBe(page());
    expect(readFileSync(join(cwd, 'out/eigen.txt'), 'utf8')).toBe('van mij');
  });

  it('escapes every text of the author', () => {
    const evil = '"><script>alert(1)</script>&';
    const text = `persona p: ${evil}\nklantreis ${'a'}: ${evil}\n  voor p\n  klantvraag: ${evil}\n  fase: ${evil}\n    stap: ${evil}\n  <script>\n`;
    const cwd = folderWith({ 'a.klantreis': text, 'x\'"&.klantreis': 'klantreis b: <b>vet</b>\n' });
    expect(klantreis(['gallery'], { cwd }).code).toBe(0);
    const page = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    expect(page).not.toMatch(/<script|<b>|"">/);
    expect(page.split('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;').length).toBeGreaterThan(5);
    expect(page).toContain('x&#39;&quot;&amp;.klantreis');
  });

  it('shows what there is to say about a text with mistakes, and draws it', () => {
    const cwd = folderWith({ 'fout.klantreis': 'klantreis: Reis\n  stapp\n' });
    const run = klantreis(['gallery', '-o', 'mijn uitvoer/pagina'], { cwd });
    expect(run.code).toBe(0);
    expect(run.out).toContain('KT001');
    const page = readFileSync(join(cwd, 'mijn uitvoer/pagina/index.html'), 'utf8');
    expect(page).toContain('<span class="severity error">fout</span> regel 2: Wij kennen het woord `stapp` niet');
    expect(existsSync(join(cwd, 'mijn uitvoer/pagina/fout.svg'))).toBe(true);
  });

  it('cannot draw what is not there, or where it may not', () => {
    const cwd = folderWith({ 'p.klantreis': 'persona noor: Noor\n' });
    expect(klantreis(['gallery'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('niets te tekenen') as string,
    });
    expect(existsSync(join(cwd, 'out'))).toBe(false);
    expect(klantreis(['gallery', 'weg'], { cwd })).toMatchObject({ code: 2, out: '' });
    writeFileSync(join(cwd, 'out'), 'een bestand');
    writeFileSync(join(cwd, 'a.klantreis'), GOOD);
    expect(klantreis(['gallery', 'a.klantreis'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Wij kunnen `out` niet schrijven, want op die plek staat een bestand') as string,
    });
  });
});

describe('names of pictures', () => {
  it('are the ids, each once on any disk', () => {
    expect(uniqueNames(['dennis', 'kind-krijgen', 'réis'])).toEqual(['dennis', 'kind-krijgen', 'réis']);
    expect(uniqueNames(['a', 'A', 'a', 'a-2'])).toEqual(['a', 'A-2', 'a-3', 'a-2-2']);
    expect(uniqueNames(['e\u0301', '\u00E9'])).toEqual(['e\u0301', '\u00E9-2']);
    expect(uniqueNames(['con', 'Com1', 'console'])).toEqual(['klantreis-con', 'klantreis-Com1', 'console']);
  });

  it('fit a disk', () => {
    const names = uniqueNames(['é'.repeat(5000), 'é'.repeat(5000)]);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(Buffer.byteLength(`${name}.dark.svg`)).toBeLessThan(255);
  });
});
