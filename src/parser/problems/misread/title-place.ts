import type { Finding } from '../../../model/finding';
import { own } from '../../../util/own';
import type { Spoiled } from './spoiled';

const WHOLE = /^\s*[:=]?\s*(.+?)\s*$/du;
const WITH = /\smet\s+(.+?)(?:\s+vanuit\s+\S+)?\s*$/du;
const OF = /\svan\s+([^:]+?)\s*(?::.*)?$/du;
const BEFORE_TEXT = /^\s*[:=]?\s*([^:]+?)\s*(?::.*)?$/du;
const BEFORE_NUMBER = /^\s*(.+?)\s+[-+]?\d[\d,.]*\s*$/du;

/** By line: what its names are names of, and where they stand. */
const NAMES: Readonly<Record<string, readonly [soort: string, place: RegExp]>> = {
  voor: ['persona', WHOLE],
  van: ['persona', WHOLE],
  helpt: ['persona', WHOLE],
  volgens: ['bron', WHOLE],
  regelt: ['product', WHOLE],
  vergelijk: ['klantreis', WHOLE],
  'lost op': ['knelpunt', WHOLE],
  door: ['oplossing', WHOLE],
  of: ['stap', WHOLE],
  'terug naar': ['stap', WHOLE],
  regie: ['organisatie', WHOLE],
  'lost niet op': ['knelpunt', BEFORE_TEXT],
  kosten: ['persona', OF],
  baten: ['persona', OF],
  contact: ['organisatie', WITH],
  gevoel: ['persona', OF],
  meting: ['maat', BEFORE_NUMBER],
};

/** Adds to a finding what may be a title where a name belongs: who knows the other files looks it up. */
export function withTitle(finding: Finding, { line, row, behind }: Spoiled): Finding {
  const [soort, place] = own(NAMES, line.keyword) ?? [];
  const found = place?.exec(behind);
  const [start, end] = found?.indices?.[1] ?? [];
  if (soort === undefined || start === undefined || end === undefined) return finding;
  const from = row.text.length - behind.length;
  const number = line.range.start.line;
  const range = {
    start: { line: number, character: row.startOf(from + start) },
    end: { line: number, character: row.endOf(from + end) },
  };
  return { ...finding, range, args: { ...finding.args, soort, titel: found![1]! } };
}
