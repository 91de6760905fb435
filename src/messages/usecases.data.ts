import { fillPlaces } from '../util/text';

/** Who asks: a command, or an editor. They see other things, so what is told of one thing may be worded for each. */
export type Face = 'cli' | 'editor';

type Words = string | Readonly<Record<Face, string>>;

/** Why something cannot be done. Places in braces are filled in by `refusalText`. */
const REFUSALS = {
  nietGelezen: { cli: '{pad}: {zin}', editor: '{pad}: {zin} Daarom kunnen wij niet vergelijken.' },
  geenKlantreis: {
    cli: 'In `{pad}` staat nog geen klantreis, dus ook niet `{id}`.',
    editor: 'In {pad} staat nog geen klantreis om te vergelijken.',
  },
  klantreisOnbekend: {
    cli: 'In `{pad}` staat geen klantreis met de naam of het nummer `{id}`. Er staat wel: {keuzes}.',
    editor: 'In {pad} staat de klantreis niet meer waarmee u vergelijkt. Kies een andere klantreis.',
  },
  reisOnbekend: 'Er is geen klantreis met de naam of het nummer `{id}`. Er is wel: {keuzes}.',
  kantReisKies: 'Zeg ook bij `{pad}` welke klantreis u bedoelt, bijvoorbeeld `{pad}#{keuze}`. Er staat in: {keuzes}.',
  vergelijkTeVeel:
    'Er zouden {aantal} klantreizen naast elkaar staan, en dat is niet meer te lezen. Noem er hoogstens 8, zoals `klantreis list vergelijk noor.klantreis sem.klantreis`.',
  tekeningOnbekend: 'De tekening `{id}` kennen wij niet. Er is wel: {keuzes}.',
  rijOnbekend: 'De rij `{id}` heeft deze tekening niet. Zij heeft: {keuzes}.',
  geenRijen:
    'De tekening `{id}` heeft geen rijen die u kunt weglaten. Haal `--without` weg, of kies een andere tekening.',
  papierTeSmal:
    'Op {papier} worden de letters te klein om te lezen. Kies `--paper poster`, of een tekening die op een blad past: {keuzes}.',
  posterTeGroot: {
    cli: 'Deze tekening is te groot voor één blad. Kies `--paper a3`, of een tekening die op een blad past: {keuzes}.',
    editor: 'Deze tekening is te groot voor één blad. Kies een tekening die op een blad past: {keuzes}.',
  },
  posterTeVeel:
    'Met {aantal} klantreizen wordt deze tekening te groot voor één blad. Kies `--paper a3`: dan komt zij op zo veel bladen als nodig.',
  beeldTeGroot:
    'Met `--scale {schaal}` wordt de afbeelding {breedte} bij {hoogte} pixels. Zo’n grote afbeelding openen veel programma’s niet. Kies hoogstens `--scale {hoogstens}`, of maak een PDF of een SVG: die blijven altijd scherp.',
  beeldLeeg: 'Er is geen klantreis veranderd, dus wij hebben niets te tekenen.',
} as const satisfies Readonly<Record<string, Words>>;

export type RefusalCode = keyof typeof REFUSALS;

/** What a reader must know of a comparison, of a picture, or of what is not on the disk. Places in braces are filled in by `noteText`. */
const NOTES = {
  nietVergeleken: '{pad} ({kant}): {zin} Daarom vergelijken wij dit bestand niet.',
  kantOpmerking: '{pad} ({kant}): {zin}',
  regelsOnleesbaar: {
    cli: '{pad} ({kant}): {regels} konden wij niet lezen. Wat daar staat, vergelijken wij niet.',
    editor: '{kant}: {regels} konden wij niet lezen. Wat daar staat, vergelijken wij niet.',
  },
  naastElkaar: {
    cli: 'Dit zijn twee klantreizen, niet één van toen en van nu. U leest dus wat er anders is, en niet wat beter of slechter is. Naast elkaar ziet u ze met `klantreis list vergelijk {paden}`.',
    editor:
      'Dit zijn twee klantreizen, niet één van toen en van nu. U leest dus wat er anders is, en niet wat beter of slechter is.',
  },
  gewenstLeeg: {
    cli: 'In `{pad}` staat niets over de gewenste klantreis. Dat schrijft u met `gewenst` voor een regel, bijvoorbeeld `gewenst gevoel positief`.',
    editor:
      'In dit bestand staat nog geen wens. Zet `gewenst` voor wat u anders wilt, of `toestand gewenst` in een klantreis.',
  },
  submoduleVeranderd:
    'In `{pad}` staat een andere repository (een submodule), en daarin zijn klantreizen veranderd. Die vergelijken wij hier niet. Ga naar die map, en vergelijk ze daar.',
  submoduleOnbekend:
    '`{pad}` is een andere repository (een submodule), en daarvan staat hier nu een andere versie. Of daarin klantreizen veranderd zijn, weten wij niet: ze is hier niet helemaal opgehaald. Haal haar op met `git submodule update --init`.',
  filterNietGestart:
    'Git haalt {pad} door een programma van u voordat het de tekst bewaart (het filter `{filter}`). Dat programma starten wij niet. Verschillen in dit bestand kunnen dus ook van dat programma komen.',
  gitWeggelaten: {
    cli: 'Let op: git zette hier niet alles op uw schijf (sparse checkout). Er ontbreekt {aantal} keer een klantreis of klantreis.json, zoals `{pad}`. Daar kijken wij niet in. Zeggen wij dat iets niet bestaat of nergens wordt gebruikt? Dan kan het daar staan. Alles op uw schijf zetten: `git sparse-checkout disable`.',
    editor:
      'Git zette niet alle klantreizen op uw schijf: er ontbreekt {aantal} keer een klantreis of klantreis.json, zoals {pad}. Zeggen wij dat iets niet bestaat of nergens wordt gebruikt? Dan kan het daar staan. Alles op uw schijf zetten: typ in de terminal git sparse-checkout disable.',
  },
  beeldKleiner:
    'De tekening is groot: in deze PNG zijn de letters kleiner dan op een scherm. In een PDF of een SVG kunt u ze altijd groter maken.',
  tekensMissen:
    'Onze letter heeft deze tekens niet: {tekens}. Op die plek staat een leeg vierkantje. Schrijf het met woorden, of maak een SVG.',
  reisNietGewijzigd: 'In wat er veranderd is, komt geen klantreis `{id}` voor. Wel veranderd: {keuzes}.',
  reisNietsGewijzigd: 'In wat er veranderd is, komt geen klantreis `{id}` voor.',
} as const satisfies Readonly<Record<string, Words>>;

export type NoteCode = keyof typeof NOTES;

/** How the sides of a comparison are named, and parts of what is said of them. */
const SIDE_WORDS = {
  huidig: 'de huidige klantreis',
  gewenst: 'de gewenste klantreis',
  beide: 'in beide versies',
  zonderTitel: 'Klantreis zonder titel',
  regel: 'regel {regels}',
  regels: { cli: 'regel {regels}', editor: 'de regels {regels}' },
} as const satisfies Readonly<Record<string, Words>>;

type Args = Readonly<Record<string, string | number>>;

export function refusalText(code: RefusalCode, args: Args, face: Face): string {
  return fill(REFUSALS[code], args, face);
}

export function noteText(code: NoteCode, args: Args, face: Face): string {
  return fill(NOTES[code], args, face);
}

export function sideWord(word: keyof typeof SIDE_WORDS, args: Args = {}, face: Face = 'cli'): string {
  return fill(SIDE_WORDS[word], args, face);
}

function fill(words: Words, args: Args, face: Face): string {
  return fillPlaces(typeof words === 'string' ? words : words[face], args);
}
