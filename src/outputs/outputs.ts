import type { Output, OutputWriter, Pieces, Subject, Surroundings, Told } from './output';
import { OUTPUTS } from './registry';

/** What can be told of each of these subjects, made where an output asks for it. */
export type Tellers<S extends Subject> = { readonly [One in S]: () => Told[One] | Promise<Told[One]> };

/** The outputs of these subjects, in the order of the register. */
export function outputsOf<S extends Subject>(subjects: readonly S[]): readonly Output<S>[] {
  return OUTPUTS.filter((output): output is Output<S> & Output => subjects.some((of) => of === output.of));
}

/** @throws Error where there is no such output, which is a mistake in the program */
export function outputNamed<S extends Subject>(of: S, id: string): Output<S> {
  const found = outputsOf([of]).find((output) => output.id === id);
  if (!found) throw new Error(`There is no output ${id} of ${of}.`);
  return found;
}

/** Makes an output of what it is about. */
export async function writeOutput<S extends Subject>(
  output: Output<S>,
  tellers: Tellers<S>,
  surroundings: Surroundings,
): Promise<Pieces> {
  // The type of a row does not say that its subject and its writer are of one kind; the register does.
  const { write } = (await output.load()) as OutputWriter<S>;
  return write(await tellers[output.of](), surroundings);
}

/** An output as one text. @throws Error where it is no text, which is a mistake in the program */
export async function outputText<S extends Subject>(
  output: Output<S>,
  tellers: Tellers<S>,
  surroundings: Surroundings,
): Promise<string> {
  return [...(await writeOutput(output, tellers, surroundings))]
    .map((piece) => {
      if (typeof piece !== 'string') throw new Error(`The output ${output.id} is no text.`);
      return piece;
    })
    .join('');
}

/** Did an output of ours make a file with this extension, or at least one of ours? What it could be by its name is looked at first. */
export async function isOwnOutput(
  ends: { readonly start: string; readonly end: string },
  extension: string,
): Promise<boolean> {
  const named = OUTPUTS.filter(({ extensions }) => extensions.includes(extension));
  for (const { load } of [...named, ...OUTPUTS.filter((output) => !named.includes(output))])
    if ((await load()).isOwn(ends)) return true;
  return false;
}
