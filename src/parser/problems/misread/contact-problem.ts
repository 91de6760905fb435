import { FAILURES } from '../../../model/canonical/details-of-contact';
import { builtInKanaal } from '../../../model/scope/uses';
import type { Finding } from '../../../model/finding';
import { marksName } from '../../../model/lines/line-kinds';
import { NO_NAMES } from '../../../model/lines/vocabulary.data';
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
  return meantAs('KT002', spoiled, rows) ?? withoutChannel(spoiled);
}
