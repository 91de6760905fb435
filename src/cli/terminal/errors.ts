import { type CliWord, cliText } from '../../messages/cli-words.data';
import type { RefusalCode } from '../../messages/usecases.data';
import type { UseCaseRefusal } from '../../usecases/refusal';

/** A sentence for the user, or the word for one. */
type Said = CliWord | { readonly sentence: string };

/** A mistake in the command as it was typed. Its message is for the user. */
export class UsageError extends Error {
  constructor(said: Said, args: Readonly<Record<string, string>> = {}, meant?: string) {
    const sentence = sentenceOf(said, args);
    super(meant === undefined ? sentence : `${sentence} ${cliText('bedoelde', { meant })}`);
  }
}

/** Something that a command was asked and cannot do. Its message is for the user. */
export class Refusal extends Error {
  constructor(said: Said, args: Readonly<Record<string, string>> = {}) {
    super(sentenceOf(said, args));
  }
}

/** Of these the command was typed wrong; of the others it is the text that has no answer. */
const MISTYPED: readonly RefusalCode[] = [
  'klantreisOnbekend',
  'reisOnbekend',
  'kantReisKies',
  'tekeningOnbekend',
  'rijOnbekend',
];

/** What a use case cannot do, as a command says it. */
export function asShown(refusal: UseCaseRefusal): UsageError | Refusal {
  const said = { sentence: refusal.textFor('cli') };
  return MISTYPED.includes(refusal.code) ? new UsageError(said, {}, refusal.meant) : new Refusal(said);
}

function sentenceOf(said: Said, args: Readonly<Record<string, string>>): string {
  return typeof said === 'string' ? cliText(said, args) : said.sentence;
}
