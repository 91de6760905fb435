import { own } from '../util/own';
import { capital, enumerate } from '../util/text';
import { saysWish } from './fact-names.data';
import { METHOD_MESSAGES, PRIVACY_CODES } from './method.data';

/**
 * What changed between two versions of a klantreis (VS, "verschil"). A code never changes its meaning: whoever refuses by code counts
 * on it. How grave a change is follows from its code and from what it is about (src/diff/changes/risk.ts).
 *
 * - `breuk`: something that is still used is gone, so the text no longer says what it said.
 * - `let-op`: somebody may decide wrongly who agrees without looking.
 * - `verbetering`: it became better for somebody, and new evidence or a plan that came further carries that.
 * - `wens`: what somebody wants to be so, and is not so yet.
 * - `neutraal`: it says something else, and only people know whether that is better.
 */
export type Level = 'breuk' | 'let-op' | 'verbetering' | 'wens' | 'neutraal';

interface DiffRow {
  /** Places in braces are filled in. `{Wat}` is the thing (Stap *Wachten*), `{plek}` another one (fase *Hulp*). */
  readonly text: string;
}

export const DIFF_MESSAGES = {
  // Things that come and go. What a new or vanished thing holds is counted, not told one by one.
  VS001: { text: '{Wat} is nieuw{met}{lijkt}' },
  VS004: { text: '{Wat} is weggehaald{ookWeg}{open}' },
  VS005: { text: '{Wat} is weggehaald. Het was opgelost{ookWeg}' },
  VS006: { text: '{Wat} is weggehaald{met}, maar `{id}` wordt nog gebruikt{door}' },

  // Names.
  VS010: { text: '{Wat} heeft nu de korte naam `{nieuw}`, dat was `{oud}`' },
  VS011: { text: '{Wat} heeft nu een korte naam: `{nieuw}`' },
  VS012: { text: '{Wat} heeft geen korte naam meer, dat was `{oud}`' },
  VS013: { text: '{Wat} heet niet meer `{oud}`, maar die naam wordt nog gebruikt{door}' },
  VS014: { text: '{Wat} heet nu *{nieuw}*{rust}' },
  VS015: { text: '{Wat} heeft geen titel meer' },
  VS016: { text: '{Wat} hoort nu alleen bij de gewenste reis' },
  VS017: { text: '{Wat} hoort nu ook bij de huidige reis' },

  // Places.
  VS020: { text: '{Wat} staat nu in {plek}' },
  VS021: { text: '{Wat} staat nu na {plek}' },
  VS022: { text: '{Wat} staat nu vooraan' },
  VS023: { text: '{Wat} is een deel van wat eerst in {plek} stond' },

  // Knelpunten, by the stand of their oplossingen.
  VS024: { text: '{Wat} geldt nu als opgelost' },
  VS025: { text: '{Wat} geldt niet meer als opgelost' },

  // What is a part of something else now.
  VS026: { text: '{Wat} is samengevoegd met {plek}' },
  VS027: { text: '{Feit} is verhuisd van {plek} naar {wat}{inhoud}' },

  // Huidig against gewenst.
  VS028: { text: '{Wat} is opgelost in de gewenste reis' },

  // What is said of a thing.
  VS030: { text: '{Wat}: nieuw{wens} is {feit}{inhoud}{bewijs}{bijzonder}' },
  VS031: { text: '{Wat}: weg{wens} is {feit}{inhoud}{bewijs}{rust}' },
  VS032: { text: '{Wat}: {feit} {vanNaar}{bewijs}' },
  VS033: { text: '{Wat}: {feit} {vanNaar} (beter){bewijs}{zelfde}' },
  VS034: { text: '{Wat}: {feit} {vanNaar} (slechter){bewijs}{zelfde}' },
  VS035: { text: '{Wat}: {feit} is nu{wens} *{nieuw}*{bewijs}{bijzonder}' },
  VS036: { text: '{Wat}: {feit} is weg{bewijs}' },
  VS037: { text: '{Wat}: nieuw bewijs{voor}: {nieuw}' },
  VS038: { text: '{Wat}: bewijs is weg{voor}: {oud}' },
  VS039: { text: '{Wat}: {feit} {vanNaar} (later){bewijs}' },
  VS040: { text: '{Wat}: {feit} {vanNaar} (eerder){bewijs}' },
  VS041: { text: '{Wat} heeft geen eigenaar meer, dat was *{oud}*' },
  VS042: { text: '{Wat} vervalt in de gewenste reis' },
  VS043: { text: '{Wat} blijft in de gewenste reis' },
  // Who puts a rule aside, takes a warning away from everyone.
  VS044: { text: '{Wat}: regel {feit}{privacy} telt hier niet meer{want}{was}' },
  // Nothing is better by itself because a rule looks again.
  VS045: { text: '{Wat}: regel {feit} telt hier weer' },
  // How many of the people that were asked say so.
  VS046: { text: '{Wat}: {steun}: nu {nieuw}, dat was {oud} (meer mensen)' },
  VS047: { text: '{Wat}: {steun}: nu {nieuw}, dat was {oud} (minder mensen)' },
  VS048: { text: '{Wat}: {steun}: nu {nieuw}, dat was {oud} (anders geteld)' },
  // A number that went up or down, or a feeling that was told otherwise, without anything new to carry it.
  VS049: { text: '{Wat}: {feit} {vanNaar} ({hoe}){bewijs}{zelfde}' },

  // The hartslag of a persona through a klantreis.
  VS050: {
    text: '{Wat}: het laagste punt van {wie} {laagste} (beter)',
  },
  VS051: {
    text: '{Wat}: het laagste punt van {wie} {laagste} (slechter)',
  },

  VS052: {
    text: '{Wat}: het laagste punt van {wie} {laagste} (anders ingeschat)',
  },

  // What others rest on.
  VS055: { text: '{Wat}: {feit} {vanNaar}{rust}' },

  // What the check says.
  VS060: { text: '{Nieuwe}{bij}: {melding} ({regel})' },
  VS061: { text: 'Nieuwe tip{bij}: {melding} ({regel})' },
  VS062: { text: 'Weg is de melding{bij}: {melding} ({regel})' },

  // The same words, of which a `status vastgesteld` makes an error.
  VS063: { text: 'Een melding{bij} telt nu als fout: {melding} ({regel})' },

  // What several changes come to, which hang under it.
  VS065: { text: 'In {aantal} teksten zijn alleen leestekens, hoofdletters of een enkele letter anders' },
  VS066: { text: 'In {aantal} teksten is een getal, of een woord als `niet` of `moet`, anders' },
  VS067: { text: '{aantal} meldingen van het nakijken zijn weg' },
  VS068: { text: '{aantal} nieuwe meldingen van het nakijken{bij}' },
  VS069: { text: '{aantal} keer staat er iets nieuws over wat wij vragen, termijnen, kosten of wetten{bij}' },

  // What time does.
  VS070: { text: '{Wat} is nog niet klaar, maar de datum is voorbij: {datum}' },

  // What decides about the checking itself: told before all else.
  VS078: { text: 'Regels letten niet meer op woorden waar zij eerst op letten: {regels}' },
  VS079: { text: 'Regels letten op meer woorden: {regels}' },
  VS080: {
    text: '{Privacy} uit ({regels}). Na het samenvoegen zoekt niemand meer naar {gezocht}; in dit voorstel hebben wij nog één keer gezocht',
  },
  VS081: { text: '{RegelsKijken} niet meer mee ({regels}): wat {zij} vinden, ziet niemand meer{melden}' },
  VS082: { text: 'Regels tellen minder zwaar: {regels}{melden}' },
  VS083: { text: 'Regels tellen zwaarder of kijken weer mee: {regels}{melden}' },
  VS084: {
    text: 'Het bestand met instellingen `{bestand}` is weg: elke regel telt weer gewoon, en elke map staat op zichzelf',
  },
  VS085: { text: 'Er is een bestand met instellingen bijgekomen: `{bestand}`' },
  VS086: { text: 'In dit voorstel zelf is akkoord gegeven met {kenmerk}: *{uitleg}*' },
  VS087: { text: 'Het akkoord met {kenmerk} is weg: *{uitleg}*' },
  VS088: { text: 'Nieuw bestand met gegevens: `{bestand}`. {Kijk}' },
  VS089: { text: 'Er staat iets anders in het bestand met gegevens `{bestand}`. {Kijk}' },

  // What could not be read on one side.
  VS090: { text: 'Wat er verandert in *{bestand}*, weten wij niet: het bestand kan niet{meer} worden gelezen{reden}' },
  VS091: { text: 'Het bestand *{bestand}* is weer te lezen' },
  VS092: { text: '{Regels} niet{meer} worden gelezen{reden}' },
  VS093: { text: '{RegelsWeer} weer te lezen' },
  VS094: { text: 'Hier staan nog twee versies naast elkaar. Kies er een' },

  // What is something, or of somebody, else now.
  VS095: { text: 'Onder de naam `{id}` staat nu iets anders: eerst {eerst}, nu {nu}' },
  VS096: { text: '{Soort} is vervangen: eerst {eerst}{met}, nu {nu}' },
  VS097: { text: '{Wat} is nu voor {nieuw}, en was voor {oud}{zonderNaam}' },

  // What belonged together.
  VS098: { text: '{Wat} staat er nog, maar het knelpunt waar zij voor was, is weg: {aan}' },
  VS099: { text: '{Wat} is nu voor {nieuw}, en was voor {oud}: alleen de volgorde is anders' },
} as const satisfies Readonly<Record<string, DiffRow>>;

export type DiffCode = keyof typeof DIFF_MESSAGES;

/** What the law protects more than other details of people, as a sentence has it behind what is asked. */
const SPECIAL: Readonly<Record<string, string>> = {
  gezondheid: 'Gegevens over gezondheid zijn bijzondere persoonsgegevens',
  geloof: 'Gegevens over geloof zijn bijzondere persoonsgegevens',
  afkomst: 'Gegevens over afkomst zijn bijzondere persoonsgegevens',
  geaardheid: 'Gegevens over seksualiteit zijn bijzondere persoonsgegevens',
  politiek: 'Gegevens over politiek of een vakbond zijn bijzondere persoonsgegevens',
  lichaam: 'Gegevens van het lichaam, zoals een vingerafdruk of DNA, zijn bijzondere persoonsgegevens',
  straf: 'Gegevens over straf zijn strafrechtelijke persoonsgegevens',
  bsn: 'Een BSN gebruiken mag alleen als een wet dat zegt',
};

function specialText({ bijzonder }: DiffArgs): string {
  const kinds = String(bijzonder ?? '').split(' ');
  return kinds
    .flatMap((kind) => own(SPECIAL, kind) ?? [])
    .map((sentence) => `. ${sentence}`)
    .join('');
}

function isPrivacyRule(code: string): boolean {
  return (PRIVACY_CODES as readonly string[]).includes(code);
}

/** Before all others: what nobody could read, and what decides about the checking. In this order. */
const FIRST: readonly DiffCode[] = [
  ...(['VS090', 'VS094', 'VS092', 'VS091', 'VS093'] as const),
  ...(['VS080', 'VS081', 'VS082', 'VS078', 'VS084', 'VS044', 'VS086', 'VS088'] as const),
  ...(['VS083', 'VS079', 'VS085', 'VS045', 'VS087', 'VS089'] as const),
];

/** Where a change comes among those that are told before all others; undefined for another one. */
export function rankOfFirst({ code }: { readonly code: DiffCode }): number | undefined {
  const rank = FIRST.indexOf(code);
  return rank < 0 ? undefined : rank;
}

export type DiffArgs = Readonly<Record<string, string | number>>;

const PLURALS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  fase: ['fase', 'fasen'],
  stap: ['stap', 'stappen'],
  knelpunt: ['knelpunt', 'knelpunten'],
  oplossing: ['oplossing', 'oplossingen'],
  succes: ['succes', 'successen'],
  contact: ['contact', 'contacten'],
  meting: ['meting', 'metingen'],
  regel: ['wet of regel', 'wetten of regels'],
  vraagt: ['vraag om gegevens', 'vragen om gegevens'],
  citaat: ['citaat', 'citaten'],
  vraag: ['open vraag', 'open vragen'],
  kans: ['kans', 'kansen'],
  notitie: ['notitie', 'notities'],
};

/**
 * The Dutch sentence of a change, without a full stop: it stands in a list.
 * @param escape writes what people typed for where the sentence goes, such as Markdown or HTML
 */
export function changeText(
  { code, args }: { readonly code: DiffCode; readonly args: DiffArgs },
  escape: (typed: string) => string = (typed) => typed,
): string {
  return fillChange(DIFF_MESSAGES[code].text, { code, args }, escape);
}

/**
 * The change where what it is about stands beside it: `gevoel van -1 naar 0 (beter)`, `is opgelost`. Without marks: names and lines of the
 * language stand between quotes.
 * @param isWhole names what it is about all the same
 */
export function changeDetail(change: { readonly code: DiffCode; readonly args: DiffArgs }, isWhole: boolean): string {
  const { text } = DIFF_MESSAGES[change.code];
  const told = isWhole ? text : text.replace(/^\{Wat\}:? /, '').replace('{bij}', '');
  // A text may hold stars and backticks of its own.
  const keep = (typed: string) => typed.replaceAll('*', '\uE000').replaceAll('`', '\uE001');
  const sentence = fillChange(told, change, keep).replace(
    /\*([^*]*)\*|`([^`]*)`/g,
    (_, name?: string, line?: string) => {
      return `‘${name ?? line ?? ''}’`;
    },
  );
  return sentence.replaceAll('\uE000', '*').replaceAll('\uE001', '`');
}

function fillChange(
  text: string,
  { code, args }: { readonly code: DiffCode; readonly args: DiffArgs },
  escape: (typed: string) => string,
): string {
  const value = (name: string) => escape(String(own(args, name) ?? ''));
  const sentence = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    switch (name) {
      case 'Wat':
        return capital(thingText(value('soort'), value('naam')));
      case 'wat':
        return thingText(value('soort'), value('naam'));
      case 'Privacy':
        return privacyOff(args);
      case 'gezocht':
        return soughtText(args);
      case 'Kijk':
        return args.ongelezen === undefined
          ? 'Kijk of er niets in staat over echte mensen'
          : 'Wij kunnen het niet lezen: kijk zelf of er niets in staat over echte mensen';
      case 'privacy':
        return isPrivacyRule(String(args.feit)) ? ' over persoonsgegevens' : '';
      case 'want':
        return args.reden ? `, want *${value('reden')}*` : '';
      case 'bij':
        return args.soort === undefined ? '' : ` bij ${thingText(value('soort'), value('naam'))}`;
      case 'bewijs':
        return proofText(value('bewijs'), value('bewijsWeg'));
      case 'bijzonder':
        return specialText(args);
      case 'steun':
        return `${args.feit ? `${value('feit')}, ` : ''}volgens *${value('bron')}*`;
      case 'hoe':
        return own(HOW, String(args.hoe ?? '')) ?? '';
      case 'wens':
        return isWishUnsaid(code, args) ? IN_WISH : '';
      case 'Feit':
        return capital(value('feit'));
      case 'inhoud':
        return saidText(args, value);
      case 'Nieuwe':
        return args.fout === undefined ? 'Nieuwe melding' : 'Nieuwe fout';
      case 'zelfde':
        // Why somebody feels it may not fit any more.
        return args.reden === undefined ? '' : `. De toelichting bleef: *${value('reden')}*`;
      case 'laagste':
        return lowestText(args, value);
      case 'vanNaar':
        return fromToText(args, value('oud'), value('nieuw'));
      case 'rust':
        return restsText(args, escape);
      case 'door':
        return usersText(args, escape) + restsText(args, escape);
      case 'plek':
        return thingText(value('plekSoort'), value('plekNaam'));
      case 'met':
        return contentsText(args, value, ' met ');
      case 'ookWeg':
        // What went along is no reason why it went.
        return contentsText(args, value, '. Daarmee is ook weg: ');
      case 'Soort':
        return capital(value('soort'));
      case 'eerst':
        return titleText(value('oud'));
      case 'nu':
        return titleText(value('nieuw'));
      case 'aan':
        return titleText(value('plekNaam'));
      case 'zonderNaam':
        return unnamedText(args, value);
      case 'lijkt':
        return likeText(args, value);
      case 'open':
        return openText(args);
      case 'RegelsKijken':
        return codesIn(args).length === 1 ? 'Een regel kijkt' : 'Regels kijken';
      case 'zij':
        return codesIn(args).length === 1 ? 'die zou' : 'zij zouden';
      case 'melden':
        return rulesText(args);
      case 'voor':
        return args.feit ? ` voor ${value('feit')}` : '';
      case 'was':
        return args.melding === undefined ? '' : `. De melding was: ${escapedMessage(args, escape)}`;
      case 'melding':
        return escapedMessage(args, escape);
      case 'reden':
        return args.melding === undefined ? '' : `: ${escapedMessage(args, escape)}`;
      case 'Regels':
        return rowsText(args, 'kan', 'kunnen');
      case 'RegelsWeer':
        return rowsText(args, 'is', 'zijn');
      case 'meer':
        return args.meer === undefined ? '' : ' meer';
      default:
        if (own(args, name) === undefined) throw new Error(`The change ${code} has no value for {${name}}.`);
        return value(name);
    }
  });
  const isSaid = DIFF_MESSAGES[code].text.includes('{wens}') || !isWishUnsaid(code, args);
  return isSaid ? sentence : sentence + IN_WISH;
}

const IN_WISH = ' in de gewenste reis';

/** A wish is never told as a fact, so a sentence that does not say that it is one, gets it behind it. */
function isWishUnsaid(code: DiffCode, { wens, feit }: DiffArgs): boolean {
  return wens !== undefined && !DIFF_MESSAGES[code].text.includes('gewenste') && !saysWish(String(feit ?? ''));
}

/** What became of a value, where nobody can say that it is better. */
const HOW = {
  ingeschat: 'anders ingeschat',
  gemeten: 'anders gemeten',
  langer: 'langer',
  korter: 'korter',
  hoger: 'hoger',
  lager: 'lager',
} as const;

export type How = keyof typeof HOW;

const LONG = /^\p{L}.*\s|^(?:\S+\s+){5}/su;
const DATED = /^(?:\d{1,2} )?\p{L}+ \d{4}$/u;

/** The feelings from -2 to 2, as a sentence has them. */
const FEELINGS = ['zeer negatief', 'negatief', 'neutraal', 'positief', 'zeer positief'] as const;

/** `negatief` of -1: a number says to nobody how bad that is. @param other what is said of what is no feeling */
export function feelingWord(waarde: string | number, other = String(waarde)): string {
  return FEELINGS[Number(waarde) + 2] ?? other;
}

/** Two numbers or words go from the one to the other; of what has words of its own a sentence says that it was so, and is so now. */
export function fromToText({ oud, nieuw, trefwoord }: DiffArgs, was: string, is: string): string {
  if (oud === undefined || nieuw === undefined) throw new Error('The change has no value for {oud} or {nieuw}.');
  if (trefwoord === 'gevoel') return `gaat van ${feelingWord(oud, was)} naar ${feelingWord(nieuw, is)}`;
  // `1 maart 2027` and `maart 2027` are both a day to a reader.
  const isShort = (words: string | number) => DATED.test(String(words)) || !LONG.test(String(words));
  return isShort(oud) && isShort(nieuw) ? `gaat van ${was} naar ${is}` : `was *${was}* en is nu *${is}*`;
}

/** `: 3 weken`, `: positief, *zij is klaar*`: what a line says that came or went. */
export function saidText({ zegt = '', tekst, tussen }: DiffArgs, value: (name: string) => string): string {
  const words = value('zegt');
  if (tekst === undefined) return zegt === '' ? '' : `: ${words}`;
  const text = `*${value('tekst')}*`;
  if (zegt === '') return `: ${text}`;
  return `: ${words}${tussen === undefined ? ',' : ` ${value('tussen')}`} ${text}`;
}

/** The lowest point stayed at a stap, or went to another one. */
function lowestText({ oud = '', nieuw = '', oudStap, nieuwStap }: DiffArgs, value: (name: string) => string): string {
  const [was, is] = [feelingWord(oud, value('oud')), feelingWord(nieuw, value('nieuw'))];
  if (oudStap === nieuwStap) return `(bij *${value('nieuwStap')}*) gaat van ${was} naar ${is}`;
  return `gaat van ${was} (bij *${value('oudStap')}*) naar ${is} (bij *${value('nieuwStap')}*)`;
}

/** Rules that a sentence gives an example of; of more it says how many. */
const MOST_RULES = 3;

/** What rules say, for who never saw a code: the beginning of a message of each, without what is filled in. */
function rulesText(args: DiffArgs): string {
  const says = codesIn(args).flatMap((code) => ruleSays(code) ?? []);
  if (says.length === 0) return '';
  const shown = says.slice(0, MOST_RULES).map((sentence) => `*${sentence}*`);
  const left = says.length - shown.length;
  const all = enumerate(left > 0 ? [...shown, `nog ${left} andere`] : shown, 'en');
  return says.length === 1 ? `. Zo'n melding is: ${all}` : `. Zulke meldingen zijn: ${all}`;
}

function codesIn({ regels, feit }: DiffArgs): readonly string[] {
  return String(regels ?? feit ?? '').match(/\bK[RT]\d{3}\b/g) ?? [];
}

/** The first sentence of a rule of the method; undefined for another code. */
function ruleSays(code: string): string | undefined {
  const text = own<{ readonly text: string }>(METHOD_MESSAGES, code)?.text;
  const [first] = text?.replace(/`?\{\w+\}`?/g, '…').match(/^.*?[.?!](?= |$)/s) ?? [];
  return first?.replace(/(?:: …)*[.:]?$/, '').replaceAll('`', '');
}

/** A bron with how many people or cases it counts. */
export function countedText(bron: string, aantal: number): string {
  return `${bron} (aantal ${aantal})`;
}

/** Who still uses a name that is gone, and where. */
function usersText({ gebruikers, meerGebruikers }: DiffArgs, escape: (typed: string) => string): string {
  if (gebruikers === undefined) return '';
  const users = String(gebruikers)
    .split('\n')
    .map((row) => {
      const [soort = '', naam = '', reis = '', bestand = '', regel = ''] = row.split('\t').map(escape);
      return `${thingText(soort, naam)}${reis && ` in klantreis *${reis}*`} (${bestand}, regel ${regel})`;
    });
  const more = meerGebruikers === undefined ? [] : [`nog ${meerGebruikers} andere`];
  return ` door ${enumerate([...users, ...more], 'en')}`;
}

/** How much of the story rests on a bron, and where. What rested on what is gone, is told with that. */
function restsText(args: DiffArgs, escape: (typed: string) => string): string {
  const count = Number(own(args, 'uitspraken') ?? 0);
  if (count === 0 || args.bronnen !== undefined) return '';
  const what = count === 1 ? '1 uitspraak gebruikt deze bron' : `${count} uitspraken gebruiken deze bron`;
  const titles = String(own(args, 'reizen') ?? '').split('\n');
  const named = titles.filter((title) => title !== '').map((title) => `*${escape(title)}*`);
  const where = args.aantalReizen === undefined ? enumerate(named, 'en') : `${args.aantalReizen} klantreizen`;
  return `. ${capital(what)}${where && `, in ${where}`}`;
}

export function thingText(soort: string, naam: string): string {
  return naam === '' ? `${soort} zonder titel` : `${soort} *${naam}*`;
}

function titleText(title: string): string {
  return title === '' ? 'zonder titel' : `*${title}*`;
}

/** Whose everything is that stands without a name, and about whom its evidence was. */
function unnamedText(args: DiffArgs, value: (name: string) => string): string {
  if (args.wie === undefined) return '';
  const count = (name: string, one: string, more: string) => {
    const number = Number(own(args, name) ?? 0);
    return number === 0 ? [] : [`${number} ${number === 1 ? one : more}`];
  };
  const parts = [
    ...count('gevoelens', 'gevoel', 'gevoelens'),
    // `regel` is a line of the text to us, and a law to a lawyer.
    ...count('regels', 'andere zin', 'andere zinnen'),
    ...count('knelpunten', 'knelpunt', 'knelpunten'),
  ];
  const proof =
    args.bronnen === undefined ? '' : `. Het bewijs daarvoor (${value('bronnen')}) stond eerst bij ${value('wiens')}`;
  return `. Wat daar zonder naam staat, is nu van ${value('wie')}: ${enumerate(parts, 'en')}${proof}`;
}

/** A sentence of ours: its backticks mark words of the language, what is between them may be typed. */
function escapedMessage({ melding = '' }: DiffArgs, escape: (typed: string) => string): string {
  return String(melding)
    .split('`')
    .map((part) => part.replace(/\S(?:[^]*\S)?/, (words) => escape(words)))
    .join('`');
}

function rowsText({ regels }: DiffArgs, one: string, more: string): string {
  return regels === 1 ? `Een regel ${one}` : `${regels ?? ''} regels ${more}`;
}

function proofText(added: string, gone: string): string {
  return `${added && `, nieuw bewijs: ${added}`}${gone && `${added ? ';' : ','} bewijs is weg: ${gone}`}`;
}

/** Of a new klantreis, that most of it stands in another one too. */
function likeText({ gelijk, aantal, lijktOp }: DiffArgs, value: (name: string) => string): string {
  if (lijktOp === undefined) return '';
  return `. ${gelijk} van de ${aantal} stappen heten net zo als in ${thingText('klantreis', value('lijktOp'))}`;
}

/** That what is gone was a problem still, or had some in it. */
/** Which of the rules about people are off. */
function privacyOff(args: DiffArgs): string {
  if (args.alle !== undefined) return 'De regels over persoonsgegevens staan';
  return codesIn(args).length === 1 ? 'Een regel over persoonsgegevens staat' : 'Regels over persoonsgegevens staan';
}

/** What each of them looks for. */
const SOUGHT: Readonly<Record<(typeof PRIVACY_CODES)[number], string>> = {
  KR201: 'burgerservicenummers',
  KR202: 'telefoonnummers, e-mailadressen, adressen en andere nummers die bij iemand horen',
  KR203: 'een persona die een echt mens lijkt',
  KR204: 'gezondheid, geloof, afkomst, geaardheid en een strafblad van een persona',
  KR210: 'namen van mensen',
};

function soughtText(args: DiffArgs): string {
  if (args.alle !== undefined) return 'gegevens van echte mensen';
  const codes = codesIn(args);
  return enumerate(
    PRIVACY_CODES.filter((code) => codes.includes(code)).map((code) => SOUGHT[code]),
    'en',
  );
}

function openText({ open, soort, knelpunt }: DiffArgs): string {
  if (open === undefined) return '';
  if (soort === 'knelpunt') return '. Het was nog niet opgelost';
  if (open !== knelpunt) return `. Van die knelpunten ${open === 1 ? 'was' : 'waren'} er ${open} nog niet opgelost`;
  return open === 1 ? '. Het knelpunt was nog niet opgelost' : '. Geen van die knelpunten was opgelost';
}

function contentsText(args: DiffArgs, value: (name: string) => string, before: string): string {
  const parts = Object.entries(PLURALS).flatMap(([kind, [one, more]]) => {
    const count = Number(own(args, kind) ?? 0);
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  const { wachttijd, uitspraken } = args;
  if (wachttijd !== undefined)
    parts.push(typeof wachttijd === 'number' ? `${wachttijd} wachttijden` : `een wachttijd van ${value('wachttijd')}`);
  if (uitspraken !== undefined && args.bronnen !== undefined)
    parts.push(`${uitspraken === 1 ? '' : `${uitspraken} keer `}bewijs uit ${value('bronnen')}`);
  return parts.length === 0 ? '' : before + enumerate(parts, 'en');
}
