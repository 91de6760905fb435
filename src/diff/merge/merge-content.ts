import { weightOf } from '../changes/weighty';
import { canonicalRow } from '../../model/canonical/canonical-row';
import { formatContinued, formatStatement } from '../../text/format-line';
import { diffWords } from '../../util/word-diff';
import { withoutIndent } from '../../util/spaces';
import { indentation, isBlank } from './merge-layout';
import { isSame, mergeRows } from './merge-lines';
import type { MergeNames } from './merge-names';
import { BASE, isThing, OURS, type Side, THEIRS, type Three, type Triple } from './merge-triples';
import type { Unit } from './merge-units';

/** What a statement says: its words and its text, in a form that layout and new names do not change. */
interface Content {
  readonly head: string;
  readonly text: string;
}

/** Makes one statement of the two that became of one of the base. */
export class ContentMerge {
  /** Rows with what became of them: one that follows a change of the other side is not as it was typed. */
  readonly rewritten: (readonly [row: string, now: string])[] = [];
  private readonly known = new Map<Unit, Content>();

  constructor(private readonly names: MergeNames) {}

  isChanged(triple: Triple, side: Side): boolean {
    const [base, unit] = [triple.base!, triple.units[side]!];
    const [was, is] = [this.contentOf(base, BASE), this.contentOf(unit, side)];
    const silent = (one: Unit) => [...saidIn(one.lead), '', ...saidIn(one.trail)];
    return was.head !== is.head || was.text !== is.text || !isSame(silent(base), silent(unit));
  }

  /** Did a side make another claim of it? A letter or a sign more makes none, nor does another id. */
  claimsOther({ base, units }: Triple, side: Side): boolean {
    const unit = units[side];
    if (!base || !unit) return false;
    const [was, is] = [this.contentOf(base, BASE), this.contentOf(unit, side)];
    if (!isThing(unit) && was.head !== is.head) return true;
    return was.text !== is.text && !weightOf(diffWords(was.text, is.text), was.text, is.text).slight;
  }

  /** The rows of a statement of one side, with the names of the merged text. */
  rowsOf(unit: Unit, side: Side): readonly string[] {
    const rows = this.compose(unit, side, unit, indentOf(unit));
    this.rewritten.push([unit.own[0]!, rows[0]!]);
    return rows;
  }

  /** The rows of the merged statement; undefined where both changed the same. */
  merge(triple: Triple): readonly string[] | undefined {
    const { base, ours, theirs } = triple;
    if (!ours || !theirs) return this.rowsOf((ours ?? theirs)!, ours ? OURS : THEIRS);
    const [o, t] = [this.contentOf(ours, OURS), this.contentOf(theirs, THEIRS)];
    if (!base) return o.head === t.head && o.text === t.text ? this.rowsOf(ours, OURS) : undefined;
    const b = this.contentOf(base, BASE);
    // Of what says the same, the version that was typed or laid out anew.
    const same = isSame(ours.own, base.own) ? THEIRS : OURS;
    const all = changedSide(whole(b), whole(o), whole(t), same);
    // An id and a title are two facts; a value and its reason are one.
    const head = all ?? (isThing(ours) ? changedSide(b.head, o.head, t.head, same) : undefined);
    const text = all ?? (isThing(ours) ? changedSide(b.text, o.text, t.text, same) : undefined);
    const indent = indentOf(ours) === indentOf(base) ? indentOf(theirs) : indentOf(ours);
    const rows =
      head === undefined || text === undefined
        ? this.mergeRowsOf([base, ours, theirs], indent)
        : this.compose(triple.units[head]!, head, triple.units[text]!, indent);
    if (!rows) return undefined;
    for (const unit of [ours, theirs]) this.rewritten.push([unit.own[0]!, rows[0]!]);
    return rows;
  }

  /** A text goes on over rows: each may have changed others of them. Undefined where they are the same rows, or beside each other. */
  private mergeRowsOf(units: Three<Unit>, indent: string): readonly string[] | undefined {
    const said = units.map((unit, side) => {
      const { head, text } = this.contentOf(unit, side as Side);
      const [first = '', ...others] = text.split('\n');
      return [`${head}${first}`, ...others];
    });
    const [base, ours, theirs] = said as unknown as Three<readonly string[]>;
    const pieces = mergeRows(base, ours, theirs);
    if (pieces.some((piece) => !('rows' in piece))) return undefined;
    const typed = new Map(
      [THEIRS, OURS].flatMap((side) =>
        this.compose(units[side], side, units[side], indent).map((row, at) => [said[side]![at], row] as const),
      ),
    );
    const rows = pieces.flatMap((piece) => ('rows' in piece ? piece.rows.map((row) => typed.get(row)) : []));
    return rows.every((row) => row !== undefined) ? rows : undefined;
  }

  private contentOf(unit: Unit, side: Side): Content {
    let content = this.known.get(unit);
    if (!content) {
      const text = textRows(unit).map((row) => formatContinued(row.trim()).normalize('NFC'));
      content = { head: formatStatement(this.names.canonical(unit, side)).normalize('NFC'), text: text.join('\n') };
      this.known.set(unit, content);
    }
    return content;
  }

  /** The words of one unit with the text of another, or the rows as they are where no name in them changed. */
  private compose(words: Unit, side: Side, text: Unit, indent: string): readonly string[] {
    const [first = '', ...others] = textRows(text);
    const before = indentOf(text);
    const head = this.names.following(words, side);
    const isTyped = words === text && head === headOf(words);
    const row = indent + (isTyped ? withoutIndent(words.own[0]!) : head + first);
    return [row, ...others.map((one) => (one.startsWith(before) ? indent + one.slice(before.length) : one))];
  }
}

function whole({ head, text }: Content): string {
  return `${head}\n${text}`;
}

/** The side whose version counts; undefined where both changed it, each otherwise. */
function changedSide(base: string, ours: string, theirs: string, same: Side): Side | undefined {
  if (ours === theirs) return ours === base ? same : OURS;
  if (ours === base) return THEIRS;
  return theirs === base ? OURS : undefined;
}

function indentOf(unit: Unit): string {
  return indentation(unit.own[0]!);
}

/** The words before the text, in canonical form. */
function headOf({ own }: Unit): string {
  return canonicalRow(own[0]!).text.split(':', 1)[0]!.trim();
}

/** The rows of the text, the first one from its colon. */
function textRows({ own }: Unit): string[] {
  const [first = '', ...others] = own.map((row) => canonicalRow(row).text);
  const colon = first.indexOf(':');
  return colon < 0 ? others : [first.slice(colon), ...others];
}

function saidIn(rows: readonly string[]): string[] {
  return rows.filter((row) => !isBlank(row)).map((row) => row.trim());
}
