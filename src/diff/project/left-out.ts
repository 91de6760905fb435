import { FOLLOWERS } from '../../model/lines/line-kinds.data';
import { evidenceTarget } from '../../model/meaning/evidence';
import type { Toestand } from '../../model/meaning/gewenst';
import { own } from '../../util/own';
import type { Statement } from '../tree/statement';
import { isOfTheWay, JourneyLines, wordsOf } from './journey-lines';

/** The lines that name what the gewenste klantreis may have without the huidige, or the other way round. */
const NAMES: Readonly<Record<string, readonly [property: string, kind: string]>> = {
  'lost op': ['knelpunten', 'knelpunt'],
  of: ['stap', 'stap'],
  'terug naar': ['stap', 'stap'],
};

function isFollower({ keyword }: Statement): boolean {
  return (FOLLOWERS as readonly string[]).includes(keyword);
}

/** Which lines of a file are left out of its huidige or gewenste text. What counts there is asked of the meaning. */
export class LeftOut {
  private readonly journeys: JourneyLines;
  private readonly gone = new Set<Statement>();

  /** @param others the lines of the other files of the scope, of which nothing is left out */
  constructor(lines: readonly Statement[], others: readonly Statement[], toestand: Toestand) {
    this.journeys = new JourneyLines([...lines, ...others]);
    const solved = toestand === 'gewenst' ? this.journeys.solvedByWishes() : new Set<Statement>();
    for (const line of lines) if (solved.has(line) || !this.counts(line, toestand)) this.gone.add(line);
    for (const line of lines) if (this.leavesNothing(line)) this.gone.add(line);
    this.leaveFollowersOut(lines);
  }

  /** Is the line blanked out, by itself or with what it hangs under? */
  isGone(line: Statement): boolean {
    return this.goneWith(line) !== undefined;
  }

  /** The outermost line that a line goes with, perhaps itself; undefined for a line that counts. */
  goneWith(line: Statement): Statement | undefined {
    let outermost: Statement | undefined;
    for (let above: Statement | undefined = line; above; above = above.parent)
      if (this.gone.has(above)) outermost = above;
    return outermost;
  }

  /** The names in a line that counts of things that do not. */
  goneNames(line: Statement): ReadonlySet<string> {
    const row = own(NAMES, line.keyword);
    if (!row) return new Set();
    const [property, kind] = row;
    return new Set(wordsOf(line, property).filter((name) => this.areGone(this.journeys.find(kind, name, line))));
  }

  private counts(line: Statement, toestand: Toestand): boolean {
    if (line.parent === undefined) return true;
    if (isOfTheWay(line)) return false;
    if (line.keyword === 'fase' || line.keyword === 'stap') return this.journeys.exists(line, toestand);
    if (!this.journeys.mayDiffer(line)) return true;
    return toestand === 'huidig' ? !line.desired : line.desired || !this.journeys.isReplaced(line);
  }

  /** `volgens` and `negeer` look at the line above them: where that is left out they would come to be about another, and go along. */
  private leaveFollowersOut(lines: readonly Statement[]): void {
    let above: Statement | undefined;
    for (const line of lines) {
      if (line.parent === undefined || this.isGone(line)) continue;
      if (isFollower(line) && above && evidenceTarget(above) !== line.parent) this.gone.add(line);
      else above = line;
    }
  }

  private areGone(things: readonly Statement[]): boolean {
    return things.length > 0 && things.every((thing) => this.isGone(thing));
  }

  /** A line that names only what is gone, and an oplossing of only such knelpunten. */
  private leavesNothing(line: Statement): boolean {
    if (line.keyword === 'oplossing') return this.areGone(this.journeys.knelpuntenOf(line));
    const row = own(NAMES, line.keyword);
    const names = this.goneNames(line);
    return row !== undefined && names.size > 0 && wordsOf(line, row[0]).every((name) => names.has(name));
  }
}
