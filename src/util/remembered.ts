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
