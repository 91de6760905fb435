import { freeName, lineAround } from '../../checks/repair/fix-parts';
import { isLocal, isNameKind } from '../../model/lines/kinds.data';
import { declarationsInside } from '../../model/scope/declarations';
import { idFrom } from '../../parser/problems/check-lines';
import type { Line } from '../../parser/lines/line';
import { textOf } from '../../parser/lines/values';
import { insertText } from '../../text/edit/edit';
import { textRows } from '../../text/edit/line-edits';
import type { OpenFile } from '../open-file';
import { here, type MakeRefactorings, type Refactoring, REWRITE, titleOf } from './refactoring';
import { saidBy, told } from './told';
import type { Trial } from './trial';

/**
 * Names for what has none yet, made of the titles: for the element itself, and for all of its klantreis at once. What refers to nothing
 * needs no name, but a comparison follows a thing by it.
 */
export const giveNames: MakeRefactorings = (file, line, trial) => {
  const klantreis = lineAround(line, 'klantreis');
  if (!klantreis || line.kind?.element !== true) return [];
  const all = nameless(file, klantreis);
  const one = all.filter(({ line: other }) => other === line);
  const [first] = one;
  const made = first && naming(file, one, trial);
  const args = first && { soort: line.keyword, naam: titleOf(line), id: first.id };
  return [
    ...(made && args ? [{ ...made, title: 'korteNaam' as const, args }] : []),
    ...(all.length > 1
      ? [naming(file, all, trial)].flatMap((rest) =>
          rest ? [{ ...rest, title: 'korteNamen' as const, args: { aantal: all.length } }] : [],
        )
      : []),
  ];
};

interface NewName {
  readonly line: Line;
  readonly id: string;
}

function nameless(file: OpenFile, klantreis: Line): NewName[] {
  const model = file.model.klantreizen.find(({ range }) => range.start.line === klantreis.range.start.line);
  if (!model) return [];
  const taken = new Set(declarationsInside(model).map(({ kind, id }) => `${kind} ${id}`));
  return file.lines.flatMap((line): NewName[] => {
    const { keyword, name, place } = line;
    if (
      name !== undefined ||
      place !== 'attached' ||
      !isNameKind(keyword) ||
      !isLocal(keyword) ||
      lineAround(line, 'klantreis') !== klantreis
    )
      return [];
    const wanted = idFrom(textOf(line));
    // A number may stand there, which is no name.
    const behind = textRows(file)[line.range.start.line]!.slice(line.keywordEnd).trimStart();
    if (wanted === '' || !behind.startsWith(':')) return [];
    const id = freeName(wanted, (one) => taken.has(`${keyword} ${one}`));
    taken.add(`${keyword} ${id}`);
    return [{ line, id }];
  });
}

function naming(
  file: OpenFile,
  names: readonly NewName[],
  trial: Trial,
): Pick<Refactoring, 'kind' | 'changes'> | undefined {
  const edits = names.map(({ line, id }) =>
    insertText({ line: line.range.start.line, character: line.keywordEnd }, ` ${id}`),
  );
  const changes = here(file, edits);
  const after = trial.after(changes)?.get(file.path);
  const ids = new Map(names.map(({ line, id }) => [line, id]));
  const before = told(file.lines, {
    says: (line) => {
      const name = ids.get(line);
      return name === undefined ? undefined : saidBy(line, { name });
    },
  });
  return after && told(after.lines) === before ? { kind: REWRITE, changes } : undefined;
}
