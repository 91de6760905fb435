import { splitName } from '../scope/local-names';

/**
 * What is known by an id within its klantreis: `traag` in the same one, `dennis.traag` in that one. A name that several have
 * means all of them: nobody knows which, and the double id has its message. Nothing more is to be said of the second.
 */
export class ThingsByName<T, J> {
  private readonly here = new Map<J, Map<string, T[]>>();
  private readonly inFull = new Map<string, T[]>();

  /** @param klantreisId the id of that klantreis, if it has one */
  add(thing: T, id: string, klantreis: J, klantreisId: string | undefined): void {
    const names = this.here.get(klantreis) ?? new Map<string, T[]>();
    this.here.set(klantreis, names);
    put(names, id, thing);
    if (klantreisId !== undefined) put(this.inFull, `${klantreisId}.${id}`, thing);
  }

  /** @param from the klantreis in which the name stands */
  find(name: string, from: J): readonly T[] {
    const { within, id } = splitName(name);
    return (within === undefined ? this.here.get(from)?.get(id) : this.inFull.get(name)) ?? [];
  }
}

function put<T>(names: Map<string, T[]>, name: string, thing: T): void {
  const known = names.get(name);
  if (known) known.push(thing);
  else names.set(name, [thing]);
}
