import type { LeftOut } from '../../messages/picture-note.data';
import type { Audience } from '../../model/lines/line-kind';
import type { Scope } from '../../model/scope/scope';
import type { LoadedFile, LoadedScope } from '../../workspace/workspace';
import { madeFor, type MadeFor } from '../audience';
import type { FileInScope } from '../check';
import { Mask } from '../compare/mask';
import type { JourneysFor } from '../draw';
import type { Journey } from './spots';

/** A klantreis, with the file that it stands in as it was read. */
interface ReadJourney {
  readonly journey: Journey;
  readonly asRead: LoadedFile;
}

/** A scope in which nothing can lead to a real person any more. */
interface HiddenScope {
  readonly hidden: LoadedScope;
  /** Those of its files that were asked about. */
  readonly asked: ReadonlySet<LoadedFile>;
}

/** What overviews over klantreizen are made of. */
export interface AskedJourneys {
  readonly mask: Mask;
  readonly scopes: readonly HiddenScope[];
  /** Every klantreis of the scopes of what was asked about. */
  readonly all: readonly ReadJourney[];
  /** Those of the files that were asked about. */
  readonly written: readonly Journey[];
}

/** The klantreizen of files that were asked about. What leads to real people is hidden in the texts before anything is read of them. */
export function journeysAsked(asked: readonly FileInScope[]): AskedJourneys {
  const scopes = [...new Set(asked.map(({ scope }) => scope))];
  const mask = Mask.ofScopes(scopes);
  const own = new Set(asked.map(({ file }) => file));
  const told = scopes.map((scope) => {
    const hidden = mask.scope(scope);
    const files = hidden.files.map((file, at) => ({ file, asRead: scope.files[at]! }));
    return { hidden, files, asked: new Set(files.filter(({ asRead }) => own.has(asRead)).map(({ file }) => file)) };
  });
  const all = told.flatMap(({ hidden: { scope }, files }) =>
    files.flatMap(({ file, asRead }) => journeysIn(file, scope).map((journey) => ({ journey, asRead }))),
  );
  const written = all.filter(({ asRead }) => own.has(asRead)).map(({ journey }) => journey);
  return { mask, scopes: told, all, written };
}

/**
 * The klantreizen of files that were asked about, for a picture of all of them: with those in the archive, and with the files that nobody
 * could read or of which some lines are not known. Nothing in it can lead to a real person any more.
 * @param audience who may see it; what they may not see is taken out of the texts
 */
export function journeysTogether(asked: readonly FileInScope[], audience: Audience = 'team'): JourneysFor {
  const scopes = [...new Set(asked.map(({ scope }) => scope))];
  const made = new Map(
    scopes.map((scope) => [scope, madeFor(audience, { file: scope.files[0]!, scope }, undefined, 'klantreizen')]),
  );
  const seen = asked.map(({ file, scope }) => {
    const { scope: shown } = made.get(scope)!.about;
    return { file: shown.files[scope.files.indexOf(file)]!, scope: shown };
  });
  // The names of files are hidden by what the texts said before anything was taken out of them.
  const mask = Mask.ofScopes(scopes);
  const unread = asked.flatMap(({ file: { path, readable, model } }) => {
    if (readable && model.onleesbaar.length === 0) return [];
    return [{ path: mask.text(path), lines: readable ? model.onleesbaar.length : undefined }];
  });
  return {
    journeys: journeysAsked(seen).written.map((journey) => ({ ...journey, file: mask.text(journey.file) })),
    unread,
    leftOut: allLeftOut([...made.values()]),
  };
}

function allLeftOut(made: readonly Pick<MadeFor, 'leftOut'>[]): LeftOut {
  const lines = new Map<string, number>();
  for (const { leftOut } of made)
    for (const [word, count] of leftOut.lines) lines.set(word, (lines.get(word) ?? 0) + count);
  return { lines, personal: made.reduce((sum, { leftOut }) => sum + leftOut.personal, 0) };
}

function journeysIn({ path, model }: LoadedFile, scope: Scope): readonly Journey[] {
  return model.klantreizen
    .filter(({ ongeschreven }) => !ongeschreven)
    .map((klantreis) => ({ klantreis, file: path, scope }));
}
