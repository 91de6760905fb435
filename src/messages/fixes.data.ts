/** The titles of quick fixes. */
export const FIX_MESSAGES: Readonly<Record<string, string>> = {
  FIX01: 'Verander in `{nieuw}`',
  FIX02: 'Zet een dubbele punt achter `{woord}`',
  FIX03: 'Geef de naam `{nieuw}`',
  FIX04: 'Voeg `{nieuw}` toe',
  FIX05: 'Negeer deze melding, met een reden',
  FIX06: 'Verbeter alles waar één verbetering past',
};

/** What stands for the reason behind a `negeer` that a quick fix makes, until the author writes it. */
export const REASON_PLACE = 'schrijf hier waarom';
