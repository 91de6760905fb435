import { fillPlaces } from '../util/text';

/** What hover, completion and the outline say beside the help of the lines. Places in braces are filled in. */
export const HOVER_WORDS = {
  zonderTitel: '{soort} zonder titel',
  doelgroep: 'Doelgroep: {tekst}',
  doel: 'Doel: {tekst}',
  soort: 'Soort: {tekst}',
  eigenOrganisatie: 'Dit zijn wij zelf.',
  detail: '{woord}: {tekst}',
  aantal: 'Aantal: {tekst}',
  datum: 'Datum: {tekst}',
  gebruiktNergens: 'Nog geen regel verwijst met `volgens` naar deze bron.',
  gebruiktEens: '1 regel verwijst met `volgens` naar deze bron.',
  gebruikt: '{aantal} regels verwijzen met `volgens` naar deze bron.',
  ernst: 'Ernst: {tekst}',
  invloed: 'Invloed: {tekst}',
  vanPersona: 'Van: {tekst}',
  geenOplossing: 'Hier is nog geen oplossing voor.',
  oplossing: 'Oplossing: {tekst} ({stand})',
  standOnbekend: 'nog zonder stand',
  lostOp: 'Lost op: {tekst}',
  eigenaar: 'Eigenaar: {tekst}',
  stand: 'Stand: {tekst}',
  gereed: 'Gereed: {tekst}',
  waardoor: 'Waardoor: {tekst}',
  upl: 'In de landelijke productenlijst: {tekst}',
  schaal: 'Schaal: {van} tot {tot}',
  eenheid: 'Eenheid: {tekst}',
  richting: 'Een cijfer lezen: {tekst}',
  voor: 'Voor: {tekst}',
  aanleiding: 'Aanleiding: {tekst}',
  klantvraag: 'Klantvraag: {tekst}',
  gevoel: 'Gevoel: {tekst}',
  vergelijk: 'Vergelijk met: {tekst}',
  status: 'Status: {tekst}',
  stappen: 'Stappen: {aantal}',
  bewijs: 'Bewijs: {tekst}',
  bekendKanaal: 'Bekend kanaal',
  eigenKanaal: 'Een eigen kanaal van deze map.',
  kanaalUitLijst: 'Dit kanaal staat in de bekende lijst. U kunt het overal gebruiken.',
  keuzes: 'Kies uit: {keuzes}.',
} as const;

export type HoverWord = keyof typeof HOVER_WORDS;

export function hoverWords(word: HoverWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(HOVER_WORDS[word], args);
}
