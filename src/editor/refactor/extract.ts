import { SHARED_FILE } from '../../messages/refactor.data';
import { SCOPE_KINDS, type ScopeKind } from '../../model/lines/kinds.data';
import { declaresThings } from '../../model/scope/declarations';
import { elementsOf, type ScopeFile } from '../../model/scope/scope';
import type { Line } from '../../parser/lines/line';
import { parse } from '../../parser/parse';
import { indentOfLine, rowsAtEnd, withBody } from '../../text/edit/line-edits';
import { removeRows, rowsIn, shiftedRow } from '../../text/edit/rows';
import { Units } from '../moving/move-units';
import type { OpenFile } from '../open-file';
import { EXTRACT, here, type MakeRefactorings, type Refactoring, titleOf } from './refactoring';
import { told } from './told';
import type { Trial } from './trial';

/** What klantreizen share: everything that has its name in the whole scope, but they themselves. */
const SHARED: readonly ScopeKind[] = SCOPE_KINDS.filter((kind) => kind !== 'klantreis');

/**
 * A persona, bron, organisatie, … goes to the file that klantreizen share: one of the scope without a klantreis, best one that has its kind,
 * or a new one beside this file. It keeps its name, so nothing else changes.
 */
export const extract: MakeRefactorings = (file, line, trial) => {
  const kind = SHARED.find((one) => one === line.keyword);
  if (kind === undefined || line.name === undefined || file.scope.declarations(kind, line.name).length !== 1) return [];
  // A file without a klantreis is one that is shared.
  if (file.model.klantreizen.length === 0) return [];
  const units = new Units(file);
  const own = units.of(line);
  const from = indentOfLine(file, line);
  const text = rowsIn(own).map((row) => shiftedRow(units.rows, row, from, ''));
  const isFirst = own.first === 0;
  const gap = isFirst
    ? { first: own.first, last: Math.max(own.last, units.belowEmpty(own.last + 1) - 1) }
    : { first: units.emptyAbove(own.first), last: own.last };
  const edits = removeRows(units.rows, [gap]);
  const target = targetOf(file, kind);
  const args = { soort: kind, naam: titleOf(line) };
  const made = target ? toFile(file, line, { target, text, edits }, trial) : toNew(file, line, { text, edits }, trial);
  return made ? [{ ...made, args: { ...args, ...made.args }, kind: EXTRACT }] : [];
};

type Made = Pick<Refactoring, 'title' | 'args' | 'changes' | 'created'>;
type Cut = { readonly text: readonly string[]; readonly edits: ReturnType<typeof removeRows> };

function targetOf(file: OpenFile, kind: ScopeKind): ScopeFile | undefined {
  const shared = file.scope.files.filter(
    (one) =>
      one.path !== file.path &&
      one.model.klantreizen.length === 0 &&
      declaresThings(one.model) &&
      file.textOf(one) !== undefined,
  );
  return shared.find(({ model }) => elementsOf(model, kind).length > 0) ?? shared[0];
}

function toFile(
  file: OpenFile,
  line: Line,
  { target, text, edits }: Cut & { readonly target: ScopeFile },
  trial: Trial,
): Made | undefined {
  const before = trial.before(target.path);
  if (!before) return undefined;
  const added = rowsAtEnd(
    before,
    text.map((row) => ({ text: row })),
  );
  const changes = new Map([...here(file, edits), [target.path, [added]]]);
  const after = trial.after(changes);
  const [own, other] = [after?.get(file.path), after?.get(target.path)];
  if (!own || !other || !isMoved(file, line, own.lines)) return undefined;
  const moved = told([...before.lines, ...withBody(line)]);
  if (told(other.lines) !== moved) return undefined;
  return { title: 'naarGedeeld', args: { bestand: target.path }, changes };
}

function toNew(file: OpenFile, line: Line, { text, edits }: Cut, trial: Trial): Made | undefined {
  const uri = beside(file);
  if (uri === undefined || file.scope.files.some((one) => file.uriOf(one) === uri)) return undefined;
  const written = `${text.join('\n')}\n`;
  const added = { ...parse(written), path: SHARED_FILE };
  const changes = here(file, edits);
  const after = trial.after(changes, added)?.get(file.path);
  if (!after || !isMoved(file, line, after.lines) || told(added.lines) !== told(withBody(line))) return undefined;
  return { title: 'naarNieuw', args: { bestand: SHARED_FILE }, changes, created: { uri, text: written } };
}

/** Does the file tell all that it told but the line with what hangs under it? */
function isMoved(file: OpenFile, line: Line, after: readonly Line[]): boolean {
  return told(after) === told(file.lines, { gone: new Set(withBody(line)) });
}

/** The place of a new file beside this one; undefined beside a text that is none. */
function beside({ uri }: OpenFile): string | undefined {
  if (uri.startsWith('untitled:')) return undefined;
  try {
    return new URL(SHARED_FILE, uri).href;
  } catch {
    return undefined;
  }
}
