import { type CliWord, cliText } from '../../messages/cli-words.data';
import type { Io } from './io';

const DELAY_MS = 300;
const INTERVAL_MS = 100;
const CLEAR_LINE = '\r\u001B[K';

/** Says how far a long job is, on a terminal only and only where it takes long enough to wonder. */
export class Progress {
  // The other clock of Node is a module that takes longer to load than a file to check.
  private next = Date.now() + DELAY_MS;
  private shown = false;

  constructor(private readonly io: Io) {}

  step(word: CliWord, klaar: number, totaal: number): void {
    if (!this.io.watched || Date.now() < this.next) return;
    this.next = Date.now() + INTERVAL_MS;
    this.shown = true;
    this.io.err(CLEAR_LINE + cliText(word, { klaar, totaal }));
  }

  /** Takes the line away again, before anything else is written. */
  done(): void {
    if (this.shown) this.io.err(CLEAR_LINE);
    this.shown = false;
  }
}
