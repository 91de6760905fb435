import type { Answered, ReadAs } from '../support/mistakes';

/** Mistakes in the structure of lines, and lines that cannot be read as a whole. */
export const LINES_READ_AS: readonly ReadAs[] = [
  { old: '      doet: Leest', typed: '\t\t\tdoet: Leest', as: '      doet: Leest' },
  { old: 'citaat: Dat had', typed: 'citaat: “Dat had', as: 'citaat: “Dat had' },
  { old: '  fase inschrijven', typed: '## Fase 2\n  fase inschrijven', as: '# Fase 2\n  fase inschrijven' },
];

export const LINES_ANSWERED: readonly Answered[] = [
  {
    old: 'gevoel neutraal: het gaat',
    typed: 'emotie neutraal: het gaat',
    code: 'KT001',
    says: 'Bedoelde u `gevoel`?',
    fixes: ['gevoel neutraal: het gaat'],
  },
  {
    old: 'knelpunt verspreid',
    typed: 'knelpnt verspreid',
    code: 'KT001',
    says: 'Bedoelde u `knelpunt`?',
    fixes: ['knelpunt verspreid'],
  },
];
