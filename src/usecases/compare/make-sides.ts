import type { Source } from '../../diff/tree/statement';
import { sideWord } from '../../messages/usecases.data';
import type { Klantreis } from '../../model/klantreis';
import type { Toestand } from '../../model/meaning/gewenst';
import { filesThatSolve } from '../../model/meaning/solutions';
import { Scope } from '../../model/scope/scope';
import type { Line } from '../../parser/lines/line';
import { remembered } from '../../util/remembered';
import { type LoadedFile, type LoadedScope, toLoaded } from '../../workspace/workspace';
import type { FileInScope } from '../check';
import { chooseInFile, together } from './choose-journeys';
import { relatedFiles } from './related-files';
import type { CompareNote, ComparedScopes, JourneyChoice, LoadComparison, Sides } from './sides';

/**
 * Which other files of a scope are compared along. What they say is the same on both sides: where somebody types while it is compared,
 * only those that say who a used name is are looked at.
 */
export type Beside = 'all' | 'related';

interface SidesOfFiles {
  /** How the sides are named to the reader. */
  readonly labels: { readonly base: string; readonly head: string };
  readonly beside: Beside;
  readonly journey?: JourneyChoice | undefined;
  readonly notes?: readonly CompareNote[];
}

/** Two files, each in its scope: two versions of one, or any two. */
export function fileSides(base: FileInScope, head: FileInScope, asked: SidesOfFiles): Sides {
  const { labels, beside, journey, notes } = asked;
  const key = (location: string) => location;
  return {
    ...labels,
    pairs: [comparedScopes(base, head, beside, journey)],
    keys: { base: key, head: key },
    isAsked: { base: (file) => file === base.file, head: (file) => file === head.file },
    journey,
    isPart: false,
    isOfFiles: true,
    ...(notes && { notes }),
  };
}

/** One file as two: its huidige klantreizen, and what is wanted of them. */
export async function gewenstSides(
  { file, scope }: FileInScope,
  { comparison, beside, journey, name = file.path }: GewenstChoice,
): Promise<Sides> {
  const { projectText } = await comparison();
  const solving = filesThatSolve(file, scope.scope);
  const others = scope.files.filter((one) => one !== file && solving.has(one.path));
  const projected = (which: Toestand) => {
    const text = projectText(sourceOf(file), which, others.map(sourceOf));
    return toLoaded(file.path, file.location, { text }, true);
  };
  const [base, head] = [projected('huidig'), projected('gewenst')];
  const sides = fileSides(
    { file: base, scope: instead(scope, file, base) },
    { file: head, scope: instead(scope, file, head) },
    {
      labels: { base: sideWord('huidig'), head: sideWord('gewenst') },
      beside,
      journey: journey === undefined ? undefined : chooseInFile(journey, base, head),
      notes: base.text === head.text ? [{ code: 'gewenstLeeg', args: { pad: name } }] : [],
    },
  );
  return { ...sides, isGewenst: true };
}

interface GewenstChoice {
  readonly comparison: LoadComparison;
  readonly beside: Beside;
  /** The one klantreis that it is about. */
  readonly journey?: string | undefined;
  /** As the user knows the file. */
  readonly name?: string;
}

interface JourneyInScope extends FileInScope {
  readonly klantreis: Klantreis;
}

/** Two klantreizen, whatever they are called and wherever they stand, named by their titles. */
export function journeySides(base: JourneyInScope, head: JourneyInScope, beside: Beside): Sides {
  const title = ({ klantreis }: JourneyInScope) => klantreis.titel || sideWord('zonderTitel');
  const [old, now] = [title(base), title(head)];
  return fileSides(base, head, {
    labels: { base: old, head: now === old ? `${now} (${head.file.path})` : now },
    beside,
    journey: together([base.file, base.klantreis], [head.file, head.klantreis], base.scope === head.scope),
  });
}

/** A scope in which another file takes the place of one. */
export function instead(scope: LoadedScope, file: LoadedFile, by: LoadedFile): LoadedScope {
  if (by === file) return scope;
  return withFiles(
    scope,
    scope.files.map((one) => (one === file ? by : one)),
  );
}

/** A scope with other files: their names are looked up among these. */
export function withFiles(scope: LoadedScope, files: readonly LoadedFile[]): LoadedScope {
  return { ...scope, files, scope: new Scope(files) };
}

function comparedScopes(
  base: FileInScope,
  head: FileInScope,
  beside: Beside,
  journey: JourneyChoice | undefined,
): ComparedScopes {
  const scopes = { base: [base.scope], head: [head.scope] };
  if (beside === 'all') return scopes;
  const [old, now] = [sourceOf(base.file), sourceOf(head.file)];
  if (!journey?.together) {
    const others = relatedFiles(head.scope, [head.file], [old], [now]).map(sourceOf);
    return { ...scopes, sources: { base: [old, ...others], head: [now, ...others] } };
  }
  // Two files of one scope see each other, and are both there on both sides.
  const isOne = base.scope === head.scope;
  const both = [...new Set([old, now])];
  const side = ({ scope, file }: FileInScope, own: readonly Source[]) => {
    const files = isOne ? [base.file, head.file] : [file];
    return [...own, ...relatedFiles(scope, files, own, own).map(sourceOf)];
  };
  return { ...scopes, sources: { base: side(base, isOne ? both : [old]), head: side(head, isOne ? both : [now]) } };
}

/**
 * A file as the comparison takes it, always one and the same. Of one that was read without its lines these are read once more, and
 * then remembered as long as the file stays.
 */
export const sourceOf = remembered((file: LoadedFile): Source => {
  return { name: file.path, text: file.text, model: file.model, lines: linesOf(file) };
});

/** The lines of a file, also where it was read without them. */
export const linesOf = remembered(({ path, location, text, lines }: LoadedFile): readonly Line[] => {
  return lines ?? toLoaded(path, location, { text }, true).lines ?? [];
});

/** The lines of another text of a file. */
export function reread(text: string, { name }: Source): Source['lines'] {
  return toLoaded(name, name, { text }, true).lines ?? [];
}
