/**
 * A question about an object that never changes, of which the answer is worked out once for each object. A text that is
 * read again keeps the objects of what did not change, so a small change asks little anew. Answers go with their objects.
 */
export function remembered<K extends object, V>(answer: (of: K) => V): (of: K) => V {
  const answers = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    let known = answers.get(of);
    if (known === undefined) {
      known = { value: answer(of) };
      answers.set(of, known);
    }
    return known.value;
  };
}

/**
 * A pattern that is made where it is first used. Making one with a class of letters in it (`\p{L}`), in any case, takes Node 1 to 10 ms, and of
 * those that stand ready for what somebody might have typed a text needs few.
 */
export function patternFor(source: string, flags?: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}
