import { messageText } from '../messages/messages';
import { type Face, type RefusalCode, refusalText } from '../messages/usecases.data';
import type { LoadedFile } from '../workspace/workspace';

/**
 * What a face asked and a use case cannot do: a code with arguments, of which each face makes a sentence in its own words. It is no
 * mistake of this program.
 */
export class UseCaseRefusal extends Error {
  override readonly name = 'UseCaseRefusal';

  /** @param meant what the user probably meant, where that can be told */
  constructor(
    readonly code: RefusalCode,
    readonly args: Readonly<Record<string, string>> = {},
    readonly meant?: string,
  ) {
    super(code);
  }

  /** In a sentence for the user of this face, without what was probably meant. */
  textFor(face: Face): string {
    return refusalText(this.code, this.args, face);
  }
}

/**
 * Refuses a file that cannot be read, with the reason.
 * @param pad what the user knows it as
 * @throws UseCaseRefusal
 */
export function refuseUnreadable({ readable, problems }: LoadedFile, pad: string): void {
  const [problem] = problems;
  if (readable || !problem) return;
  throw new UseCaseRefusal('nietGelezen', { pad, zin: messageText(problem.code, problem.args) });
}
