import type { NameKind } from '../../model/lines/kinds.data';
import { FOLLOWERS, nameKindOf } from '../../model/lines/line-kinds';
import { evidenceTarget } from '../../model/meaning/evidence';
import type { Toestand } from '../../model/meaning/gewenst';
import type { Statement } from '../tree/statement';
import { isOfTheWay, JourneyLines, wordsOf } from './journey-lines';

/** What the gewenste klantreis may have without the huidige, or the other way round. */
const COMING_AND_GOING: ReadonlySet<NameKind | undefined> = new Set(['stap', 'knelpunt']);

/** The kind of thing that all the names in a line stand for, where that may come and go. */
function comingAndGoing(keyword: string): NameKind | undefined {
  const kind = nameKindOf(keyword, 'namen');
  return COMING_AND_GOING.has(kind) ? kind : undefined;
}

function isFollower({ keyword }: Statement): boolean {
  return FOLLOWERS.includes(keyword);
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
    const kind = comingAndGoing(line.keyword);
    if (!kind) return new Set();
    return new Set(wordsOf(line, 'namen').filter((name) => this.areGone(this.journeys.find(kind, name, line))));
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
    const names = this.goneNames(line);
    return names.size > 0 && wordsOf(line, 'namen').every((name) => names.has(name));
  }
}
