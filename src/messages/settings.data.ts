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
  woorden: 'achter `woorden` horen haakjes, bijvoorbeeld `"woorden": { "KR104": { "erbij": ["loket"] } }`.',
  zonderWoorden: 'de regel `{naam}` heeft geen lijst met woorden. Dat hebben alleen {keuzes}.',
  erbijOfWeg: 'achter `{naam}` horen haakjes met `erbij` of `weg`, bijvoorbeeld `{ "erbij": ["loket"] }`.',
  lijst: 'achter `{naam}` hoort een lijst met woorden, bijvoorbeeld `["loket"]`.',
  woord:
    '`{naam}` is geen woord waar wij op kunnen letten. Schrijf een woord van twee of meer letters. Vooraan of achteraan mag een `*`, vanaf drie letters.',
  nietInLijst: '`{naam}` staat niet in de lijst van {regel}, dus kan het er niet uit.',
  teVeel: 'een lijst mag {aantal} woorden hebben. Wat er meer staat, telt niet.',
  huisstijl:
    'achter `huisstijl` horen haakjes, bijvoorbeeld `"huisstijl": { "kleuren": { "hoofdkleur": "#154273" } }`.',
  kleur: 'achter `{naam}` hoort een kleur van zes tekens met een hekje ervoor, zoals `"#154273"`.',
  contrast:
    'de kleur `{kleur}` is niet goed te lezen. Samen met `{ander}` is het contrast {verhouding}, en dat moet 4,5 zijn of meer. `{goed}` kan wel. Tot die tijd tekenen wij met onze eigen kleur.',
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
  woorden: 'Op welke woorden een regel let. Wat u niet noemt, blijft zoals wij het bedoeld hebben.',
  erbij:
    'Op deze woorden let de regel ook. Met een `*` vooraan of achteraan mag daar nog iets staan, zoals `zaak*`. Met `=` ervoor telt het woord alleen als er verder niets staat.',
  weg: 'Op deze woorden let de regel niet meer.',
  huisstijl:
    'Hoe uw tekeningen eruitzien, in het lichte thema. Donker, veel contrast en afdrukken blijven zoals zij zijn.',
  hoofdkleur:
    'De kleur van titels, citaten en van “in beeld”, zoals `#154273`. Letters in deze kleur moeten goed te lezen zijn.',
  fase: 'De kleur achter de naam van een fase. Zonder deze is dat een lichte tint van de hoofdkleur.',
  waarden: [
    'Dit is een fout: het nakijken mislukt.',
    'Dit is een waarschuwing.',
    'Dit is een tip.',
    'Deze regel kijken wij niet na.',
  ],
} as const;

/** Before the words of a rule, in the manual. */
export const WORDS_OF_RULE = 'Deze regel let op:';
