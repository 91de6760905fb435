import { fillComparison } from '../../messages/comparison.data';
import { gevoelWord } from '../words';
import type { Feeling, Track } from './tracks';

/** `Gevoel van Noor: van negatief naar positief (+2 beter).` */
export function feelingLabel({ name, desired }: Track, { base, head }: Feeling): string {
  const persona = desired ? fillComparison('tekstGewenst', { persona: name }) : name;
  const was = base ? gevoelWord(base.waarde) : '';
  const wordt = head ? gevoelWord(head.waarde) : '';
  if (!head) return fillComparison('tekstGevoelWeg', { persona, was });
  if (!base) return fillComparison('tekstGevoelNieuw', { persona, wordt });
  if (base.waarde === head.waarde) return fillComparison('tekstGevoelGelijk', { persona, wordt });
  return fillComparison('tekstGevoel', { persona, was, wordt, verschil: differenceWords(base.waarde, head.waarde) });
}

function differenceWords(was: number, now: number): string {
  const aantal = Math.abs(now - was);
  return fillComparison(now > was ? 'plusBeter' : 'minSlechter', { aantal });
}
