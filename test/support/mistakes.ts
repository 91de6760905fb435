import { checkFile } from '../../src/checks/check';
import { fixTitle, messageText } from '../../src/messages/messages';
import type { Finding, Fix } from '../../src/model/finding';
import { Scope } from '../../src/model/scope/scope';
import { type ParsedFile, parse } from '../../src/parser/parse';

/** A text of one file without a single finding: whatever is found after a mistake is about that mistake. */
export const RIGHT = `persona bram: Bram
  doelgroep: Nieuwe inwoners
  soort inwoner
  volgens dagboeken

bron dagboeken: Dagboeken van twaalf verhuizers
  soort interview
  aantal 12
  datum 2026-04

organisatie balieteam: Team Publieksbalie
  soort eigen

organisatie postbedrijf: Postbedrijf
  soort markt

maat rapportcijfer: Rapportcijfer
  schaal 1 tot 10
  hoog is goed

klantreis verhuizen: Ik kom hier wonen
  voor bram
  klantvraag: Wat moet ik regelen, en bij wie?
  resultaat: Bram staat ingeschreven
  samenvatting: Bram regelt zijn verhuizing, en wil in één keer weten wat er moet
  status concept
  eigenaar: Team Publieksbalie
  ankerpunt sleutel: Bram krijgt de sleutel

  fase uitzoeken: Ik zoek uit wat moet
    stap inpakken: Bram pakt zijn dozen in
      doet: Maakt een lijst van wat nog moet
      gevoel positief: hij heeft er zin in
        volgens dagboeken
    stap zoeken: Bram zoekt op de website
      wanneer 2 weken voor sleutel
      duurt 10 minuten
      contact website met balieteam vanuit klant
      doet: Leest drie bladzijden door
      gevoel negatief: hij vindt geen lijstje
        volgens dagboeken
      knelpunt verspreid: Alles staat op een andere bladzijde
        ernst hoog
        invloed eigen
        volgens dagboeken
      oplossing lijst: Eén lijst voor wie verhuist
        soort communicatie
        eigenaar: Team Publieksbalie
        stand gepland
        gereed 2031-09-01
      gewenst gevoel positief: alles staat bij elkaar
        door lijst

  fase inschrijven: Ik schrijf mij in
    stap balie: Bram komt aan de balie
      contact e-mail met balieteam vanuit organisatie
      contact balie met balieteam vanuit klant
      citaat: Dat had ik thuis ook gekund
        volgens dagboeken
      gevoel neutraal: het gaat snel
        volgens dagboeken
      meting rapportcijfer 6,8
        n 24
        periode 2026-K1
        volgens dagboeken
    stap bevestiging: Bram krijgt een brief
      contact brief met balieteam vanuit organisatie
      wacht 5 werkdagen
        volgens dagboeken
      gevoel positief: het is klaar
        volgens dagboeken
    stap wonen: Bram hangt de brief bij zijn papieren
      gevoel zeer-positief: hij woont hier nu echt
        volgens dagboeken
`;

/** Something that people do to the right text: `old` becomes `typed`. */
export interface Mistake {
  readonly old: string;
  readonly typed: string;
}

/** A mistake that can be read in one way only: as if `as` had been typed. */
export interface ReadAs {
  readonly old: string;
  readonly typed: string;
  readonly as: string;
}

/** A mistake with one message, and what its quick fixes make of it. */
export interface Answered {
  readonly old: string;
  readonly typed: string;
  /** Rows below the first one that was typed; 0 where left out. */
  readonly row?: number;
  readonly code: string;
  readonly says: string | readonly string[];
  /** What stands in the place of `typed` after each fix. */
  readonly fixes?: readonly string[];
  /** The codes of what is still found after each fix: what it asks of the author. Nothing where left out. */
  readonly left?: readonly (readonly string[])[];
}

export interface Found {
  readonly code: string;
  /** Rows below the one where `typed` begins; a minus for above. */
  readonly row: number;
  readonly sentence: string;
  readonly fixes: readonly { readonly title: string; readonly fix: Fix }[];
}

export function mistyped({ old, typed }: Mistake, text = RIGHT): string {
  if (text.split(old).length !== 2) throw new Error(`The right text must hold this once: ${old}`);
  return text.replace(old, () => typed);
}

export function read(text: string): ParsedFile {
  return parse(text);
}

/** Everything that is found in a text of one file. */
export function findingsIn(text: string): Finding[] {
  const file = { path: 'reis.klantreis', ...parse(text) };
  return checkFile(file, new Scope([file]), { regels: {} });
}

/** What is found after a mistake. */
export function foundAfter(mistake: Mistake): Found[] {
  const text = mistyped(mistake);
  const first = RIGHT.slice(0, RIGHT.indexOf(mistake.old)).split('\n').length - 1;
  return findingsIn(text).map((finding) => ({
    code: finding.code,
    row: finding.range.start.line - first,
    sentence: messageText(finding.code, finding.args, finding.meant),
    fixes: (finding.fixes ?? []).map((fix) => ({ title: fixTitle(fix.title, fix.args), fix })),
  }));
}

/** The text after a fix, as an editor makes it. */
export function applied(text: string, { edits }: Fix): string {
  const starts = [0];
  for (const row of text.split('\n')) starts.push(starts.at(-1)! + row.length + 1);
  const offset = ({ line, character }: { line: number; character: number }) =>
    Math.min(text.length, (starts[line] ?? text.length) + character);
  const places = edits.map(({ range, newText }) => ({ from: offset(range.start), to: offset(range.end), newText }));
  let result = text;
  for (const { from, to, newText } of places.toSorted((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + newText + result.slice(to);
  }
  return result;
}
