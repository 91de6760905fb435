import { personaName } from './questions';
import { detailFix } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import { fillPlaces } from '../../util/text';

/** What stands in the row that a fix makes, until the author types it over. */
const TYPED = {
  samenvatting: 'wat {persona} meemaakt, in drie zinnen',
} as const;

/**
 * A klantreis that others are going to read, without a `samenvatting`. It is the first that who hears the picture instead of seeing it is
 * told, and a text alternative is asked of every picture that is published (WCAG 2.1, by EN 301 549). A concept may still do without,
 * and before it is adopted this is a tip.
 */
export const kr703: Rule = {
  code: 'KR703',
  message: {
    severity: 'info',
    vastgesteld: 'warning',
    text: 'Anderen gaan deze klantreis lezen, maar de `samenvatting` ontbreekt. Vertel in een paar zinnen wat {persona} meemaakt.',
    uitleg:
      'Niet iedereen kan de kaart zien of heeft er tijd voor. De samenvatting staat bovenaan en is de tekst bij het plaatje, die de wet vraagt.',
  },
  herkomst: 'WCAG 2.1 AA (EN 301 549)',
  heldBackBy: { onder: ['samenvatting', 'status'] },
  *klantreis(klantreis, scope) {
    const { status, samenvatting, range } = klantreis;
    if ((status !== 'review' && status !== 'vastgesteld') || samenvatting?.tekst) return;
    yield { range, args: { persona: personaName(klantreis, scope) } };
  },
  fixes: ({ file, finding, line }) => {
    const typed = fillPlaces(TYPED.samenvatting, { persona: String(finding.args.persona) });
    return [detailFix(file, line, 'samenvatting', typed)];
  },
};
