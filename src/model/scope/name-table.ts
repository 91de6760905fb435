/**
 * What several files say by name: under one name the values of the first file come first, and within a file those of its
 * text. One file can be taken out and put back without a look at the others, so that a change costs as much as the file.
 */
export class NameTable<V> {
  private readonly byName = new Map<string, { readonly values: V[]; readonly orders: number[] }>();

  /** @param order the place of the file among the others */
  add(order: number, entries: Iterable<readonly [name: string, value: V]>): void {
    for (const [name, value] of entries) {
      const known = this.byName.get(name);
      if (known === undefined) {
        this.byName.set(name, { values: [value], orders: [order] });
        continue;
      }
      const { values, orders } = known;
      let at = orders.length;
      while (at > 0 && orders[at - 1]! > order) at--;
      values.splice(at, 0, value);
      orders.splice(at, 0, order);
    }
  }

  /** Takes away what a file said under these names. */
  remove(order: number, names: Iterable<string>): void {
    for (const name of names) {
      const known = this.byName.get(name);
      if (known === undefined) continue;
      const { values, orders } = known;
      const start = orders.indexOf(order);
      if (start === -1) continue;
      const count = orders.lastIndexOf(order) - start + 1;
      values.splice(start, count);
      orders.splice(start, count);
      if (values.length === 0) this.byName.delete(name);
    }
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  get(name: string): readonly V[] {
    return this.byName.get(name)?.values ?? [];
  }

  get names(): IterableIterator<string> {
    return this.byName.keys();
  }
}
