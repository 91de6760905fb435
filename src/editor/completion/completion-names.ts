import { isLocal, type NameKind, type ScopeKind } from '../../model/lines/kinds.data';
import { hoverWords } from '../../messages/hover.data';
import { MESSAGES } from '../../messages/messages';
import { declarationsIn } from '../../model/scope/declarations';
import { METHOD_RULE_CODES } from '../../model/method-codes.data';
import { knelpuntenOf, stappenOf } from '../../model/scope/scope';
import { namesNear } from '../../checks/repair/near-names';
import { KANALEN } from '../../model/lines/vocabulary.data';
import { nameOf } from '../../parser/lines/values';
import type { CompletionContext } from './completion-context';

/** An id to refer to. */
export interface Name {
  readonly id: string;
  readonly title: string;
  /** The lower, the likelier it is meant. */
  readonly order: number;
}

/**
 * The ids of a kind that can be meant at the cursor: those of the scope, or of the klantreis that it is in. First the personas that the stap
 * and the klantreis are for, then what stands nearest in the file, and then the rest of the scope.
 */
export function idsFor(kind: NameKind, context: CompletionContext): Name[] {
  const names = isLocal(kind) ? localNames(kind, context) : scopeNames(kind, context);
  const all = kind === 'kanaal' ? [...builtInKanalen(), ...names] : names;
  const likely = [
    ...new Set([
      ...(kind === 'persona' ? travellers(context) : []),
      ...namesNear(context.file, kind, context.position.line),
    ]),
  ];
  const places = new Map(likely.map((id, place) => [id, place]));
  return all.map((name, index) => ({ ...name, order: places.get(name.id) ?? likely.length + index }));
}

/** Who the stap of the cursor is of, and then who the klantreis is of. */
function travellers({ klantreis, open }: CompletionContext): string[] {
  const row = open.find((line) => line.keyword === 'stap')?.range.start.line;
  const stap = klantreis && stappenOf(klantreis).find(({ range }) => range.start.line === row);
  return [...(stap?.voor ?? []), ...(klantreis?.voor ?? [])].map(({ id }) => id);
}

type Titled = Omit<Name, 'order'>;

function scopeNames(kind: ScopeKind, { file, klantreis }: CompletionContext): Titled[] {
  const own = kind === 'klantreis' ? klantreis?.id : undefined;
  return file.scope.ids(kind).flatMap((id): Titled[] => {
    if (id === own) return [];
    const [first] = file.scope.declarations(kind, id);
    return [{ id, title: first!.element.titel }];
  });
}

function builtInKanalen(): Titled[] {
  return KANALEN.map((id) => ({ id, title: hoverWords('bekendKanaal') }));
}

function localNames(kind: NameKind, { file, klantreis, open }: CompletionContext): Titled[] {
  const stap = open.find((line) => line.keyword === 'stap');
  const own = kind === 'stap' && stap ? nameOf(stap) : undefined;
  return declarationsIn(file.model)
    .filter((declaration) => declaration.kind === kind && declaration.klantreis === klantreis)
    .filter(({ id }) => id !== own)
    .map(({ id, element }) => ({ id, title: element.titel }));
}

/** So many that a list of them is still looked at; a workspace may have thousands. */
const MOST_FROM_ELSEWHERE = 500;
/** After all names of the klantreis itself. */
const FROM_ELSEWHERE = 90_000;

/** Knelpunten of other klantreizen, by their name in full; only of the one that is named where the dot is typed. */
export function knelpuntenElsewhere({ file, klantreis }: CompletionContext, typed: string): Name[] {
  const [named, dot] = typed.split('.');
  const names: Name[] = [];
  for (const other of file.scope.klantreizen) {
    if (other.id === undefined || other === klantreis || (dot !== undefined && other.id !== named)) continue;
    for (const { id, titel } of knelpuntenOf(other)) {
      if (id !== undefined) names.push({ id: `${other.id}.${id}`, title: titel, order: FROM_ELSEWHERE + names.length });
    }
    if (names.length >= MOST_FROM_ELSEWHERE) break;
  }
  return names;
}

/** The rules of the method that can be ignored: those that speak. */
export function ruleCodes(): string[] {
  return METHOD_RULE_CODES.filter((code) => Object.hasOwn(MESSAGES, code));
}
