import { DESIRED_KINDS } from '../../model/lines/line-kinds.data';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { type ForPersonas, type Named, ownerOf } from '../../model/meaning/owner';
import { own } from '../../util/own';
import type { Statement } from '../tree/statement';

export type Toestand = 'huidig' | 'gewenst';

/** The lines that name what the gewenste klantreis may have without the huidige, or the other way round. */
const NAMES: Readonly<Record<string, readonly [property: string, kind: string]>> = {
  'lost op': ['knelpunten', 'knelpunt'],
  of: ['stap', 'stap'],
  'terug naar': ['stap', 'stap'],
};

/** Which lines of a file count in one of the two klantreizen that it tells. The rules are those of `model/desired.ts`. */
export class Counted {
  /** What hangs under a line, by keyword. */
  private readonly children = new Map<Statement, Map<string, Statement[]>>();
  /** The last knelpunt above an oplossing in what both stand in. */
  private readonly knelpuntAbove = new Map<Statement, Statement>();
  private readonly replaced = new Map<Statement, ReadonlySet<string>>();
  /** Things by their name within their klantreis. */
  private readonly named = new Map<Statement | undefined, Map<string, Statement>>();
  private readonly klantreizen = new Map<string, Statement>();
  private readonly gone = new Set<Statement>();

  constructor(
    private readonly lines: readonly Statement[],
    which: Toestand,
  ) {
    for (const line of lines) this.learn(line);
    for (const line of lines) if (which === 'huidig' ? this.isWish(line) : this.isOver(line)) this.gone.add(line);
    if (which === 'gewenst') for (const line of this.solved()) this.gone.add(line);
    // What stands in a fase goes with it.
    for (const line of lines)
      if (line.keyword === 'fase' && this.areGone(this.under(line, 'stap'))) this.gone.add(line);
    for (const line of lines) if (this.leavesNothing(line)) this.gone.add(line);
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
    return new Set(
      wordsOf(line, property).filter((name) => {
        const thing = this.find(kind, name, line);
        return thing !== undefined && this.isGone(thing);
      }),
    );
  }

  private learn(line: Statement): void {
    const { parent, keyword, name } = line;
    if (parent === undefined) return;
    const siblings = this.children.get(parent) ?? new Map<string, Statement[]>();
    this.children.set(parent, siblings);
    const alike = siblings.get(keyword);
    if (alike) alike.push(line);
    else siblings.set(keyword, [line]);
    const knelpunt = keyword === 'oplossing' ? siblings.get('knelpunt')?.at(-1) : undefined;
    if (knelpunt) this.knelpuntAbove.set(line, knelpunt);
    if (name === undefined) return;
    if (keyword === 'klantreis' && !this.klantreizen.has(name)) this.klantreizen.set(name, line);
    const klantreis = klantreisOf(line);
    const names = this.named.get(klantreis) ?? new Map<string, Statement>();
    this.named.set(klantreis, names);
    if (!names.has(`${keyword} ${name}`)) names.set(`${keyword} ${name}`, line);
  }

  /** `klantreis.knelpunt` is one of another klantreis. */
  private find(kind: string, name: string, from: Statement): Statement | undefined {
    const dot = name.indexOf('.');
    const klantreis = dot < 0 ? klantreisOf(from) : this.klantreizen.get(name.slice(0, dot));
    return this.named.get(klantreis)?.get(`${kind} ${name.slice(dot + 1)}`);
  }

  private under(line: Statement | undefined, keyword: string): readonly Statement[] {
    return (line && this.children.get(line)?.get(keyword)) ?? [];
  }

  /** A line of the gewenste klantreis alone. In one with `toestand gewenst` every stap counts. */
  private isWish(line: Statement): boolean {
    if (isPlan(line)) return true;
    const isElement = line.keyword === 'fase' || line.keyword === 'stap';
    return isElement ? this.isDesired(line) : line.desired && !this.isInDesired(line);
  }

  /** A line that the gewenste klantreis no longer has. */
  private isOver(line: Statement): boolean {
    if (isPlan(line) || line.keyword === 'zonder') return true;
    if (line.keyword === 'stap') return this.under(line, 'vervalt').length > 0;
    if (line.desired || line.parent?.keyword !== 'stap' || this.isInDesired(line)) return false;
    if (!DESIRED_KINDS.includes(line.keyword)) return false;
    const replaced = this.replacedIn(line.parent);
    return replaced.has(line.keyword) || replaced.has(this.wishOf(line));
  }

  /** What the gewenste lines of a stap come in the place of: a keyword, or the gevoel of one persona. */
  private replacedIn(stap: Statement): ReadonlySet<string> {
    let replaced = this.replaced.get(stap);
    if (!replaced) {
      const wishes = [...(this.children.get(stap)?.values() ?? [])].flat();
      replaced = new Set(
        wishes.flatMap((wish) => {
          if (wish.keyword === 'zonder') return wish.zonder ?? [];
          return wish.desired && saysEnough(wish) ? this.wishOf(wish) : [];
        }),
      );
      this.replaced.set(stap, replaced);
    }
    return replaced;
  }

  private wishOf(line: Statement): string {
    return line.keyword === 'gevoel' ? `gevoel ${this.ownerOf(line)}` : line.keyword;
  }

  /** The persona of a gevoel, also where the line leaves it out. */
  private ownerOf(gevoel: Statement): string | undefined {
    const [van] = namesIn(gevoel, 'persona');
    return ownerOf({ van }, this.personasOf(gevoel.parent), this.personasOf(klantreisOf(gevoel)));
  }

  private personasOf(line: Statement | undefined): ForPersonas {
    const voor = this.under(line, 'voor').find(({ desired }) => !desired);
    return { voor: voor ? namesIn(voor, 'personas') : [] };
  }

  private isDesired(line: Statement): boolean {
    const toestand = this.under(klantreisOf(line), 'toestand');
    return line.desired && !toestand.some((one) => wordsOf(one, 'waarden').includes('gewenst'));
  }

  private isInDesired(line: Statement): boolean {
    for (let above = line.parent; above; above = above.parent) {
      if ((above.keyword === 'fase' || above.keyword === 'stap') && above.desired) return true;
    }
    return false;
  }

  /** The knelpunten with at least one oplossing, all named by `door`. */
  private solved(): readonly Statement[] {
    const used = new Set(
      this.lines
        .filter(({ keyword }) => keyword === 'door')
        .flatMap((line) => wordsOf(line, 'oplossingen').map((name) => this.find('oplossing', name, line))),
    );
    const solved = new Map<Statement, boolean>();
    for (const line of this.lines) {
      if (line.keyword !== 'oplossing') continue;
      for (const knelpunt of this.solvedBy(line))
        solved.set(knelpunt, (solved.get(knelpunt) ?? true) && used.has(line));
    }
    return [...solved].filter(([, all]) => all).map(([knelpunt]) => knelpunt);
  }

  /** The knelpunten that `lost op` names, else the last one above the oplossing in what it stands in. */
  private solvedBy(oplossing: Statement): readonly Statement[] {
    const named = this.under(oplossing, 'lost op').flatMap((line) =>
      wordsOf(line, 'knelpunten').map((name) => ({ line, name })),
    );
    if (named.length > 0) return named.flatMap(({ line, name }) => this.find('knelpunt', name, line) ?? []);
    const above = this.knelpuntAbove.get(oplossing);
    return above ? [above] : [];
  }

  private areGone(ones: readonly Statement[]): boolean {
    return ones.length > 0 && ones.every((one) => this.isGone(one));
  }

  /** A line that names only what is gone, and an oplossing of only such knelpunten. */
  private leavesNothing(line: Statement): boolean {
    if (line.keyword === 'oplossing') return this.areGone(this.solvedBy(line));
    const row = own(NAMES, line.keyword);
    const names = this.goneNames(line);
    return row !== undefined && names.size > 0 && wordsOf(line, row[0]).every((name) => names.has(name));
  }
}

/** What is said of the way from the one klantreis to the other. */
function isPlan({ keyword, parent }: Statement): boolean {
  return keyword === 'vervalt' || (keyword === 'door' && parent !== undefined && parent.keyword !== 'bron');
}

/** A line without the value that it is about replaces nothing. */
function saysEnough(line: Statement): boolean {
  switch (line.keyword) {
    case 'gevoel':
      return (GEVOELENS as readonly string[]).includes(wordsOf(line, 'waarde')[0] ?? '');
    case 'contact':
      return wordsOf(line, 'kanaal').length > 0;
    case 'wanneer':
    case 'duurt':
    case 'wacht':
      return line.words.size > 0;
    default:
      return true;
  }
}

function wordsOf(line: Statement, property: string): readonly string[] {
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
