import { type Scope, stappenOf } from '../../src/model/scope/scope';
import type { Fase, Klantreis, Stap } from '../../src/model/klantreis';
import { evidenceOfFeeling, type Feeling, hartslagenNow, hartslagenWanted } from '../../src/model/meaning/feelings';
import { mainBeats } from '../../src/model/meaning/hartslag';
import { countInView, isInView } from '../../src/model/meaning/in-view';
import { isSolved, solutionsOf } from '../../src/model/meaning/solutions';
import type { LaidOut } from '../../src/drawing/shapes';
import type { View } from '../../src/pictures/kaart/view';

/** What one face tells of a klantreis, in words that can be laid beside those of another: each list is sorted. */
export interface Told {
  /** `Stap 4 · Persona 1 · negatief · aanname` */
  readonly feelings: readonly string[];
  /** `Stap 4 · Persona 1 · positief` */
  readonly wishes: readonly string[];
  /** The titles of the knelpunten that are solved. */
  readonly solved: readonly string[];
  /** `1 van 3`; undefined where the scope has no own organisatie. */
  readonly inView: string | undefined;
}

const WAARDEN = ['zeer negatief', 'negatief', 'neutraal', 'positief', 'zeer positief'];
const EVIDENCE = { bewijs: 'gehoord of gemeten', aanname: 'aanname', gewenst: 'gewenst' };

const waardeWord = (waarde: number) => WAARDEN[waarde + 2]!;
const line = (...parts: readonly string[]) => parts.join(' · ');

export function nameOf(who: string, scope: Scope): string {
  return scope.find('persona', who)?.titel ?? who;
}

/** What the meaning says of it. */
export function byMeaning(klantreis: Klantreis, scope: Scope): Told {
  const evidence = (feeling: Feeling) =>
    EVIDENCE[klantreis.toestand === 'gewenst' ? 'gewenst' : evidenceOfFeeling(feeling, scope)];
  const { seen, all } = countInView(
    stappenOf(klantreis).map((stap) => ({ stap, inView: isInView(stap, klantreis, scope) })),
  );
  return {
    feelings: hartslagenNow(klantreis)
      .flatMap(({ who, beats }) =>
        beats.map(({ stap: { stap }, gevoel }) =>
          line(stap.titel, nameOf(who, scope), waardeWord(gevoel.waarde), evidence(gevoel)),
        ),
      )
      .sort(),
    wishes: hartslagenWanted(klantreis)
      .flatMap(({ who, beats }) =>
        beats.map(({ stap: { stap }, gevoel }) => line(stap.titel, nameOf(who, scope), waardeWord(gevoel.waarde))),
      )
      .sort(),
    solved: [...solutionsOf(klantreis, scope)]
      .flatMap(([{ titel }, oplossingen]) => (isSolved(oplossingen) ? titel : []))
      .sort(),
    inView: scope.hasOwnOrganisatie ? `${seen} van ${all}` : undefined,
  };
}

/** What is felt in a fase as a whole is that of the fase, in whichever stap the picture has it. */
export function faseFelt({ fasen }: Klantreis, { gevoel }: Feeling): Fase | undefined {
  return fasen.find((one) => one.gevoel.includes(gevoel));
}

/** Where a feeling is said to be. */
export function feltIn(klantreis: Klantreis, stap: Stap, feeling: Feeling): string {
  const fase = faseFelt(klantreis, feeling);
  return fase ? `de hele fase ‘${fase.titel}’` : stap.titel;
}

/** The main line of everybody: what a comparison and its charts show. */
export function mainLines(klantreis: Klantreis, scope: Scope): readonly string[] {
  return hartslagenNow(klantreis).flatMap((hartslag) => {
    const points = mainBeats(hartslag).map(
      ({ stap: { stap }, gevoel }) => `${feltIn(klantreis, stap, gevoel)} ${gevoel.waarde}`,
    );
    return points.length > 0 ? line(nameOf(hartslag.who, scope), ...points) : [];
  });
}

export function byView({ curves, columns, knelpunten }: View): Omit<Told, 'inView'> {
  const of = (isDesired: boolean) =>
    curves
      .filter(({ desired }) => desired === isDesired)
      .flatMap(({ name, points }) =>
        points.map(({ column, waarde, evidence }) =>
          line(columns[column]!.stap.titel, name, waardeWord(waarde), ...(isDesired ? [] : [EVIDENCE[evidence]])),
        ),
      )
      .sort();
  return {
    feelings: of(false),
    wishes: of(true),
    solved: [...knelpunten.values()].flatMap(({ solved, knelpunt }) => (solved ? knelpunt.titel : [])).sort(),
  };
}

const FEELING = /(Gewenst gevoel|Gevoel) van ([^:]*): ([a-z ]+?)(?:, omdat: [a-z0-9 ]+)?(?: \(([a-z ]+)\))?\./g;
const KNELPUNT = /Knelpunt \d+, ([^:]*): (Knelpunt \d+)/g;

function feelingsIn(text: string, stap: string): Pick<Told, 'feelings' | 'wishes'> {
  const found = [...text.matchAll(FEELING)];
  return {
    feelings: found.flatMap(([, kind, who, waarde, evidence]) =>
      kind === 'Gevoel' ? line(stap, who!, waarde!, evidence!) : [],
    ),
    wishes: found.flatMap(([, kind, who, waarde]) => (kind === 'Gevoel' ? [] : line(stap, who!, waarde!))),
  };
}

function solvedIn(text: string): readonly string[] {
  return [...text.matchAll(KNELPUNT)].flatMap(([, kenmerken, titel]) =>
    kenmerken!.split(', ').includes('opgelost') ? titel! : [],
  );
}

/** The text alternative, read back. */
export function byWords(lines: readonly string[]): Told {
  const stappen = lines.flatMap((text) => {
    const titel = /^Stap \d+[a-z]?: (Stap \d+)\./.exec(text)?.[1];
    return titel === undefined ? [] : feelingsIn(text, titel);
  });
  return {
    feelings: stappen.flatMap(({ feelings }) => feelings).sort(),
    wishes: stappen.flatMap(({ wishes }) => wishes).sort(),
    solved: lines.flatMap(solvedIn).sort(),
    inView: /Gemeente in beeld: in (\d+ van \d+) stappen/.exec(lines[0] ?? '')?.[1],
  };
}

/** In how many stappen of today the text alternative names a contact with one of these organisaties. */
export function contactsCounted(lines: readonly string[], own: readonly string[]): string {
  const stappen = lines.filter((text) => /^Stap \d/.test(text) && !text.includes('gewenst: nieuw'));
  const seen = stappen.filter((text) => {
    const contacten = /Contact: ([^.]*)\./.exec(text)?.[1] ?? '';
    return [...contacten.matchAll(/telefoon met (Organisatie \d+)(?: \(([^)]*)\))?/g)].some(
      ([, titel, how = '']) => own.includes(titel!) && !how.includes('niet gelukt'),
    );
  });
  return `${seen.length} van ${stappen.length}`;
}

/** The labels of the boxes. */
export function byBoxes({ boxes, strips }: LaidOut, { columns, curves }: View): Told {
  // What is felt in a fase may stand in one stap now and in another in the gewenste klantreis; two stappen may have one id.
  const points = curves.flatMap((curve) => curve.points.map(({ line, column }) => ({ line, ...columns[column]! })));
  const stapOf = (box: LaidOut['boxes'][number]) =>
    points.find(({ line, key }) => line === box.line && box.key.startsWith(`${key}/`))?.stap.titel ?? '';
  const faces = boxes.filter(({ lane }) => lane === 'hartslag').map((box) => feelingsIn(box.label, stapOf(box)));
  const telling = strips.find(({ key }) => key === 'beeld/telling')?.draw(0).texts[0]?.text;
  return {
    feelings: faces.flatMap(({ feelings }) => feelings).sort(),
    wishes: faces.flatMap(({ wishes }) => wishes).sort(),
    solved: boxes.flatMap(({ lane, label }) => (lane === 'knelpunt' ? solvedIn(label) : [])).sort(),
    inView: telling && /\d+ van \d+/.exec(telling)?.[0],
  };
}
