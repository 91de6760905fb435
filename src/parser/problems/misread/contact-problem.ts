import { FAILURES } from '../../../model/canonical/details-of-contact';
import { builtInKanaal } from '../../../model/scope/uses';
import type { Finding } from '../../../model/finding';
import { marksName } from '../../../model/lines/line-kinds';
import { KANTEN, NO_NAMES } from '../../../model/lines/vocabulary.data';
import { rangeInRow } from '../../../text/edit/edit';
import { sideMeant } from '../check-slots';
import { found, isRight, meantAs, rangeBehind, rewrittenAs, type Spoiled, takesNotes } from './spoiled';
import { patternFor } from '../../../util/remembered';

const FAILED = patternFor(`^[\\s,:(]*(?:is\\s+)?${FAILURES}`, 'iu');
/** `contact mislukt: telefoon`. */
const MARK_FIRST = /^\s*(mislukt|ongewild)\s*[:,]\s*([\p{L}-]+)[.;]?\s*$/iu;
const UNWANTED = /^[\s,:(]*(?:ongewenste?|ongevraagde?|gedwongen|onvrijwillig|verplicht)\)?[.;]?\s*$/iu;

/** `contact geen telefoon`: behind the first word it may say anything. */
const FIRST = /^\s*[:=]?\s*([\p{L}.]+)(?![\p{L}\p{N}_-])(.*)$/su;

/** `contact mislukt: niemand nam op`, `contact geen: hij belt niet`: the first word is no channel. */
function withoutChannel(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind } = spoiled;
  const [, word, rest] = FIRST.exec(behind) ?? [];
  if (word === undefined) return undefined;
  const [range, lower] = [rangeBehind(spoiled), word.toLowerCase()];
  if (marksName('kanaal', word)) return found('KT089', range, { id: lower, soort: 'kanaal' }, []);
  if (!NO_NAMES.has(lower)) return undefined;
  const note = `notitie: ${`contact ${word}${rest!}`.trimEnd()}`;
  const keeps = wish === '' && takesNotes(line) && isRight(note);
  return found('KT088', range, { id: word, soort: 'kanaal' }, keeps ? [rewrittenAs(spoiled, note)] : []);
}

/** `vanuit de gemeente`, `vanuit kcc met de huisarts`. */
const SIDE =
  /^(\s+[\p{L}\p{N}_-]+)(\s+vanuit\s+(?:(?:de|het|een|onze|mijn)\s+)?)([\p{L}][\p{L}\p{M}\p{N}_-]*)(?:\s+met\s+(?:(?:de|het|een)\s+)?([\p{L}][\p{L}\p{M}\p{N}_-]*))?(?=\s*(?::|$)|\s+(?:mislukt|ongewild))(.*)$/isu;

/** Another word than one of the two sides, in a row that cannot be read for an article or the order as well. */
function sideProblem(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind, row } = spoiled;
  const [, kanaal, before, waarde, named, rest] = SIDE.exec(behind) ?? [];
  if (waarde === undefined || KANTEN.some((kant) => kant === waarde.toLowerCase())) return undefined;
  const known = sideMeant(line, waarde);
  const met = named ?? (known === undefined ? waarde : undefined);
  const joined = met === undefined ? '' : ` met ${met}`;
  const right = `${wish}contact${kanaal!}${joined} vanuit ${known ?? 'organisatie'}${rest!}`.trimEnd();
  const start = row.text.length - behind.length + kanaal!.length + before!.length;
  const range = rangeInRow(line.range.start.line, row.startOf(start), row.endOf(start + waarde.length));
  // Where two organisaties are named only the author knows which of them is met.
  const meant = known ?? (named === undefined ? `met ${waarde} vanuit organisatie` : undefined);
  const fixes = meant !== undefined && isRight(right) ? [rewrittenAs(spoiled, right)] : [];
  return found('KT010', range, { woord: 'vanuit', waarde, keuzes: KANTEN }, fixes, meant);
}

/** `contact telefoon met kcc niet opgenomen`: what became of it, in other words than the two that say so. */
export function contactProblem(spoiled: Spoiled): Finding | undefined {
  const { wish, behind, read } = spoiled;
  const before = `${wish}contact${behind.slice(0, read).trimEnd()}`;
  const after = behind.slice(read).trim();
  const said = after.replace(/^[\s,:(]+|[)\s.;]+$/gu, '');
  const [, mark, channel] = MARK_FIRST.exec(behind) ?? [];
  const rows =
    channel !== undefined && builtInKanaal(channel) !== undefined
      ? [`${wish}contact ${channel} ${mark!.toLowerCase()}`]
      : UNWANTED.test(after)
        ? [`${before} ongewild`]
        : FAILED().test(after)
          ? [`${before} mislukt: ${said}`]
          : /\smislukt$/.test(before) && !after.includes(':') && /\s/.test(after)
            ? [`${before}: ${said}`]
            : [];
  return meantAs('KT002', spoiled, rows) ?? sideProblem(spoiled) ?? withoutChannel(spoiled);
}
