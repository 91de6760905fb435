import { fillPlaces } from '../util/text';
import type { Level } from './diff.data';

/**
 * How a review reads: the comment of a pull request, the page with the pictures and the annotations. Places in braces are filled in
 * by `reviewText`.
 */
const REVIEW_WORDS = {
  titel: 'Klantreis: wat verandert er?',
  geenWijziging: 'Er is niets veranderd in betekenis. De opmaak en de opmerkingen tellen niet mee.',
  vergeleken: 'Wij vergelijken {nieuw} met {oud}.',
  // Every place of a list or a name in these is filled in with words of ours, or with a title that was written for where it goes.
  kop: '{Wat}.',
  kopVerandert: 'klantreis {namen} verandert',
  kopVeranderen: 'de klantreizen {namen} veranderen',
  kopErbij: 'klantreis {namen} komt erbij',
  kopErbijMeer: 'de klantreizen {namen} komen erbij',
  kopWeg: 'klantreis {namen} gaat weg',
  kopWegMeer: 'de klantreizen {namen} gaan weg',
  kopReizen: 'Het gaat om {aantal} klantreizen: {aantallen}.',
  kopGeenReis:
    "De tekst van de klantreizen zelf verandert niet. Wel veranderen persona's, bronnen, instellingen of andere onderdelen.",
  // What nobody can read comes before all else: no sentence tells of what is in it.
  kopOnleesbaar: '{aantal} bestanden kunnen niet worden gelezen.',
  kopOnleesbaarEen: 'Eén bestand kan niet worden gelezen.',
  kopEerst: 'Kijk eerst hiernaar: {aantallen}.',
  // The check is red by what a project asked for, and not by what is wrong in the text.
  kopRood: 'De controle is rood: dit project laat {aantallen} niet door zonder akkoord.',
  kopFouten: 'Bij het nakijken zijn {aantal} fouten gevonden.',
  kopFoutenEen: 'Bij het nakijken is 1 fout gevonden.',
  kopPrivacy: 'Op {aantal} plekken staan misschien persoonsgegevens.',
  kopPrivacyEen: 'Op één plek staan misschien persoonsgegevens.',
  kopVerder: 'Verder: {aantallen}.',
  kopAlleen: 'Er zijn {aantallen}.',
  kopAlleenEen: 'Er is {aantallen}.',
  geenWijzigingGelezen: 'In wat wij konden vergelijken, is niets veranderd in betekenis.',
  eerst: 'Kijk hier eerst naar',
  voor_bestuur: 'Voor bestuur',
  voor_jurist: 'Voor de jurist',
  voor_privacy: 'Voor de privacy officer',
  voor_team: 'Voor het team',
  leesOok: 'Zie *{blok}*: {dingen}.',
  leesVerder: 'Er is meer: {dingen}.',
  leesVerderBlok: '*{blok}* ({aantallen})',
  leesOokMeer: 'en nog {aantal}',
  nogHier: 'Nog {aantallen}',
  staatBoven: 'Hierboven staat al: {aantallen}.',
  nogHieronder: '{rest}. Zie hieronder.',
  wensen: 'Wensen: zo is het nog niet',
  legeTitel: 'Klantreis zonder titel',
  leesEerst: 'Lees dit eerst',
  overig: "Persona's, bronnen en andere onderdelen",
  nieuw: 'nieuw',
  weg: 'weggehaald',
  gewijzigd: 'gewijzigd',
  verschil: 'Verschil in woorden',
  was: 'weg:',
  wordt: 'nieuw:',
  plaats: '{bestand}, regel {regel}',
  regel: 'regel {regel}',
  wasRegel: 'stond op regel {regel}',
  plaatsWas: 'stond in {bestand}, regel {regel}',
  plaatsEerst: 'eerst: {bestand}, regel {regel}',
  plaatsNu: 'nu: {bestand}, regel {regel}',
  nogMeer: 'En nog {aantal} wijzigingen.',
  nogMeerRapport: 'En nog {aantal} wijzigingen. U vindt ze in het rapport.',
  nogEen: 'En nog 1 wijziging.',
  nogEenRapport: 'En nog 1 wijziging. U vindt die in het rapport.',
  // Also under a line that only counts them, so not everything here follows from what stands above it.
  nogDieVolgen: 'en nog {aantal} die hierbij horen',
  gevolgen: 'Wat hierbij hoort ({aantal})',
  volgt: 'Hier verandert alleen wat bij een andere wijziging hoort',
  nogReizen: 'En nog {aantal} klantreizen met wijzigingen.',
  nogReizenRapport: 'En nog {aantal} klantreizen met wijzigingen. U vindt ze in het rapport.',
  rapport: 'Bekijk het rapport met de tekeningen',
  rapportBij_github: 'Haal daar onderaan bij **Artifacts** het rapport op, pak het uit, en open `rapport.html`.',
  rapportBij_gitlab: 'Het bestand heet `rapport.html`.',
  rapportBij_azure: 'Open daar **Published**. Het bestand heet `rapport.html`.',
  rapportBestand: 'Het rapport met de tekeningen staat bij de bestanden van deze run, als `rapport.html`.',
  gaatOver: 'Dit bericht gaat over {namen}.',
  pastNiet: 'De rest past niet in dit bericht.',
  bijgewerkt: 'Dit bericht wordt na elke wijziging bijgewerkt.',

  // The hartslag.
  hartslagen: 'Hartslag',
  // What a change does to the counts of a klantreis.
  standen: 'Bewijs, scorekaart en wat open staat',
  standenElders: 'Bewijs, scorekaart en wat open staat in andere klantreizen',
  hartslag: 'Hartslag van {persona}',
  hartslagZin: 'Laagste punt: {oud}. Nu: {nieuw}.',
  hartslagGelijk: 'Het laagste punt blijft {nieuw}.',
  hartslagNieuw: 'Laagste punt: {nieuw}.',
  hartslagWeg: 'Het laagste punt was: {oud}. Nu staat er geen gevoel meer.',
  punt: '{waarde} bij {stap}',
  grafiek:
    'De balken zijn de hartslag van eerst, de lijn is de hartslag van nu. Staat er geen balk? Dan was er eerst geen gevoel ingevuld.',
  grafiekNieuw: 'De lijn is de hartslag van nu.',
  grafiekDoor: 'Waar nu geen gevoel staat, loopt de lijn door.',
  grafiekAs: 'Gevoel',
  kolomNummer: 'Nr.',
  kolomStap: 'Stap',
  kolomEerst: 'Eerst',
  kolomNu: 'Nu',
  kolomVerschil: 'Verschil',
  beter: '▲ hoger',
  slechter: '▼ lager',
  gelijk: 'gelijk',
  geenGevoel: 'geen gevoel',
  zonderStap: 'Stap zonder titel',
  nogStappen: 'Bij {aantal} andere stappen is het gevoel gelijk gebleven.',
  nogStap: 'Bij 1 andere stap is het gevoel gelijk gebleven.',

  // Agreed beforehand, the check and privacy.
  akkoord: 'Vooraf akkoord',
  akkoordHier: 'Vooraf akkoord, en dat akkoord is in dit voorstel zelf gegeven',
  akkoordZelfEen: 'Met 1 wijziging geeft dit voorstel zelf akkoord. Laat iemand anders dat nakijken.',
  akkoordZelfMeer: 'Met {aantal} wijzigingen geeft dit voorstel zelf akkoord. Laat iemand anders dat nakijken.',
  akkoordEen: 'Voor 1 wijziging is vooraf akkoord gegeven. Die telt niet mee.',
  akkoordMeer: 'Voor {aantal} wijzigingen is vooraf akkoord gegeven. Die tellen niet mee.',
  reden: 'Reden: {reden}',
  nagekeken: 'Nakijken',
  nagekekenGoed: 'Nagekeken: wij vonden geen fouten en geen waarschuwingen.',
  nagekekenZin: 'Nieuw bij het nakijken: {aantallen}.',
  nagekekenNietsNieuws:
    'Bij het automatisch nakijken is niets nieuws gevonden. Of de wijzigingen zelf goed zijn, beoordelen mensen.',
  nagekekenHierboven: 'Wat nieuw is, staat hierboven bij de wijzigingen.',
  nagekekenOud: 'Wat er al was: {aantallen}. Dat komt niet door deze wijziging.',
  nagekekenBoven: 'Zie hierboven, bij Persoonsgegevens.',
  nogMeldingen: 'En nog {aantal} meldingen.',
  privacy: 'Persoonsgegevens',
  privacyZin:
    'Misschien staan hier gegevens van echte mensen. Haal ze weg voordat u samenvoegt. Let op: ook als u ze weghaalt, blijft de oude versie te zien in de geschiedenis. Vraag uw beheerder om hulp als het echte gegevens zijn.',

  // Annotations.
  annotatieAkkoord: '{zin} (vooraf akkoord: {reden})',
  annotatieAkkoordHier: '{zin} (vooraf akkoord, in dit voorstel zelf: {reden})',
  nietInVerslag:
    'Er zijn te veel wijzigingen voor één verslag. De minst belangrijke staan hier niet bij: dat zijn er {aantal}.',
  meerDan: 'GitHub toont van elke soort {aantal} meldingen. Hierboven staan ze alle {totaal}, de belangrijkste eerst.',

  // The page with the pictures.
  paginaTitel: 'Wijzigingen in klantreizen',
  naarInhoud: 'Ga naar de wijzigingen',
  opDezePagina: 'Op deze pagina',
  toon: 'Toon',
  lijst: 'Wijzigingen',
  tekening: 'Tekening van de wijzigingen. Schuif met de pijltjestoetsen.',
  geenTekening: 'Van deze klantreis is er geen tekening.',
  geenTekeningOverig: 'Dit hoort niet bij één klantreis. Daarom is er geen tekening van.',
  inWoorden: 'De tekening in woorden',
  aangewezen: 'Aangewezen in de tekening.',
  aangewezenOorzaak: 'Aangewezen in de tekening: de wijziging waar dit uit volgt.',
  nietInTekening: 'Deze wijziging staat niet in de tekening.',
  vragen: 'Wat betekent dit voor {persona}?',
  vragenSamen: 'Vragen om samen te bespreken',
  iedereen: 'iedereen in deze klantreis',
  opmerkingen: 'Goed om te weten',
  openen: 'Open {plaats}',
} as const;

export type ReviewWord = keyof typeof REVIEW_WORDS;

type Args = Readonly<Record<string, string | number>>;

export function reviewText(word: ReviewWord, args: Args = {}): string {
  return fillPlaces(REVIEW_WORDS[word], args);
}

/** The persona where nobody is named. */
export const SOMEBODY = 'de klant';

interface LevelWords {
  /** Told by its shape too, for who sees no colours. */
  readonly sign: string;
  readonly one: string;
  readonly more: string;
}

/** From the gravest. */
export const LEVEL_WORDS: Readonly<Record<Level, LevelWords>> = {
  breuk: { sign: '✖', one: 'breuk', more: 'breuken' },
  'let-op': { sign: '⚠', one: 'punt om op te letten', more: 'punten om op te letten' },
  verbetering: { sign: '✔', one: 'verbetering', more: 'verbeteringen' },
  wens: { sign: '☆', one: 'wens', more: 'wensen' },
  neutraal: { sign: '•', one: 'neutrale wijziging', more: 'neutrale wijzigingen' },
};

export const LEVELS = Object.keys(LEVEL_WORDS) as readonly Level[];

/** The name of a level before a sentence or beside a box to tick. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  breuk: 'Breuk',
  'let-op': 'Let op',
  verbetering: 'Verbetering',
  wens: 'Wens',
  neutraal: 'Neutraal',
};

/** `2 verbeteringen`. */
export function levelCount(level: Level, count: number): string {
  const { one, more } = LEVEL_WORDS[level];
  return `${count} ${count === 1 ? one : more}`;
}

/**
 * What a reviewer asks, from what touches people most. `{wat}` is the thing that changed; `{persona}` may be one or more, so no verb
 * hangs on it.
 */
export const REVIEW_QUESTIONS = {
  kopie: '{Wat} lijkt op een klantreis die er al was. Gaat het bewijs ook over {persona} in deze klantreis?',
  anderen: 'Van wie {wat} is, verandert. Kloppen de gevoelens en de knelpunten ook voor {persona}?',
  slechter: 'Het gevoel wordt slechter bij {wat}. Wat kunnen wij daaraan doen voor {persona}?',
  verder: '{Wat} wordt nog gebruikt, maar is weg. Klopt het verhaal van {persona} dan nog?',
  grond: 'Bij {wat} is het bewijs veranderd. Kloppen de zinnen bij deze bron nog?',
  vastgesteld: 'In de tekst staat nu dat {wat} is vastgesteld. Klopt dat, en bij welk besluit hoort het?',
  ingeschat:
    'Bij {wat} is een inschatting veranderd, zonder nieuw bewijs. Hoe weten wij dat het nu zo is voor {persona}?',
  gemeten: 'Bij {wat} is anders gemeten. Kunnen wij de twee metingen vergelijken?',
  bijzonder:
    'Bij {wat} vragen wij iets wat heel persoonlijk is. Is het echt nodig, mogen wij het vragen, en wat vertellen wij {persona} erover?',
  belofteWeg: 'Bij {wat} is een belofte weg. Wat zeggen wij nu toe aan {persona}?',
  belofteAnders: 'Bij {wat} is een belofte anders. Is {persona} daar al iets over verteld?',
  langerZonderBelofte:
    'Bij {wat} wordt de wachttijd langer, en een belofte is weg. Wat zeggen wij nu toe aan {persona}?',
  langer: 'Bij {wat} wordt de wachttijd langer. Wat doet dat met {persona}, en wie vertelt het?',
  wachten: 'Bij {wat} is een wachttijd nieuw, of anders. Is voor {persona} duidelijk hoelang die duurt?',
  vraagt: 'Bij {wat} vragen wij iets nieuws. Van wie is dat? Is het nodig, en mogen wij het vragen?',
  regel: 'Bij {wat} is een regel veranderd. Bij welke wet of welk besluit hoort die, en wie heeft dat nagekeken?',
  citaat: 'Bij {wat} is een citaat veranderd. Wat is er echt gezegd, en waar is dat terug te vinden?',
  contactWeg: 'Bij {wat} is er een contact minder. Welk contact blijft er over voor {persona}?',
  bewijsWeg: 'Bij {wat} is er minder bewijs. Waaruit blijkt dat het nog zo is?',
  aanname: 'Waaruit blijkt dat het klopt wat er staat bij {wat}? Het is nu een aanname.',
  knelpunt: '{Wat} is nieuw. Wie lost dit op voor {persona}?',
  knelpuntWeg: '{Wat} is weg. Is het opgelost, en waaruit blijkt dat?',
  terug: '{Wat} geldt niet meer als opgelost. Wat betekent dat voor {persona}?',
  later: '{Wat} komt later. Wat is er tot die tijd voor {persona}?',
  teLaat: '{Wat} had al klaar moeten zijn. Wat is er tot die tijd voor {persona}?',
  eigenaar: '{Wat} heeft geen eigenaar meer. Wie zorgt nu dat het gebeurt?',
  stapWeg: '{Wat} is weg. Is dit echt niet meer nodig voor {persona}?',
  stapNieuw: '{Wat} is nieuw. Voor wie is dat extra werk?',
  opgelost: '{Wat} geldt nu als opgelost. Waaruit blijkt dat dit te merken is voor {persona}?',
  beter: 'Het gevoel wordt beter bij {wat}. Waaruit blijkt dat dit te merken is voor {persona}?',
  herkent: 'Is dit herkenbaar voor {persona}? Wie heeft hierom gevraagd?',
  merkt: 'Wat is hiervan als eerste te merken voor {persona}?',
} as const;

export type ReviewQuestion = keyof typeof REVIEW_QUESTIONS;
