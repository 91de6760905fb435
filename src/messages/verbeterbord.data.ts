import { fillPlaces } from '../util/text';

/** The words of the verbeterbord. Places in braces are filled in by `boardWord`. */
const BOARD_WORDS = {
  titel: 'Verbeterbord',
  titelVan: 'Verbeterbord: {reis}',
  peildatum: 'peildatum {datum}',

  // What is counted: one, and more.
  oplossing1: 'oplossing',
  oplossing: 'oplossingen',
  klaar1: 'klaar',
  klaar: 'klaar',
  snel1: 'snel te doen',
  snel: 'snel te doen',
  laat1: 'te laat',
  laat: 'te laat',
  zonderEigenaar1: 'zonder eigenaar',
  zonderEigenaar: 'zonder eigenaar',
  zonderDatum1: 'zonder datum',
  zonderDatum: 'zonder datum',

  // Columns and parts.
  zonderStand: 'Nog zonder stand',
  kop: '{naam} ({aantal})',
  nogNiets: 'nog niets',
  open: 'Nog zonder oplossing of kans',
  kansen: 'Kansen',
  houden: 'Dit houden wij',

  // On a card.
  letter: 'Oplossing {letter}: {titel}',
  snelTeDoen: 'snel te doen',
  teLaat: 'te laat: {datum}',
  gereed: 'gereed {datum}',
  geenDatum: 'nog zonder datum',
  eigenaar: 'eigenaar: {naam}',
  geenEigenaar: 'nog zonder eigenaar',
  stand: 'stand: {stand}',
  uitReis: 'uit de klantreis ‘{reis}’',
  voor: 'Voor knelpunt {nummer}: {titel}',
  voorElders: 'Voor een knelpunt in de klantreis ‘{reis}’: {titel}',
  inReis: 'in ‘{reis}’',

  // Effort and effect.
  matrix: 'Wat eerst? Inspanning en effect',
  matrixUit: 'van wat nog open is en beide heeft: {aantal} van {totaal}',
  effect: 'effect',
  inspanning: 'inspanning',
  vak: 'Effect {effect}, inspanning {inspanning}: {letters}',
  vakLeeg: 'niets',

  // Below all.
  uitlegLaat: 'Te laat: moest klaar zijn voor {datum}, en is het niet.',
  uitlegSnel: 'Snel te doen: kleine inspanning, voor een knelpunt waar wij zelf over gaan.',
  uitlegNummer: 'Een getal in een rood rondje is het nummer van het knelpunt op de klantreiskaart.',
  legendaEigen: 'voor een knelpunt waar wij zelf over gaan',
  legendaAnder: 'voor een ander knelpunt, of voor geen',
  legendaLaat: 'te laat',
  legendaOver: 'klaar of afgewezen',
  geenOplossingen: 'Deze klantreis heeft nog geen oplossingen. Schrijf onder een knelpunt: oplossing: wat u gaat doen',
} as const;

export type BoardWord = keyof typeof BOARD_WORDS;

export function boardWord(word: BoardWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(BOARD_WORDS[word], args);
}

/** What the board counts, the word of each for one and for more. */
export type BoardCount = 'oplossing' | 'klaar' | 'snel' | 'laat' | 'zonderEigenaar' | 'zonderDatum';

export function countWord(kind: BoardCount, count: number): string {
  return boardWord(count === 1 ? `${kind}1` : kind);
}
