import type { ScopeKind } from '../../model/lines/kinds.data';
import type { Klantreis } from '../../model/klantreis';
import { NameTable } from '../../model/scope/name-table';
import { type Gather, Scope, type ScopeFile, type ScopeKinds } from '../../model/scope/scope';

/**
 * A scope that keeps what is asked of it and what it answers. What was found with it need not be looked for again as long as the answers
 * are the same, whatever else changed in the scope: after a key nearly all of them are.
 */
export class AskedScope extends Scope {
  private readonly tablesAsked = new Map<Gather<unknown>, AskedTable<unknown>>();
  private answers = new Answers();

  constructor(private readonly asking: Scope) {
    super([]);
  }

  /** What this asks and hears while it runs. */
  answersOf(run: () => void): Answers {
    this.answers = new Answers();
    run();
    return this.answers;
  }

  override find<K extends ScopeKind>(kind: K, id: string | undefined): ScopeKinds[K] | undefined {
    if (id === undefined) return undefined;
    const found = mapIn((this.answers.found ??= new Map()), kind);
    if (!found.has(id)) found.set(id, this.asking.find(kind, id));
    return found.get(id) as ScopeKinds[K] | undefined;
  }

  override table<V>(gather: Gather<V>): NameTable<V> {
    let table = this.tablesAsked.get(gather);
    if (!table) {
      table = new AskedTable<unknown>(this.asking.table<unknown>(gather), gather, () => this.answers);
      this.tablesAsked.set(gather, table);
    }
    return table as AskedTable<V>;
  }

  override get files(): readonly ScopeFile[] {
    this.answers.areOfAll = true;
    return this.asking.files;
  }

  override get klantreizen(): Klantreis[] {
    this.answers.areOfAll = true;
    return this.asking.klantreizen;
  }

  override replace(): never {
    throw new Error('Who asks something of a scope changes nothing in it.');
  }
}

/** What a scope was asked, and what it answered. */
export class Answers {
  found: Map<ScopeKind, Map<string, unknown>> | undefined;
  had: Map<Gather<unknown>, Map<string, boolean>> | undefined;
  got: Map<Gather<unknown>, Map<string, readonly unknown[]>> | undefined;
  /** Was something asked that everything in the scope may change the answer to, such as all names of a kind? */
  areOfAll = false;

  /** Does a scope, or the same one by now, surely answer all of it in the same way? */
  areStillOf(scope: Scope): boolean {
    if (this.areOfAll) return false;
    for (const [kind, found] of this.found ?? [])
      for (const [id, answer] of found) if (scope.find(kind, id) !== answer) return false;
    for (const [gather, had] of this.had ?? []) {
      const table = scope.table(gather);
      for (const [name, answer] of had) if (table.has(name) !== answer) return false;
    }
    for (const [gather, got] of this.got ?? []) {
      const table = scope.table(gather);
      for (const [name, answer] of got) if (!areSame(table.get(name), answer)) return false;
    }
    return true;
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

/** A table of which is kept what was looked up in it. */
class AskedTable<V> extends NameTable<V> {
  constructor(
    private readonly asking: NameTable<V>,
    private readonly gather: Gather<unknown>,
    private readonly answers: () => Answers,
  ) {
    super();
  }

  override has(name: string): boolean {
    const had = this.asking.has(name);
    mapIn((this.answers().had ??= new Map()), this.gather).set(name, had);
    return had;
  }

  override get(name: string): readonly V[] {
    const got = this.asking.get(name);
    // The list changes with its table.
    mapIn((this.answers().got ??= new Map()), this.gather).set(name, [...got]);
    return got;
  }

  override get names(): IterableIterator<string> {
    this.answers().areOfAll = true;
    return this.asking.names;
  }
}

function mapIn<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  let map = maps.get(key);
  if (!map) maps.set(key, (map = new Map()));
  return map;
}
