import { capital, enumerate, fillPlaces } from '../util/text';

/** The words of the cards of a file: who and what it declares. Places in braces are filled in by `cardWord`. */
const CARD_WORDS = {
  geenNaam: 'Nog geen naam',
  digitaal: 'Digitaal vaardig',
  taal: 'Taal',
  liefst: 'Liefst via',
  gebaseerd: 'Gebaseerd op',
  geenBron: 'nog geen bron',
  klantreizen: 'Komt voor in',
  enNog: 'en nog {aantal}',
  contact: 'Contact in',
  contactEen: '{reis} (1\u00a0keer)',
  contactMeer: '{reis} ({aantal}\u00a0keer)',
  contactEenNiet: '{reis} (1\u00a0keer, niet gelukt)',
  contactMeerNiet: '{reis} ({aantal}\u00a0keer, waarvan {niet}\u00a0niet gelukt)',
  werk: 'Werkt mee in',
  rust: 'Hierop rust',
  rustEen: '{reis} (1\u00a0uitspraak)',
  rustMeer: '{reis} ({aantal}\u00a0uitspraken)',
  rustPersona: 'Persona’s',
  wanneer: '{datum} ({oud})',
  dezeMaand: 'minder dan een maand oud',
  eenMaand: '1 maand oud',
  maanden: '{aantal} maanden oud',
  jaren: '{aantal} jaar oud',
  geenSoort: 'soort onbekend',
  empathie: 'Empathiekaart',
  empathieUit: 'uit de klantreis ‘{reis}’; het getal is de stap',
  denkt: 'Denkt',
  zegt: 'Zegt',
  doet: 'Doet',
  voelt: 'Voelt, op de diepste en de hoogste punten',
  geenPersona: 'Deze klantreis heeft nog geen persona. Schrijf onder de klantreis: voor noor',
  geenKaartjes: 'Nog geen kaartjes',
  geenKaartjesHulp: 'In dit bestand staat nog geen persona, organisatie of bron. Begin met een regel zoals deze:',
  geenKaartjesVorm: 'persona noor: Noor',
} as const;

export type CardWord = keyof typeof CARD_WORDS;

export function cardWord(word: CardWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(CARD_WORDS[word], args);
}

/** How many of a kind there are: one, and more. */
const KINDS = {
  persona: ['1 persona', '{aantal} persona’s', 'Persona’s'],
  organisatie: ['1 organisatie', '{aantal} organisaties', 'Organisaties'],
  systeem: ['1 systeem', '{aantal} systemen', 'Systemen'],
  product: ['1 product', '{aantal} producten', 'Producten'],
  kanaal: ['1 kanaal', '{aantal} kanalen', 'Kanalen'],
  maat: ['1 maat', '{aantal} maten', 'Maten'],
  bron: ['1 bron', '{aantal} bronnen', 'Bronnen'],
} as const;

export type CardKind = keyof typeof KINDS;

/** The heading above the cards of a kind. */
export function cardsHeading(kind: CardKind): string {
  return KINDS[kind][2];
}

/** `6 persona’s, 1 kanaal en 2 bronnen`. */
export function cardsCount(counts: readonly (readonly [kind: CardKind, aantal: number])[]): string {
  const words = counts.map(([kind, aantal]) => fillPlaces(KINDS[kind][aantal === 1 ? 0 : 1], { aantal }));
  return enumerate(words, 'en');
}

/** How old something is, in words. @param months whole ones */
export function ageWords(months: number): string {
  if (months < 1) return cardWord('dezeMaand');
  if (months < 24) return months === 1 ? cardWord('eenMaand') : cardWord('maanden', { aantal: months });
  return cardWord('jaren', { aantal: Math.floor(months / 12) });
}

/** What a line is called before its text: by its own word. */
export function cardLineName(keyword: string): string {
  return capital(keyword);
}
