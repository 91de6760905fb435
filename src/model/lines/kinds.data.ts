/** The kinds of things that are known by their id in the whole scope. */
export const SCOPE_KINDS = [
  'persona',
  'organisatie',
  'systeem',
  'product',
  'kanaal',
  'bron',
  'maat',
  'klantreis',
] as const;

/** The kinds that are known by id within their klantreis. */
export const LOCAL_KINDS = ['fase', 'stap', 'knelpunt', 'oplossing', 'succes', 'ankerpunt'] as const;

export type ScopeKind = (typeof SCOPE_KINDS)[number];
export type LocalKind = (typeof LOCAL_KINDS)[number];
/** What an id can be the name of. */
export type NameKind = ScopeKind | LocalKind;

export function isLocal(kind: NameKind): kind is LocalKind {
  return (LOCAL_KINDS as readonly NameKind[]).includes(kind);
}

/** Is it the word of something that is known in the whole scope? */
export function isScopeKind(keyword: string | undefined): keyword is ScopeKind {
  return (SCOPE_KINDS as readonly (string | undefined)[]).includes(keyword);
}

/** Is it the word of something with a name of its own? Every other line says something of one of those. */
export function isNameKind(keyword: string): keyword is NameKind {
  return NAME_KINDS.has(keyword);
}

const NAME_KINDS: ReadonlySet<string> = new Set([...SCOPE_KINDS, ...LOCAL_KINDS]);
