/** The titles of quick fixes. */
export const FIX_MESSAGES: Readonly<Record<string, string>> = {
  FIX01: 'Verander in `{nieuw}`',
  FIX02: 'Zet een dubbele punt achter `{woord}`',
  FIX03: 'Geef de naam `{nieuw}`',
};
