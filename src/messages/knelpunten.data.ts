import { fillPlaces } from '../util/text';

/** The words of the picture of where the knelpunten are. Places in braces are filled in by `heatWord`. */
const HEAT_WORDS = {
  naam: 'Waar de knelpunten zijn',

  // What is counted.
  knelpunten: 'knelpunten, waarvan {hoog} met ernst hoog',
  knelpunt: 'knelpunt, waarvan {hoog} met ernst hoog',
  zelf: 'kunnen wij zelf oplossen',
  open: 'nog zonder oplossing of kans',
  opgelost: 'opgelost',

  // Rows.
  ernst: 'Ernst',
  invloed: 'Invloed',
  factor: 'Waar het aan ligt',
  nogOpen: 'Nog open',
  houden: 'Dit houden wij',
  successen: 'Wat goed gaat',
  succes1: '1 succes',
  succesMeer: '{aantal} successen',
  onbekend: 'onbekend',
  geenFactor: 'nog zonder factor',
  eigenaar: 'Wie gaat erover',
  geenEigenaar: 'nog zonder eigenaar',
  overdracht: 'Overdracht',
  stappen1: '1 stap',
  stappen: '{aantal} stappen',
  knelpunten1: '1 knelpunt',
  knelpuntenMeer: '{aantal} knelpunten',

  // In a cell.
  nummers: 'nr. {nummers}',
  opgelost1: '1 opgelost',
  opgelosten: '{aantal} opgelost',
  vak: '{rij}: {telling}',
  telling1: '1 knelpunt (nr. {nummers})',
  telling: '{aantal} knelpunten (nr. {nummers})',
  vakVan: '{waar}, {vak}',

  // On a card.
  lijst: 'De knelpunten, en wat eraan gedaan wordt',
  oplossing: '{titel} ({stand})',
  uitReis: '{oplossing}, uit de klantreis ‘{reis}’',
  tekstOplossing: 'Oplossing: {oplossing}',
  geenOplossing: 'nog zonder oplossing of kans',

  // Words for who does not see it.
  waarStap: 'Stap {nummer}: {titel}',
  tekstEigenaar: 'Eigenaar: {eigenaar}',
  geenStap: 'nog geen stap',

  // Legend and notes.
  legendaWeinig: '1 stip: weinig',
  legendaMeer: '2 stippen: meer, of ernstiger',
  legendaVeel: '3 stippen: het meest',
  legendaAanname: 'streepjes: nog niet gehoord of gemeten',
  perFase: 'Er zijn meer dan {aantal} stappen. Daarom staat hier een kolom per fase.',
  geenKnelpunten: 'Deze klantreis heeft nog geen knelpunten. Schrijf onder een stap: knelpunt: wat er misgaat',
} as const;

export type HeatWord = keyof typeof HEAT_WORDS;

export function heatWord(word: HeatWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(HEAT_WORDS[word], args);
}
