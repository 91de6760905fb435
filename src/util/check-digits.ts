/** Numbers that carry a check on themselves, so that a mistyped or made-up one is seen. */

/**
 * Does a number of eight or nine digits pass the elfproef of burgerservicenummers? Weights 9 to 2 and then -1, and the sum can be
 * divided by 11. Of eight digits the first one is a nought that somebody left out. Only noughts is no number.
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
  return Number(nine) > 0 && sum % 11 === 0;
}

/** Is it an IBAN? With letters as 10 to 35 and the first four signs at the end, it is one more than a multiple of 97. */
export function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(compact)) return false;
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
