import type { Finding } from '../model/finding';
import type { OnleesbareRegel } from '../model/klantreis';
import { isPrivacyCode } from '../model/method-codes.data';
import { NameTable } from '../model/scope/name-table';
import type { Scope, ScopeFile } from '../model/scope/scope';
import { own } from '../util/own';
import type { HeldBackBy, Preventing } from './rule/held-back-by';
import { type Spot, Spots } from './spots';

/** Words of the lines that cannot be read, each once; undefined for one of which nobody knows what was meant. */
type Words = (string | undefined)[];

/**
 * Holds back the findings that may only follow from a line that cannot be read: that line has its message, and nobody is
 * helped by a second one that goes away with the first. A line of which nobody knows what was meant may have been any line
 * of the place where it stands, so there it holds back what such a line would prevent, and nowhere else; the place of what is said of a klantreis
 * as a whole is that klantreis (`ergens`).
 *
 * Without such lines nothing is held back; with them it takes a few look-ups for each finding.
 */
export class HeldBack {
  /** Is there a line that cannot be read, in this file or another? */
  readonly isNeeded: boolean;
  private readonly words: Map<number, Words> | undefined;
  private readonly wordsOfKlantreis = new Map<number, Words>();
  /** Of those that declare no name, by klantreis. */
  private readonly nameless = new Map<number, Words>();
  private readonly localNames = new NameTable<string | undefined>();
  private readonly spots: Spots;

  constructor(
    file: ScopeFile,
    private readonly scope: Scope,
  ) {
    const { model } = file;
    this.spots = new Spots(model);
    this.isNeeded = model.onleesbaar.length > 0 || scope.table(namesOnLines).has(ANY);
    if (model.onleesbaar.length > 0) {
      this.words = this.placeWords(model.onleesbaar);
      this.localNames.add(0, namesOnLines(file));
    }
  }

  /** @param by the lines that prevent such a finding, where there are any */
  holds({ code, range, args }: Pick<Finding, 'code' | 'range' | 'args'>, by: HeldBackBy | undefined): boolean {
    if (!this.isNeeded) return false;
    const { line } = range.start;
    // A number of a real person is said whatever a line that nobody can read may have meant.
    if (code.startsWith('KR') && !isPrivacyCode(code) && this.mayBeIgnored(line)) return true;
    if (by === undefined) return false;
    const prevented = (by.by && own(by.by, String(args.woord ?? args.soort ?? args.geval))) ?? by;
    // Only where there is a line that cannot be read is anything asked here.
    if (prevented.overal) return true;
    if (holdsWord(this.nameless.get(this.klantreisRow(line)), prevented.zonderNaam)) return true;
    const spot = this.spots.get(line);
    return this.isNamed(spot, prevented) || (this.words !== undefined && this.isPlaced(line, spot, prevented));
  }

  /** Does a `negeer` that cannot be read stand below the line, or below what it hangs under? */
  private mayBeIgnored(line: number): boolean {
    if (this.words === undefined) return false;
    for (let at: number | undefined = line; at !== undefined; at = this.spots.get(at)?.parent) {
      if (holdsWord(this.words.get(at), [NEGEER])) return true;
    }
    return false;
  }

  private isPlaced(line: number, spot: Spot | undefined, { onder, houder, fase, reis, ergens }: Preventing): boolean {
    const words = this.words!;
    const around = spot?.parent === undefined ? undefined : this.spots.get(spot.parent)?.parent;
    return (
      holdsOne(words.get(line), onder) ||
      holdsOne(words.get(spot?.parent ?? NOWHERE), houder) ||
      // So far away only a line of which the meaning is known counts.
      holdsWord(words.get(around ?? NOWHERE), fase) ||
      holdsWord(this.wordsOfKlantreis.get(spot?.klantreis ?? line), reis) ||
      holdsOne(this.wordsOfKlantreis.get(spot?.klantreis ?? line), ergens)
    );
  }

  private isNamed(spot: Spot | undefined, { naam, naamloos }: Preventing): boolean {
    if (naam === undefined || spot?.id === undefined) return false;
    const names = this.scope.table(namesOnLines);
    if (holdsWord(names.get(NO_NAME), naamloos)) return true;
    if (spot.klantreis === undefined) return holdsOne(names.get(spot.id), naam);
    // A name inside a klantreis means something in its own file; elsewhere only in full.
    const klantreis = this.spots.get(spot.klantreis)?.id;
    return holdsOne(this.localNames.get(spot.id), naam) || holdsOne(names.get(`${klantreis}.${spot.id}`), naam);
  }

  private klantreisRow(line: number): number {
    return this.spots.klantreisAbove(line)?.range.start.line ?? NOWHERE;
  }

  private placeWords(lines: readonly OnleesbareRegel[]): Map<number, Words> {
    const words = new Map<number, Words>();
    for (const { range, bedoeld, namen, onder, boven } of lines) {
      if (namen.length === 0) add(this.nameless, this.klantreisRow(range.start.line), bedoeld);
      for (const place of [range, onder, boven]) if (place) add(words, place.start.line, bedoeld);
      const place = onder && this.spots.get(onder.start.line);
      if (place) add(this.wordsOfKlantreis, place.klantreis ?? onder.start.line, bedoeld);
    }
    return words;
  }
}

const NEGEER = 'negeer';

/** No line of a text. */
const NOWHERE = -1;

function holdsWord(words: readonly (string | undefined)[] = [], wanted: readonly string[] = []): boolean {
  return wanted.some((word) => words.includes(word));
}

/** Also where a line may have been anything. */
function holdsOne(words: readonly (string | undefined)[] = [], wanted: readonly string[] | undefined): boolean {
  return wanted !== undefined && (words.includes(undefined) || holdsWord(words, wanted));
}

function add<K>(words: Map<K, Words>, key: K, word: string | undefined): void {
  const known = words.get(key);
  if (!known) words.set(key, [word]);
  else if (!known.includes(word)) known.push(word);
}

/** The key of lines that hold no name at all. */
const NO_NAME = '';

/** The key of every name: is there a line at all that cannot be read? */
const ANY = '*';

/** The words of the lines that cannot be read, by the names on them. */
function* namesOnLines({ model }: ScopeFile): Iterable<readonly [string, string | undefined]> {
  if (model.onleesbaar.length === 0) return;
  yield [ANY, undefined];
  const words = new Map<string, Words>();
  for (const { bedoeld, namen } of model.onleesbaar) {
    for (const name of namen.length === 0 ? [NO_NAME] : namen) add(words, name, bedoeld);
  }
  for (const [name, list] of words) for (const word of list) yield [name, word];
}
