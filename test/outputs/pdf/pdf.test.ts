import { describe, expect, it } from 'vitest';
import { type PaperName, pagesOf } from '../../../src/drawing/paper';
import type { LaidOut } from '../../../src/drawing/shapes';
import { Scope } from '../../../src/model/scope/scope';
import { isOwn, write } from '../../../src/outputs/pdf/pdf';
import { parse } from '../../../src/parser/parse';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { layoutVerticaal } from '../../../src/pictures/verticaal/layout';
import { LONG, TEXT } from './texts';

async function pdfOf(
  picture: LaidOut,
  paper: PaperName,
  undrawn?: (signs: readonly string[]) => void,
): Promise<Buffer> {
  const sheet = async () => ({ theme: 'light' as const, pages: pagesOf(picture, paper)! });
  return Buffer.concat(await write({ sheet }, { version: '1.2.3', undrawn }));
}

function read(text: string) {
  const { model } = parse(text);
  const scope = new Scope([{ path: 'reis.klantreis', model }]);
  const klantreis = model.klantreizen[0]!;
  return { kaart: layoutKaart(klantreis, scope), rows: layoutVerticaal(klantreis, scope, 760) };
}

/** The texts in the order in which they are read, each with what it is: the children of the document. */
function structure(pdf: Buffer): [type: string, text: string][] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id, body]) => [id, body!]),
  );
  const whole = [...objects.values()].find((body) => body.includes('/S /Document'))!;
  const [, kids] = /\/K \[([^\]]*)\]/.exec(whole)!;
  return [...kids!.matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const body = objects.get(id!)!;
    const [, text] = /\/ActualText \(((?:[^\\)]|\\[^])*)\)/.exec(body)!;
    const bytes = Buffer.from(text!.replace(/\\([^])/g, '$1'), 'latin1');
    const isWide = bytes.toString('latin1').startsWith('þÿ');
    return [/\/S \/(\w+)/.exec(body)![1]!, isWide ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString()];
  });
}

describe('a picture as PDF', () => {
  it('is the same twice, and known as ours by its beginning', async () => {
    const { kaart } = read(TEXT);
    const [first, second] = [await pdfOf(kaart, 'poster'), await pdfOf(kaart, 'poster')];
    expect(first.equals(second)).toBe(true);
    expect(isOwn({ start: first.toString('latin1', 0, 200) })).toBe(true);
    expect(isOwn({ start: first.toString('latin1', 0, 200).replace('Klantreis', 'Word') })).toBe(false);
  });

  it('says what it is: a title, Dutch, tagged, for everybody, and not when it was made', async () => {
    const pdf = (await pdfOf(read(TEXT).kaart, 'poster')).toString('latin1');
    expect(pdf).toContain('/Lang (nl-NL)');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('(D:19700101000000Z)');
  });

  it('has a hostile title as a text, in XML too', async () => {
    const pdf = (await pdfOf(read(TEXT).kaart, 'poster')).toString('latin1');
    expect(pdf).toContain('Wij &lt;krijgen&gt; &amp; &quot;kind&quot;');
    const [xml] = /<x:xmpmeta[^]*<\/x:xmpmeta>/.exec(pdf)!;
    expect(xml).not.toContain('<krijgen>');
  });

  it.each(['kaart', 'rows'] as const)('is read stap by stap, with the titles as headings: %s', async (name) => {
    const said = structure(await pdfOf(read(TEXT)[name], 'poster'));
    expect(said.filter(([type]) => type !== 'P')).toEqual([
      ['H1', 'Wij <krijgen> & "kind"'],
      ['H2', 'In verwachting'],
      ['H3', 'Noor hoort het nieuws'],
      ['H3', 'Noor belt → de gemeente'],
    ]);
    const place = (words: string) => said.findIndex(([, text]) => text.includes(words));
    const places = ['Noor hoort het nieuws', 'eindelijk', 'Noor belt', 'niemand neemt op'].map(place);
    expect(places.every((at) => at > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('comes on as many sheets as it takes, each with its number', async () => {
    const { rows } = read(LONG);
    const pdf = (await pdfOf(rows, 'a4')).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length;
    expect(pages).toBe(pagesOf(rows, 'a4')!.pages.length);
    expect(pages).toBeGreaterThan(3);
    // Every text once, on whatever sheet it is.
    expect(structure(Buffer.from(pdf, 'latin1')).filter(([type]) => type === 'H3')).toHaveLength(30);
  });

  it('tells which signs it has no letter for', async () => {
    const told: string[] = [];
    await pdfOf(read(TEXT.replace('eindelijk', '漢字 zo fijn')).kaart, 'poster', (signs) => told.push(...signs));
    expect(told).toEqual(['漢', '字']);
  });
});
