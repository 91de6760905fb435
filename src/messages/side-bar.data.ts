import { fillPlaces } from '../util/text';

/** The words of the lists beside the text. Places in braces are filled in by `sideBarText`. */
const SIDE_BAR = {
  zonderTitel: 'Zonder titel',
  // Of a klantreis.
  hartslag: 'Hartslag van {wie}: {gevoelens}',
  hartslagNiemand: 'Hartslag: {gevoelens}',
  score: '{ja} van {gevraagd} keer ja',
  laat: '{aantal} te laat',
  // Of a persona.
  inKlantreizen1: 'in 1 klantreis',
  inKlantreizen: 'in {aantal} klantreizen',
  inGeen: 'in geen klantreis',
  doelgroep: 'Doelgroep: {doelgroep}',
  inDeze: 'In: {klantreizen}',
  // Of an oplossing.
  gereed: 'gereed {datum}',
  gereedLaat: 'te laat: gereed {datum}',
  // What claims something.
  uitspraak_knelpunt: 'knelpunt: {tekst}',
  uitspraak_succes: 'succes: {tekst}',
  uitspraak_meting: 'meting: {tekst}',
  uitspraak_doet: 'doet: {tekst}',
  uitspraak_gevoel: 'gevoel {woord}',
  uitspraak_gevoelOmdat: 'gevoel {woord}: {tekst}',
  uitspraak_afhaken: 'afhaken {percentage}%',
  uitspraak_afhakenOmdat: 'afhaken {percentage}%: {tekst}',
  plek: '{bestand}, regel {regel}',
  // Above a list.
  filterTitel: 'Zoek in de lijsten',
  filterVraag: 'Welke woorden zoekt u? U ziet dan alleen de regels waar ze allemaal in staan.',
  filterVoorbeeld: 'zoals brief of Team Zorg',
  filterNu: 'U ziet alleen wat past bij “{woorden}”.',
  filterNiets: 'Niets gevonden voor “{woorden}”.',
  ongelezen1: 'In 1 bestand staan regels die wij niet kunnen lezen. Die tellen niet mee.',
  ongelezen: 'In {aantal} bestanden staan regels die wij niet kunnen lezen. Die tellen niet mee.',
  alleenOpen: 'U ziet de mappen waaruit u een klantreis hebt geopend.',
  geenLijsten: 'Klantreis draait nu niet, dus deze lijst gaat niet mee met uw tekst. Start Klantreis opnieuw.',
  lijstenMislukt: 'De lijsten konden niet gemaakt worden. Start Klantreis opnieuw.',
  regelWeg: 'Het bestand van deze regel is er niet meer.',
} as const;

export type SideBarText = keyof typeof SIDE_BAR;

export function sideBarText(key: SideBarText, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(SIDE_BAR[key], args);
}

/** A feeling as a sign in a line of text, by its value from -2; a gap is where the line does not run on. */
const SIGNS = ['▁', '▂', '▄', '▆', '█'] as const;

/** @param beats from -2 to +2 */
export function hartslagSigns(beats: readonly { readonly waarde: number; readonly joined: boolean }[]): string {
  return beats.map(({ waarde, joined }, at) => `${at > 0 && !joined ? ' ' : ''}${SIGNS[waarde + 2] ?? ''}`).join('');
}
