import { compareSources } from '../../../src/diff/changes/diff';
import { solvedIn } from '../../../src/diff/changes/solved-knelpunten';
import { projectText } from '../../../src/diff/project/project';
import { readTree } from '../../../src/diff/tree/read-tree';
import type { Bestand, Holder, Klantreis, Knelpunt, Stap, StapInhoud } from '../../../src/model/klantreis';
import { desiredInhoud, existsIn, type Toestand } from '../../../src/model/meaning/gewenst';
import { hartslagenNow } from '../../../src/model/meaning/feelings';
import { mainBeats } from '../../../src/model/meaning/hartslag';
import { ownerOf } from '../../../src/model/meaning/owner';
import { isSolved, isSolvedByWish, solutionsOf } from '../../../src/model/meaning/solutions';
import { knelpuntenOf, oplossingenOf, Scope } from '../../../src/model/scope/scope';
import { statementsOf, statementsOfInhoud } from '../../../src/model/scope/statements';
import { parse } from '../../../src/parser/parse';
import { source } from '../../diff/diff-texts';
import { faseFelt } from '../../support/told-faces';

/** What one of the two klantreizen tells: by the model of the whole text, and by that of its projection. */

const FILE = 'reis.klantreis';
const OTHER = 'ander.klantreis';

export interface Told {
  readonly fasen: readonly number[];
  readonly stappen: readonly { readonly row: number; readonly lines: readonly string[] }[];
  readonly knelpunten: readonly number[];
}

/** What the projection of the text tells: everything in it counts. */
export function toldByProjection(text: string, other: string, which: Toestand): Told {
  const { model } = parse(projectText(source(text, FILE), which, [source(other, OTHER)]));
  return told(model, { has: () => true, inhoud: (stap) => stap, isThere: () => true });
}

/** What the whole text tells of the one or the other, by the functions of the meaning. */
export function toldByModel(text: string, other: string, which: Toestand): Told {
  const { model, scope } = scopeOf(text, other);
  const gone = which === 'huidig' ? new Set<Knelpunt>() : solvedByWishes(scope);
  return told(model, {
    has: (part, klantreis) => existsIn(which, part, klantreis),
    inhoud: (stap, klantreis) => (which === 'huidig' ? stap : desiredInhoud(stap, klantreis)),
    isThere: (knelpunt) => !gone.has(knelpunt),
  });
}

/** The rows of the knelpunten that are solved by now, by the model and by the comparison. */
export function solvedBoth(text: string, other: string): readonly (readonly string[])[] {
  const { scope } = scopeOf(text, other);
  const byModel = scope.files.flatMap(({ path, model }) =>
    model.klantreizen.flatMap((klantreis) =>
      [...solutionsOf(klantreis, scope)].flatMap(([knelpunt, oplossingen]) =>
        isSolved(oplossingen) ? [`${path} ${knelpunt.range.start.line}`] : [],
      ),
    ),
  );
  const tree = readTree([source(text, FILE), source(other, OTHER)]);
  const byComparison = [...solvedIn(tree)].map(({ place }) => `${place.file} ${place.range.start.line}`);
  return [byModel.sort(), byComparison.sort()];
}

/** What everybody feels now, by the model and by the comparison: per klantreis, and of whom, where and what. */
export function hartslagBoth(text: string): readonly unknown[] {
  const byModel = parse(text).model.klantreizen.map((klantreis) =>
    hartslagenNow(klantreis).flatMap((hartslag) => {
      const points = mainBeats(hartslag).map(({ stap, gevoel }) => {
        const { range } = faseFelt(klantreis, gevoel) ?? stap.stap;
        return [range.start.line, gevoel.waarde];
      });
      return points.length > 0 ? [{ who: hartslag.who, points }] : [];
    }),
  );
  const { journeys } = compareSources([source(text)], [source(text)]);
  const byComparison = journeys.map(({ head }) =>
    head!.hartslagen.map(({ id, points }) => ({ who: id, points: points.map(({ line, waarde }) => [line, waarde]) })),
  );
  return [byModel, byComparison];
}

interface View {
  has(part: Stap | Klantreis['fasen'][number], klantreis: Klantreis): boolean;
  inhoud(stap: Stap, klantreis: Klantreis): StapInhoud | undefined;
  isThere(knelpunt: Knelpunt): boolean;
}

function told({ klantreizen }: Bestand, { has, inhoud, isThere }: View): Told {
  const of = <T>(make: (klantreis: Klantreis) => readonly T[]) => klantreizen.flatMap(make);
  const fasenOf = (klantreis: Klantreis) => klantreis.fasen.filter((fase) => has(fase, klantreis));
  const stappenOf = (klantreis: Klantreis) =>
    fasenOf(klantreis).flatMap(({ stappen }) => stappen.filter((stap) => has(stap, klantreis)));
  const holders = (klantreis: Klantreis): readonly Holder[] => [
    klantreis,
    ...fasenOf(klantreis),
    ...stappenOf(klantreis),
  ];
  return {
    fasen: of((klantreis) => fasenOf(klantreis).flatMap((fase) => (fase.ongeschreven ? [] : fase.range.start.line))),
    stappen: of((klantreis) =>
      stappenOf(klantreis).map((stap) => ({
        row: stap.range.start.line,
        lines: linesOf(inhoud(stap, klantreis)!, stap, klantreis),
      })),
    ),
    knelpunten: of((klantreis) => holders(klantreis).flatMap(({ knelpunten }) => knelpunten))
      .filter(isThere)
      .map(({ range }) => range.start.line)
      .sort((a, b) => a - b),
  };
}

function linesOf(inhoud: StapInhoud, stap: Stap, klantreis: Klantreis): string[] {
  const { gevoel, doet, denkt, verwacht } = inhoud;
  const owners = new Map(
    [...gevoel, ...doet, ...denkt, ...verwacht].map((line) => [line.range.start.line, ownerOf(line, stap, klantreis)]),
  );
  return statementsOfInhoud(inhoud)
    .map(({ range }) => range.start.line)
    .sort((a, b) => a - b)
    .map((row) => (owners.has(row) ? `${row} ${owners.get(row)}` : String(row)));
}

/** The knelpunten of the scope that what a `door` names solves. */
function solvedByWishes(scope: Scope): ReadonlySet<Knelpunt> {
  const named = new Set(
    scope.klantreizen.flatMap((klantreis) => {
      const ids = new Set(statementsOf(klantreis).flatMap(({ door }) => door.map(({ id }) => id)));
      return oplossingenOf(klantreis).filter(({ id }) => id !== undefined && ids.has(id));
    }),
  );
  return new Set(
    scope.klantreizen.flatMap((klantreis) => {
      const solutions = solutionsOf(klantreis, scope);
      return knelpuntenOf(klantreis).filter((one) =>
        isSolvedByWish(solutions.get(one)!, (oplossing) => named.has(oplossing)),
      );
    }),
  );
}

function scopeOf(text: string, other: string): { readonly model: Bestand; readonly scope: Scope } {
  const { model } = parse(text);
  return {
    model,
    scope: new Scope([
      { path: FILE, model },
      { path: OTHER, model: parse(other).model },
    ]),
  };
}
