import { fillPlaces } from '../util/text';

/** What the editor says besides findings. Places in braces are filled in by `editorText`. */
const EDITOR_TEXTS = {
  geenNaam:
    'Hier staat geen naam die u kunt wijzigen. Zet de cursor op een naam, zoals `noor` in `persona noor: Noor`.',
  vastKanaal: '`{id}` is een vast kanaal. Die naam kunt u niet wijzigen.',
  onleesbareNaam: 'De regel met `{id}` kunnen wij niet lezen. Verbeter eerst die regel.',
  ongeldigeNaam:
    'De naam `{nieuw}` kan niet. Begin met een letter. Daarna mogen letters, cijfers, `-` en `_`, maar geen spaties.',
  verbindingswoord: '`{nieuw}` kan geen naam zijn, want dit woord verbindt delen van een regel. Kies een andere naam.',
  naamBestaat: 'De naam `{nieuw}` is al gebruikt voor een {soort}. Kies een andere naam.',
  tekeningNietGeladen:
    'Het deel van Klantreis dat tekent, kon niet geladen worden. Controleer uw internetverbinding en open de tekening opnieuw. Lukt het dan nog niet? Installeer de extensie opnieuw.',
  bewarenNietGeladen:
    'Het deel van Klantreis dat dit soort bestand maakt, kon niet geladen worden. Controleer uw internetverbinding en bewaar de afbeelding opnieuw, of kies een SVG. Lukt het dan nog niet? Installeer de extensie opnieuw.',
  vergelijkingNietGeladen:
    'Het deel van Klantreis dat vergelijkt, kon niet geladen worden. Controleer uw internetverbinding en vergelijk opnieuw. Lukt het dan nog niet? Installeer de extensie opnieuw.',
  lijstenNietGeladen:
    'Het deel van Klantreis dat de lijsten maakt, kon niet geladen worden. Controleer uw internetverbinding en open de zijbalk opnieuw. Lukt het dan nog niet? Installeer de extensie opnieuw.',
  mislukt: 'Dit lukte niet. Dat is een fout van Klantreis, niet van u. Uw tekst is veilig: typ gerust verder.',
} as const;

export type EditorText = keyof typeof EDITOR_TEXTS;

export function editorText(key: EditorText, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(EDITOR_TEXTS[key], args);
}
