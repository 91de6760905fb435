import { FAILURES } from '../../../model/canonical/details-of-contact';
import { builtInKanaal } from '../../../model/scope/uses';
import type { Finding } from '../../../model/finding';
import { found, isRight, rewrittenAs, shown, type Spoiled } from './spoiled';

const FAILED = new RegExp(`^[\\s,:(]*(?:is\\s+)?${FAILURES}`, 'iu');
/** `contact mislukt: telefoon`. */
const MARK_FIRST = /^\s*(mislukt|ongewild)\s*[:,]\s*([\p{L}-]+)[.;]?\s*$/iu;
const UNWANTED = /^[\s,:(]*(?:ongewenste?|ongevraagde?|gedwongen|onvrijwillig|verplicht)\)?[.;]?\s*$/iu;

/** `contact telefoon met kcc niet opgenomen`: what became of it, in other words than the two that say so. */
export function contactProblem(spoiled: Spoiled): Finding | undefined {
  const { wish, behind, read, at, image } = spoiled;
  const before = `${wish}contact${behind.slice(0, read).trimEnd()}`;
  const after = behind.slice(read).trim();
  const said = after.replace(/^[\s,:(]+|[)\s.;]+$/gu, '');
  const [, mark, channel] = MARK_FIRST.exec(behind) ?? [];
  const rows =
    channel !== undefined && builtInKanaal(channel) !== undefined
      ? [`${wish}contact ${channel} ${mark!.toLowerCase()}`]
      : UNWANTED.test(after)
        ? [`${before} ongewild`]
        : FAILED.test(after)
          ? [`${before} mislukt: ${said}`]
          : /\smislukt$/.test(before) && !after.includes(':') && /\s/.test(after)
            ? [`${before}: ${said}`]
            : [];
  const [row] = rows.filter(isRight);
  if (row === undefined) return undefined;
  return found('KT002', at, { woord: 'contact', bij: image, voorbeeld: shown(row) }, [rewrittenAs(spoiled, row)]);
}
