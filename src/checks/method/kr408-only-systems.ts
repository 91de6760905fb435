import { isWhole } from '../../model/meaning/current';
import type { Rule } from '../rule/rule';
import { seriousIn } from '../../model/meaning/touched';

/** So many oplossingen show where a team looks. */
const SEVERAL = 3;

const HARDWARE: readonly (string | undefined)[] = ['systeem', 'organisatie'];

/**
 * All oplossingen change a systeem or the organisatie. Zutphen learned: less hardware, more software, for people decide how they meet and systems
 * only support that (H3ROES, Overheid360); and another organisation "is vaak niet de oplossing" (Andess).
 *
 * One without a soort may be anything.
 */
export const kr408: Rule = {
  code: 'KR408',
  message: {
    severity: 'info',
    text: 'Alle {aantal} oplossingen gaan over een systeem of over de organisatie. Kan het ook kleiner, met een andere brief (`soort communicatie`) of met wat collega’s anders doen (`soort gedrag`)?',
    uitleg:
      'Een nieuw systeem of een andere organisatie kost veel tijd en lost vaak niet op wat mensen dwarszit. Een duidelijke brief of een telefoontje kan morgen al.',
  },
  herkomst: 'H3ROES, Overheid360; Andess, "Denken vanuit de klantvraag"',
  heldBackBy: { reis: ['oplossing', 'soort', 'stand'] },
  *klantreis(klantreis) {
    if (!isWhole(klantreis)) return;
    const serious = seriousIn(klantreis);
    if (serious.length < SEVERAL || !serious.every(({ soort }) => HARDWARE.includes(soort))) return;
    yield { range: klantreis.range, args: { aantal: serious.length } };
  },
  unfixed: 'What else may help, only people can think of.',
};
