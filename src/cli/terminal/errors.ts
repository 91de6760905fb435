import { type CliWord, cliText } from '../../messages/cli-words.data';

/** A mistake in the command as it was typed. Its message is for the user. */
export class UsageError extends Error {
  constructor(word: CliWord, args: Readonly<Record<string, string>> = {}, meant?: string) {
    super(meant === undefined ? cliText(word, args) : `${cliText(word, args)} ${cliText('bedoelde', { meant })}`);
  }
}

/** Something that a command was asked and cannot do. Its message is for the user. */
export class Refusal extends Error {
  constructor(word: CliWord, args: Readonly<Record<string, string>> = {}) {
    super(cliText(word, args));
  }
}
