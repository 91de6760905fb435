import { isTextForm, lineKind } from '../model/lines/line-kinds';
import type { Host } from '../model/lines/line-kind';
import { KANAAL_SYNONYMS } from '../model/lines/vocabulary.data';
import { type Draft, print, type PrintedRow } from '../text/print';
import { append } from '../util/lists';
import { own } from '../util/own';
import { rowsOf } from '../util/rows';
import { splitWords } from '../util/spaces';
import type { Label } from './labels';

/** Can a row be read as it stands, under an element? Who imports does not know how rows are read. */
export type Reads = (row: string, host: string) => boolean;

/** What stands as a notitie because nobody could say what it is. */
export interface Left {
  /** As it was written before it, where something was. */
  readonly label: string | undefined;
  readonly text: string;
}

/** A line of the klantreis that is made: from its words, or a row with a value, as it was read. */
type Made = { readonly draft: Draft } | { readonly row: string };

interface Place {
  readonly host: Host;
  readonly keyword: string;
  readonly text: string;
  readonly lines: Made[];
  /** Knelpunten, oplossingen and successen come behind all else: what stands under one of them is of it. */
  readonly elements: Place[];
  /** What there may be one of. */
  readonly used: Set<string>;
}

/** Puts what was found into a klantreis, in the order in which it is found. Nothing is lost: what fits nowhere becomes a notitie. */
export class Builder {
  private title = '';
  private readonly whole = place('klantreis', '');
  private readonly fasen: { readonly fase: Place; readonly stappen: Place[] }[] = [];
  private stappen: Place[] = [];
  private current: Place = this.whole;
  /** Elements of the row of a table, to which its other cells may belong. */
  private recent: Place[] = [];
  readonly left: Left[] = [];
  /** Words that we read as another one, and what they were read as. */
  readonly words = new Map<string, string>();

  /** Labels with nothing behind them. */
  readonly bare: string[] = [];

  constructor(private readonly reads: Reads) {}

  get counts(): { readonly fasen: number; readonly stappen: number } {
    const stappen = this.fasen.reduce((sum, one) => sum + one.stappen.length, this.stappen.length);
    return { fasen: this.fasen.length, stappen };
  }

  get isTitled(): boolean {
    return this.title !== '';
  }

  get hasStap(): boolean {
    return this.current.host === 'stap';
  }

  entitle(text: string): void {
    this.title = text;
  }

  fase(text: string): void {
    const fase = place('fase', text);
    this.fasen.push({ fase, stappen: [] });
    this.begin(fase);
  }

  stap(text: string): void {
    const stap = place('stap', text);
    (this.fasen.at(-1)?.stappen ?? this.stappen).push(stap);
    this.begin(stap);
  }

  /** A new row of a table: its cells belong together. */
  startRow(): void {
    this.recent = [];
  }

  private begin(at: Place): void {
    this.current = at;
    this.recent = [];
  }

  /** What a label says of where we are; without one it is a notitie. */
  fact(label: Label | undefined, text: string): void {
    if (saysNothing(text)) return;
    const { keyword, written } = label ?? {};
    if (keyword === undefined || !this.take(keyword, text)) this.note(written, text);
    else this.remember(written!, keyword);
  }

  /** A word was read as one of the language. */
  remember(written: string, keyword: string): void {
    if (written.toLowerCase() !== keyword) this.words.set(written, keyword);
  }

  private note(label: string | undefined, text: string): void {
    const said = label === undefined ? text : `${label}: ${text}`;
    this.current.lines.push({ draft: { keyword: 'notitie', text: said } });
    if (label !== undefined && label.toLowerCase() !== 'notitie') this.left.push({ label, text });
  }

  private take(keyword: string, text: string): boolean {
    if (keyword !== 'fase' && keyword !== 'stap') return this.put(keyword, text);
    this[keyword](text);
    return true;
  }

  /** Whether it could be put somewhere. */
  private put(keyword: string, text: string): boolean {
    const kind = lineKind(keyword);
    if (!kind || kind.follower) return false;
    const at = [...this.recent, this.current].find(({ host }) => kind.hosts.includes(host));
    const isOne = !kind.element && (!kind.many || kind.onePerKey);
    if (!at || (isOne && at.used.has(keyword))) return false;
    if (kind.element) return this.element(keyword, text, at);
    const made =
      isTextForm(kind.form) || keyword === 'vraag' ? [textLine(keyword, text)] : this.valued(keyword, text, at);
    if (made.length === 0) return false;
    append(at.lines, made);
    at.used.add(keyword);
    return true;
  }

  private element(keyword: string, text: string, at: Place): boolean {
    if (keyword === 'meting') return this.addRow(keyword, text, at);
    // An oplossing without a knelpunt solves nothing, and the check would say so.
    if (keyword === 'oplossing' && !at.elements.some((one) => one.host === 'knelpunt')) return false;
    const made = place(keyword as Host, text);
    at.elements.push(made);
    this.recent.unshift(made);
    return true;
  }

  private addRow(keyword: string, text: string, at: Place): boolean {
    const made = this.valued(keyword, text, at);
    append(at.lines, made);
    return made.length > 0;
  }

  /** A row with a value, where the language can read it as it was written. */
  private valued(keyword: string, text: string, { host }: Place): Made[] {
    const said = splitWords(rowsOf(text).join(' ')).join(' ');
    const rowOf = (value: string) => `${keyword} ${value}`;
    for (const value of [said, said.replace(/\s*[,;(–—-]\s*/u, ': ')])
      if (this.reads(rowOf(value), host)) return [{ row: rowOf(value) }];
    const several = keyword === 'contact' ? channels(said) : [];
    if (several.length === 0 || !several.every(({ channel }) => this.reads(rowOf(channel), host))) return [];
    for (const { written, channel } of several) this.remember(written, channel);
    return several.map(({ channel }) => ({ row: rowOf(channel) }));
  }

  /** The rows of the klantreis. @param titled its title and its name, from what was found */
  print(titled: (found: string) => { readonly id: string; readonly title: string }): PrintedRow[] {
    const { id, title } = titled(this.title);
    const [head] = print({ keyword: 'klantreis', words: { name: id }, text: title });
    const under = (at: Place) => rowsOfPlace(at, 1);
    return [
      head!,
      ...rowsIn(this.whole, 1),
      ...this.stappen.flatMap(under),
      ...this.fasen.flatMap(({ fase, stappen }) => [...under(fase), ...stappen.flatMap((one) => rowsOfPlace(one, 2))]),
    ];
  }
}

function place(host: Host, text: string): Place {
  return { host, keyword: host, text, lines: [], elements: [], used: new Set() };
}

function textLine(keyword: string, text: string): Made {
  return { draft: { keyword, text } };
}

/** `telefoon / brief` as channels; a word that people use for one is that one. */
function channels(text: string): { readonly written: string; readonly channel: string }[] {
  return text
    .split(/\s*(?:[,;/+&]|\ben\b)\s*/u)
    .filter((one) => one !== '')
    .map((written) => ({ written, channel: own(KANAAL_SYNONYMS, written.toLowerCase()) ?? written.toLowerCase() }));
}

/** Is it an empty cell, or one with a dash for nothing? */
export function saysNothing(text: string): boolean {
  return /^[-–—]*$/u.test(splitWords(text).join(''));
}

function rowsOfPlace(at: Place, deeper: number): PrintedRow[] {
  return [...deepened(print({ keyword: at.keyword, text: at.text }), deeper), ...rowsIn(at, deeper + 1)];
}

function rowsIn({ lines, elements }: Place, deeper: number): PrintedRow[] {
  const own = lines.flatMap((one) => ('row' in one ? [{ text: one.row, deeper: 0 }] : print(one.draft)));
  return [...deepened(own, deeper), ...elements.flatMap((one) => rowsOfPlace(one, deeper))];
}

function deepened(rows: readonly PrintedRow[], by: number): PrintedRow[] {
  return rows.map((row) => ({ ...row, deeper: row.deeper + by }));
}
