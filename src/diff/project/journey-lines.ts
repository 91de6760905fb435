import { DESIRED_KINDS } from '../../model/lines/line-kinds';
import { existsIn, type InhoudLine, replacedBy, type Toestand } from '../../model/meaning/gewenst';
import { type ForPersonas, type Named, ownerOfLine } from '../../model/meaning/owner';
import { saysEnough } from '../../model/meaning/says-enough';
import { aimedAt, isSolvedByWish, knelpuntenAbove, solutionsByKnelpunt } from '../../model/meaning/solutions';
import { ThingsByName } from '../../model/meaning/things-by-name';
import type { Statement } from '../tree/statement';

/** The lines of one or more files, as the functions of the meaning ask for them. */
export class JourneyLines {
  /** What hangs under a line, by keyword. */
  private readonly children = new Map<Statement, Map<string, Statement[]>>();
  private readonly replaced = new Map<Statement, (line: InhoudLine) => boolean>();
  /** By kind. */
  private readonly named = new Map<string, ThingsByName<Statement, Statement | undefined>>();
  private readonly above: ReadonlyMap<Statement, Statement>;

  constructor(private readonly lines: readonly Statement[]) {
    const held = new Map<Statement, Statement[]>();
    for (const line of lines) {
      this.learn(line);
      if (!line.parent || (line.keyword !== 'knelpunt' && line.keyword !== 'oplossing')) continue;
      const siblings = held.get(line.parent);
      if (siblings) siblings.push(line);
      else held.set(line.parent, [line]);
    }
    const keywordOf = ({ keyword }: Statement) => keyword;
    this.above = new Map([...held.values()].flatMap((siblings) => [...knelpuntenAbove(siblings, keywordOf)]));
  }

  /** Does this fase or stap exist in one of the two klantreizen? */
  exists(line: Statement, toestand: Toestand): boolean {
    const journey = this.detail(klantreisOf(line), 'toestand');
    return existsIn(toestand, this.partOf(line), { toestand: journey && wordsOf(journey, 'waarden')[0] });
  }

  /** Is it a line of a stap that may differ between the two? Those of a stap that is only wanted may not. */
  mayDiffer({ keyword, parent }: Statement): boolean {
    return parent?.keyword === 'stap' && DESIRED_KINDS.includes(keyword) && !this.partOf(parent).alleenGewenst;
  }

  /** Does a gewenst line take the place of this line of a stap? */
  isReplaced(line: Statement): boolean {
    const stap = line.parent!;
    let isReplaced = this.replaced.get(stap);
    if (!isReplaced) {
      const wishes = DESIRED_KINDS.flatMap((kind) => this.under(stap, kind)).filter(
        (wish) => wish.desired && saysEnough(wish),
      );
      const zonder = this.under(stap, 'zonder').flatMap((wish) => wish.zonder ?? []);
      isReplaced = replacedBy(
        wishes.map((wish) => this.toInhoudLine(wish)),
        zonder,
      );
      this.replaced.set(stap, isReplaced);
    }
    return isReplaced(this.toInhoudLine(line));
  }

  /** The knelpunten that are gone in the gewenste klantreis, since what a `door` names solves them. */
  solvedByWishes(): ReadonlySet<Statement> {
    const of = (keyword: string) => this.lines.filter((line) => line.keyword === keyword && line.parent);
    const used = new Set(
      of('door')
        .filter(isOfTheGewenste)
        .flatMap((line) => wordsOf(line, 'namen').flatMap((name) => this.find('oplossing', name, line))),
    );
    const solutions = solutionsByKnelpunt(of('knelpunt'), of('oplossing'), (oplossing) => this.knelpuntenOf(oplossing));
    const solved = [...solutions].flatMap(([knelpunt, oplossingen]) => {
      const standing = oplossingen.map((line) => ({ line, stand: this.standOf(line) }));
      return isSolvedByWish(standing, ({ line }) => used.has(line)) ? knelpunt : [];
    });
    return new Set(solved);
  }

  /** The knelpunten that an oplossing is for. */
  knelpuntenOf(oplossing: Statement): readonly Statement[] {
    const lostOp = this.detail(oplossing, 'lost op');
    const aim = { lostOp: lostOp ? namesIn(lostOp, 'namen') : [], onder: this.above.get(oplossing) };
    return aimedAt(aim, (name) => this.find('knelpunt', name, oplossing));
  }

  /** What a name in a line stands for. */
  find(kind: string, name: string, from: Statement): readonly Statement[] {
    return this.named.get(kind)?.find(name, klantreisOf(from)) ?? [];
  }

  private under(line: Statement | undefined, keyword: string): readonly Statement[] {
    return (line && this.children.get(line)?.get(keyword)) ?? [];
  }

  private learn(line: Statement): void {
    const { parent, keyword, name } = line;
    if (parent === undefined) return;
    const siblings = this.children.get(parent) ?? new Map<string, Statement[]>();
    this.children.set(parent, siblings);
    const alike = siblings.get(keyword);
    if (alike) alike.push(line);
    else siblings.set(keyword, [line]);
    if (name === undefined) return;
    const klantreis = klantreisOf(line);
    const names = this.named.get(keyword) ?? new ThingsByName<Statement, Statement | undefined>();
    this.named.set(keyword, names);
    names.add(line, name, klantreis, klantreis?.name);
  }

  /** The line of a kind that may stand once: the first, and not one with a `gewenst` that it does not take. */
  private detail(line: Statement | undefined, keyword: string): Statement | undefined {
    return this.under(line, keyword).find(({ desired }) => !desired);
  }

  private partOf(line: Statement): Parameters<typeof existsIn>[1] {
    return {
      alleenGewenst: line.desired || (line.keyword === 'stap' && line.parent?.desired === true),
      vervalt: this.detail(line, 'vervalt'),
      stappen: this.under(line, 'stap').map((stap) => this.partOf(stap)),
    };
  }

  private toInhoudLine(line: Statement): InhoudLine {
    return { kind: line.keyword, owner: this.ownerOf(line) };
  }

  private ownerOf(line: Statement): string | undefined {
    const [van] = namesIn(line, 'persona');
    return ownerOfLine(
      { keyword: line.keyword, van },
      this.personasOf(line.parent),
      this.personasOf(klantreisOf(line)),
    );
  }

  private personasOf(line: Statement | undefined): ForPersonas {
    const voor = this.detail(line, 'voor');
    return { voor: voor ? namesIn(voor, 'namen') : [] };
  }

  private standOf(oplossing: Statement): string | undefined {
    const stand = this.detail(oplossing, 'stand');
    return stand && wordsOf(stand, 'waarden')[0];
  }
}

/** Does `gewenst` before it mean something? */
export function isWish({ keyword, desired, parent }: Statement): boolean {
  if (keyword === 'fase' || keyword === 'stap') return desired;
  return desired && parent?.keyword === 'stap' && DESIRED_KINDS.includes(keyword);
}

/** Is it said of the way from the one klantreis to the other, and in neither? */
export function isOfTheWay({ keyword, desired, parent }: Statement): boolean {
  if (keyword === 'door') return parent?.keyword !== 'bron';
  return keyword === 'zonder' || (keyword === 'vervalt' && !desired);
}

/** A `door` counts under what the gewenste klantreis has otherwise, and not under a line that says nothing. */
function isOfTheGewenste({ parent }: Statement): boolean {
  return parent !== undefined && (isOfTheWay(parent) || (isWish(parent) && saysEnough(parent)));
}

export function wordsOf(line: Statement, property: string): readonly string[] {
  return (line.words.get(property) ?? []).map(({ text }) => text);
}

function namesIn(line: Statement, property: string): readonly Named[] {
  return wordsOf(line, property).map((id) => ({ id }));
}

function klantreisOf(line: Statement): Statement | undefined {
  let above: Statement | undefined = line;
  while (above && above.keyword !== 'klantreis') above = above.parent;
  return above;
}
