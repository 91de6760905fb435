import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { personalIn } from '../../src/checks/privacy/personal';
import { Suppressions } from '../../src/checks/suppressions';
import { AUDIENCES, type Audience, isFor, slotsIn } from '../../src/model/lines/line-kind';
import { LINES } from '../../src/model/lines/lines.data';
import { PICTURE_OUTPUTS } from '../../src/outputs/picture-outputs';
import * as pictures from '../../src/pictures/pictures.bundle';
import { madeFor } from '../../src/usecases/audience';
import type { FileInScope } from '../../src/usecases/check';
import { drawOne, drawPage, drawPixels, drawSheet, type LoadPictures, picturesOfFile } from '../../src/usecases/draw';
import { readBeside } from '../outputs/beside';
import { allOf, asName, bare, everyLine, PERSONAL } from '../support/personal-lines';
import { below, hostsOf, lineOf, SCAFFOLD, WORDS } from '../support/lines-of-table';
import { readFixtures } from '../support/fixtures';
import { EXAMPLE_TEXTS, inScope, JOURNEYS, scopeOf } from './scopes';

const load: LoadPictures = () => import('../../src/pictures/pictures.bundle');
const RULES = new URL('../fixtures/rules/', import.meta.url);
const OF_A_FILE = picturesOfFile(pictures.PICTURES);
const ONE_EACH = OF_A_FILE.flatMap(({ id }) => PICTURE_OUTPUTS.map((output) => [id, output] as const));

/** A text of one file, and another of the same scope that it names things of. */
async function asked(text: string, others: Readonly<Record<string, string>> = {}): Promise<FileInScope> {
  return inScope(await scopeOf({ ...others, 'reis.klantreis': text }), 'reis.klantreis');
}

/** A picture as a file, as whoever searches in it reads it: of a PDF also what is packed, in both ways that it writes letters. */
async function saved(about: FileInScope, picture: string, output: (typeof PICTURE_OUTPUTS)[number], of: Audience) {
  const [klantreis] = about.file.model.klantreizen;
  const choice = { picture, theme: 'light', today: '2026-11-28', kept: true, audience: of } as const;
  const sheet = await drawSheet(klantreis, about, choice, load);
  const told = {
    svg: async () => (await drawOne(klantreis, about, { ...choice, form: 'file' }, load)).drawn,
    sheet: async () => sheet,
    page: () => drawPage(klantreis, about, choice, load),
    pixels: () => drawPixels(klantreis, about, { ...choice, scale: 0.1 }, load),
  };
  const { write } = await output.load();
  const pieces = await write(told, { version: '1.2.3', colours: false, readBeside });
  const bytes = Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
  if (output.id !== 'pdf') return bytes.toString(output.id === 'png' ? 'latin1' : 'utf8');
  const packed = [...bytes.toString('latin1').matchAll(/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(
    ([, body]) => inflateSync(Buffer.from(body!, 'latin1')),
  );
  const all = [bytes, ...packed];
  // The letters of a page are numbers of a font: what they say is what was laid out for it.
  const drawn = JSON.stringify(
    sheet.pages.pages.map(({ strips, ...page }) => [page, strips.map((one) => one.draw(0))]),
  );
  const wide = all.flatMap((one) => [one, one.subarray(1)].map(swapped));
  return [...all.map((one) => one.toString('latin1')), ...wide, drawn].join('\n');
}

function swapped(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

/** The scaffold with every line that an audience may or may not see, each with a text in every place for one. */
function linesFor(audience: Audience, isShown: boolean, text: string): string {
  const lines = [...LINES.values()].flatMap((kind) =>
    hostsOf(kind)
      .filter((host) => host !== 'bestand' && isFor(kind, kind.follower ? '' : host, audience) === isShown)
      .map((host) => {
        const slots = slotsIn(kind, host);
        return { host, rows: [undefined, ...slots].map((slot) => lineOf(kind, slots, slot)) };
      }),
  );
  const all = lines.reduce((made, { host, rows }) => below(host, rows, made), SCAFFOLD);
  return WORDS.reduce((done, word) => done.replaceAll(word, () => text), all);
}

describe.each(['publiek', 'bestuur'] as const)('a picture for %s', (audience) => {
  let about: FileInScope;
  beforeAll(async () => {
    about = await asked(linesFor(audience, false, 'Zonnewijzer'));
  });

  it.each(ONE_EACH)('has nowhere what is not for them: %s', async (picture, output) => {
    const text = await saved(about, picture, output, audience);
    expect(text.length).toBeGreaterThan(500);
    expect(text).not.toMatch(/zonnewijzer/i);
  });

  it('would have had it', async () => {
    const all = await Promise.all(
      OF_A_FILE.map(({ id }) =>
        saved(
          about,
          id,
          PICTURE_OUTPUTS.find((one) => one.id === 'pdf')!,
          'team',
        ),
      ),
    );
    expect(all.filter((text) => text.includes('Zonnewijzer')).length).toBeGreaterThan(2);
  });

  it('has all that is for them', async () => {
    const shown = await asked(
      linesFor(audience, true, 'Vuurtoren')
        .split('\n')
        .filter((row) => !/^ *achterkant/.test(row))
        .join('\n'),
    );
    const [klantreis] = shown.file.model.klantreizen;
    const made = madeFor(audience, shown, klantreis, 'klantreis');
    // A `door` without a wish above it is nothing that anybody can read.
    expect({ ...made.about.file.model, onleesbaar: [] }).toEqual({ ...shown.file.model, onleesbaar: [] });
    expect(made.leftOut).toEqual({ lines: new Map(), personal: 0 });
    expect(made.klantreis).toEqual(klantreis);
  });

  it('says below it who it is for and what is left out, on each sheet too', async () => {
    const [klantreis] = about.file.model.klantreizen;
    const sentences: string[] = [];
    const choice = { theme: 'light', audience, tell: (one: string) => sentences.push(one) } as const;
    const { drawn } = await drawOne(klantreis, about, { ...choice, form: 'laidOut' }, load);
    const [sentence] = sentences;
    expect(sentence).toMatch(/^Voor (?:publiek|het bestuur): .* staan hier niet in\.$/);
    expect(drawn.boxes.at(-1)!.label).toBe(sentence);
    expect(drawn.description.endsWith(`\n${sentence!}`)).toBe(true);
    const { pages } = await drawSheet(klantreis, about, { ...choice, paper: 'a4' }, load);
    for (const { foot } of pages.pages) expect(foot.map(({ text }) => text).join(' ')).toContain(sentence);
  });
});

describe('what leads to a real person', () => {
  const name = asName(
    Object.values(PERSONAL)
      .map(([value]) => value)
      .join('-'),
  );
  const shown = (text: string) => {
    const plain = bare(text);
    return Object.values(PERSONAL)
      .flat()
      .filter((value) => plain.includes(bare(value)));
  };
  let about: FileInScope;
  beforeAll(async () => {
    about = await asked(everyLine(`Zij belde ${allOf(0)} daarna`, name));
  });

  it.each(ONE_EACH)('stands nowhere in a picture for publiek: %s', async (picture, output) => {
    expect(shown(await saved(about, picture, output, 'publiek'))).toEqual([]);
  });

  it('would have stood there', async () => {
    const svg = PICTURE_OUTPUTS.find((one) => one.id === 'svg')!;
    expect(shown(await saved(about, 'kaart', svg, 'team')).length).toBeGreaterThan(5);
  });

  it.each(['KR201', 'KR202', 'KR203', 'KR204', 'KR210'])('is gone in whatever fires %s', async (code) => {
    const fixtures = readFixtures(RULES).filter(({ file }) => file.includes(code));
    expect(fixtures.length).toBeGreaterThan(0);
    for (const { files } of fixtures) {
      const texts = Object.fromEntries(files.map((file) => [file.path, file.text]));
      const scope = await scopeOf(texts);
      for (const file of scope.files) {
        const made = madeFor('publiek', { file, scope }, undefined, 'bestand').about;
        const suppressions = new Suppressions(made.file.model);
        const left = personalIn(made.file, made.scope.scope).filter(({ finding }) => !suppressions.takes(finding));
        expect(left.map(({ text }) => text)).toEqual([]);
      }
    }
  });

  it('stays where somebody said why, but for a BSN, and whatever the settings say', async () => {
    const text = `klantreis r: Reis
  stap s: Belt Karin de Vries
    negeer KR210: Zij wil zelf met naam genoemd worden
    denkt: BSN 111222333
      negeer KR201: mag
  stap t: Zoekt
    denkt: Waar is Piet Jansen?
`;
    const made = madeFor(
      'publiek',
      await asked(text, { 'klantreis.json': '{"regels": {"KR210": "uit"}}' }),
      undefined,
      'bestand',
    );
    const { stappen } = made.about.file.model.klantreizen[0]!.fasen[0]!;
    expect(stappen[0]!.titel).toBe('Belt Karin de Vries');
    expect(stappen.flatMap(({ denkt }) => denkt.map(({ tekst }) => tekst))).toEqual([
      'BSN [weggelaten]',
      'Waar is [weggelaten]?',
    ]);
  });

  it('is counted with whom the klantreis names, and not with others', async () => {
    const people = 'persona noor: Noor\n  citaat: Een\n  citaat: Twee\npersona sam: Sam\n  citaat: Drie\n';
    const text = 'klantreis r: Reis\n  voor noor\n  notitie: Bel Karin de Vries\n  stap s: Belt Karin de Vries\n';
    const about = await asked(text, { 'wie.klantreis': people });
    const { leftOut } = madeFor('publiek', about, about.file.model.klantreizen[0], 'klantreis');
    expect([...leftOut.lines]).toEqual([
      ['notitie', 1],
      ['citaat', 2],
    ]);
    expect(leftOut.personal).toBe(1);
  });
});

it('draws no empty row of what an audience may not see, and says so', async () => {
  const about = inScope(await scopeOf(EXAMPLE_TEXTS), 'dennis.klantreis');
  const draw = async (audience: Audience) => {
    const choice = { form: 'laidOut', theme: 'light', picture: 'blauwdruk', audience } as const;
    return (await drawOne(about.file.model.klantreizen[0], about, choice, load)).drawn;
  };
  const [all, shown] = [await draw('team'), await draw('publiek')];
  expect(all.lanes!.map(({ lane }) => lane)).toContain('achterkant');
  expect(shown.lanes!.map(({ lane }) => lane)).not.toContain('achterkant');
  expect(shown.boxes.at(-1)!.label).toMatch(/ staan hier niet in\. Niet getekend: ‘Achterkant en systemen’\.$/);
  expect(all.description).toMatch(/Leeg: [^.]*achterkant/);
  expect(shown.description).not.toMatch(/Leeg: [^.]*(?:achterkant|systemen)/);
});

it('is gone too where nobody could read the line, or a comment has it', async () => {
  const text = `klantreis r: Reis
  stap s: Stap
    doet: Belt
    achterkant loket: Zoekt
      en dan nog Zonnewijzer
    citaaat Zonnewijzer
    # Zonnewijzer
`;
  const { about } = madeFor('publiek', await asked(text), undefined, 'bestand');
  expect(about.file.text).not.toContain('Zonnewijzer');
  expect(about.file.model.klantreizen[0]!.fasen[0]!.stappen[0]!.doet[0]!.tekst).toBe('Belt');
});

it.each(JOURNEYS)('leaves rows, names and klantreizen of %s where they are', async (journey) => {
  const about = inScope(await scopeOf(EXAMPLE_TEXTS), journey);
  for (const audience of AUDIENCES) {
    const made = madeFor(audience, about, about.file.model.klantreizen[0], 'klantreis');
    expect(made.klantreis?.range).toEqual(about.file.model.klantreizen[0]!.range);
    expect(made.klantreis?.fasen.map(({ range }) => range)).toEqual(
      about.file.model.klantreizen[0]!.fasen.map(({ range }) => range),
    );
  }
});
