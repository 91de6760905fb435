import { fillPlaces } from '../util/text';

/** The words of the page that follows a file. Places in braces are filled in by `livePageText`. */
const LIVE_WORDS = {
  meldingen: 'Wat kan er beter?',
  regel: 'Regel {regel}',
  meer: 'En nog {aantal}. Met `klantreis check` ziet u alles.',
  verbroken:
    'De verbinding is weg. Staat Klantreis nog aan? Dan gaat het zo weer verder. Anders start u de opdracht opnieuw, en opent u het nieuwe adres.',
  bestandWeg:
    'Het bestand {pad} staat nu niet op zijn plek. U ziet de laatste tekening. Zodra het er weer is, tekenen wij verder.',
  laatste: '{zin} U ziet de laatste tekening.',
  geenReis: 'In {pad} staat nu geen klantreis die wij kunnen lezen. U ziet de laatste tekening.',
  mislukt: 'Deze tekst konden wij niet tekenen. Dat is een fout in ons programma. U ziet de laatste tekening.',
} as const;

export function livePageText(
  word: keyof typeof LIVE_WORDS,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return fillPlaces(LIVE_WORDS[word], args);
}
