import { isLocal, type NameKind, type ScopeKind } from '../../model/lines/kinds.data';
import { hoverWords } from '../../messages/hover.data';
import { MESSAGES } from '../../messages/messages';
import { declarationsIn } from '../../model/scope/declarations';
import { METHOD_RULE_CODES } from '../../model/method-codes.data';
import { knelpuntenOf } from '../../model/scope/scope';
import { KANALEN } from '../../model/lines/vocabulary.data';
import { nameOf } from '../../parser/lines/values';
import type { CompletionContext } from './completion-context';

/** An id to refer to. */
export interface Name {
  readonly id: string;
  readonly title: string;
  /** Declared in the file itself: the likeliest. */
  readonly near: boolean;
}

/** The ids of a kind that can be meant at the cursor: those of the scope, or of the klantreis that it is in. */
export function idsFor(kind: NameKind, context: CompletionContext): Name[] {
  if (isLocal(kind)) return localNames(kind, context);
  const names = scopeNames(kind, context);
  return kind === 'kanaal' ? [...builtInKanalen(), ...names] : names;
}

function scopeNames(kind: ScopeKind, { file, klantreis }: CompletionContext): Name[] {
  const own = kind === 'klantreis' ? klantreis?.id : undefined;
  return file.scope.ids(kind).flatMap((id): Name[] => {
    if (id === own) return [];
    const [first] = file.scope.declarations(kind, id);
    return [{ id, title: first!.element.titel, near: first!.file.path === file.path }];
  });
}

function builtInKanalen(): Name[] {
  return KANALEN.map((id) => ({ id, title: hoverWords('bekendKanaal'), near: true }));
}

function localNames(kind: NameKind, { file, klantreis, open }: CompletionContext): Name[] {
  const stap = open.find((line) => line.keyword === 'stap');
  const own = kind === 'stap' && stap ? nameOf(stap) : undefined;
  return declarationsIn(file.model)
    .filter((declaration) => declaration.kind === kind && declaration.klantreis === klantreis)
    .filter(({ id }) => id !== own)
    .map(({ id, element }) => ({ id, title: element.titel, near: true }));
}

/** So many that a list of them is still looked at; a workspace may have thousands. */
const MOST_FROM_ELSEWHERE = 500;

/** Knelpunten of other klantreizen, by their name in full; only of the one that is named where the dot is typed. */
export function knelpuntenElsewhere({ file, klantreis }: CompletionContext, typed: string): Name[] {
  const [named, dot] = typed.split('.');
  const names: Name[] = [];
  for (const other of file.scope.klantreizen) {
    if (other.id === undefined || other === klantreis || (dot !== undefined && other.id !== named)) continue;
    for (const { id, titel } of knelpuntenOf(other)) {
      if (id !== undefined) names.push({ id: `${other.id}.${id}`, title: titel, near: false });
    }
    if (names.length >= MOST_FROM_ELSEWHERE) break;
  }
  return names;
}

/** The rules of the method that can be ignored: those that speak. */
export function ruleCodes(): string[] {
  return METHOD_RULE_CODES.filter((code) => Object.hasOwn(MESSAGES, code));
}
