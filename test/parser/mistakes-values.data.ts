import type { Answered, ReadAs } from '../support/mistakes';

/** Mistakes in the values and signs of a line of which the word is known. */
export const VALUES_READ_AS: readonly ReadAs[] = [
  { old: 'soort communicatie', typed: 'soort   communicatie', as: 'soort communicatie' },
];

export const VALUES_ANSWERED: readonly Answered[] = [
  {
    old: 'meting rapportcijfer 6,8',
    typed: 'meting rapportcijfer 6.8',
    code: 'KT013',
    says: 'Bedoelde u `6,8`?',
    fixes: ['meting rapportcijfer 6,8'],
  },
];
