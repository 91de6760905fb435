import { NO_RULES } from '../messages/no-rules.data';
import type { Finding } from '../model/finding';
import { replacement } from '../text/edit/edit';
import type { Bestand, Negeer, TextLine } from '../model/klantreis';
import { isPrivacyCode, METHOD_RULE_CODES } from '../model/method-codes.data';
import { coversLines } from '../util/source';
import { nearest } from '../util/nearest';
import { own } from '../util/own';
import { dataLinksOf } from './privacy/data-links';

/** Something the language says and no `negeer` can take away. */
const LANGUAGE_CODE = /^KT\d{3}$/i;

/**
 * The `negeer` lines of a file: which findings they take away, and what is wrong with the lines themselves. Without a reason
 * a `negeer` counts for nothing (it has its message from the parser).
 */
export class Suppressions {
  private readonly lines: readonly Negeer[];
  private readonly dataLinks: readonly TextLine[];
  private readonly used = new Set<Negeer>();

  constructor(file: Bestand) {
    this.dataLinks = file.negeer.length > 0 ? dataLinksOf(file) : [];
    this.lines = file.negeer.filter(({ regel, reden }) => regel !== '' && reden !== '');
  }

  /** Is this finding of a rule taken away? Every line that covers it counts as used. */
  takes(finding: Finding): boolean {
    const covering = this.lines.filter(
      ({ regel, geldt }) => regel === finding.code && coversLines(geldt, finding.range),
    );
    for (const line of covering) this.used.add(line);
    return covering.length > 0;
  }

  /**
   * What is wrong with the lines: a code that does not exist or cannot be ignored, or nothing to ignore. `ran` holds the
   * rules that have looked at this file; of a rule that is off nobody knows what there was to ignore.
   */
  problems(ran: ReadonlySet<string>): Finding[] {
    return this.lines.flatMap((line): Finding[] => {
      const { regel: id, range, regelRange } = line;
      if (LANGUAGE_CODE.test(id)) return [{ code: 'KT091', range, args: { id } }];
      if (!METHOD_RULE_CODES.includes(id)) {
        const place = regelRange ?? range;
        const reden = own(NO_RULES, id);
        if (reden !== undefined) return [{ code: 'KT031', range: place, args: { id, reden } }];
        const meant = nearest(id, METHOD_RULE_CODES);
        return [
          { code: 'KT031', range: place, args: { id }, ...(meant && { meant, fixes: [replacement(place, meant)] }) },
        ];
      }
      // What is in a file with data is known only where files are read.
      const isAboutData = isPrivacyCode(id) && this.dataLinks.some((link) => coversLines(line.geldt, link.range));
      return ran.has(id) && !this.used.has(line) && !isAboutData ? [{ code: 'KT043', range, args: { id } }] : [];
    });
  }
}
