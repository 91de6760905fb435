/** The titles of quick fixes. */
export const FIX_MESSAGES: Readonly<Record<string, string>> = {
  FIX01: 'Verander in `{nieuw}`',
  FIX02: 'Zet een dubbele punt achter `{woord}`',
  FIX03: 'Geef de naam `{nieuw}`',
  FIX04: 'Voeg `{nieuw}` toe',
  FIX05: 'Negeer deze melding, met een reden',
  FIX06: 'Verbeter alles waar één verbetering past',
  FIX07: 'Vervang door `{nieuw}`',
  FIX08: 'Neem de eerste versie ({naam})',
  FIX09: 'Neem de tweede versie ({naam})',
  FIX10: 'Neem beide versies, onder elkaar',
  FIX11: 'Neem de eerste versie',
  FIX12: 'Neem de tweede versie',
};

/** What stands for the reason behind a `negeer` that a quick fix makes, until the author writes it. */
export const REASON_PLACE = 'schrijf hier waarom';
