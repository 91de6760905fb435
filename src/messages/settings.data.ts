import { fillPlaces } from '../util/text';

/** What can be wrong in a klantreis.json, as the end of the sentence of KT036. Places in braces are filled in. */
const SETTINGS_REASONS = {
  leeg: 'het is leeg. Zet er `{}` in.',
  komma: 'hier mist een komma.',
  dubbelePunt: 'hier mist een dubbele punt.',
  aanhalingstekens: 'zet dit tussen dubbele aanhalingstekens.',
  sluiten: 'er mist een haakje aan het eind.',
  teken: 'dit teken kan hier niet. Kijk naar de komma’s, aanhalingstekens en haakjes.',
  erachter: 'na het laatste haakje staat nog tekst. Haal die weg.',
  map: 'het is een map. Geef die map een andere naam.',
  ingewikkeld: 'er staan te veel haakjes in elkaar.',
  vorm: 'het begint met `{` en eindigt met `}`.',
  sleutel: 'de instelling `{naam}` kennen wij niet.',
  regels: 'achter `regels` horen haakjes, bijvoorbeeld `"regels": { "KR401": "uit" }`.',
  code: 'de regel `{naam}` bestaat niet.',
  waarde: 'achter `{naam}` hoort {keuzes}, tussen aanhalingstekens.',
  tekst: 'achter `{naam}` hoort een tekst tussen aanhalingstekens.',
} as const;

export type SettingsReason = keyof typeof SETTINGS_REASONS;

export function settingsReason(reason: SettingsReason, args: Readonly<Record<string, string>> = {}): string {
  return fillPlaces(SETTINGS_REASONS[reason], args);
}

/** The descriptions in language/klantreis.schema.json, which editors show while someone types. */
export const SCHEMA_WORDS = {
  titel: 'Instellingen van een map met klantreizen',
  uitleg:
    'Bestanden in deze map en haar submappen kennen elkaars persona’s, organisaties en bronnen. Alle instellingen mogen weg: `{}` is genoeg.',
  schema: 'Het adres van deze beschrijving, zodat uw editor kan helpen.',
  regels: 'Hoe zwaar een regel van de methode telt. Een regel die u niet noemt, telt zoals wij hem bedoeld hebben.',
  waarden: [
    'Dit is een fout: het nakijken mislukt.',
    'Dit is een waarschuwing.',
    'Dit is een tip.',
    'Deze regel kijken wij niet na.',
  ],
  laterRegel: 'Deze regel komt in een volgende versie.',
} as const;
