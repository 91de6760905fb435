import {
  type Audience,
  AUDIENCES,
  type Better,
  type Host,
  type LineKind,
  type Reader,
  type Risk,
  type Traits,
} from './line-kind';
import { ID, joined, type LineForm, mark, NOTE, OWN_ID, ref, refs, type Slot, slot, TEXT, TITLE, value } from './slots';
import {
  AANLEIDINGEN,
  BRON_SOORTEN,
  FACTOREN,
  GEVOELENS,
  INVLOEDEN,
  KANTEN,
  NIVEAUS,
  OMVANGEN,
  OPLOSSING_SOORTEN,
  ORGANISATIE_SOORTEN,
  PERSONA_SOORTEN,
  STANDEN,
  STATUSSEN,
  TALEN,
  TOESTANDEN,
  UITKOMSTEN,
  VERZAMELAARS,
} from './vocabulary.data';

/**
 * THE table: what every line of the language is. Of each the word, the elements that take it, its form (a rule of the grammar),
 * what stands behind the word, and what else is to be known of it.
 *
 * It makes the keywords of the lexer, nests the lines, and is what the reading of a row, the messages, completion, hover, colours, the
 * manual, references, rename, print, the comparison, the merge, `gewenst` and who may see it go by. Its words for people (help and an example) stand in
 * src/messages/line-help.data.ts.
 */
function rows(): Row[] {
  return [
    ...forAll([
      // Elements: what has a name that references hang on, or a title, and takes lines of its own.
      element('persona', 'bestand', [ID, TITLE], 'evidence'),
      ...['organisatie', 'systeem', 'product', 'kanaal', 'bron', 'maat', 'klantreis'].map((word) =>
        element(word, 'bestand', [ID, TITLE]),
      ),
      element('fase', 'klantreis', [OWN_ID, TITLE], 'desired'),
      element('stap', 'fase', [OWN_ID, TITLE], 'desired'),
      ...['knelpunt', 'oplossing', 'succes'].map((word) => element(word, JOURNEY, [OWN_ID, TITLE], 'evidence')),
      row('meting', 'measurement', JOURNEY, [ref('maat', 'maat'), slot('waarde', 'number')], 'element many evidence', {
        key: [['maat']],
        subject: 'waarde',
      }),
      text('kans', JOURNEY, 'many'),
    ]),
    // Work in hand: a note is for who works on the text, a question for who must answer it.
    ...forTeam([text('notitie', JOURNEY, 'many')]),
    ...forInside([
      row(
        'vraag',
        'question',
        JOURNEY,
        [slot('rol', 'role', { after: 'voor', optional: true, list: true }), TEXT],
        'many',
        { risk: [risk('jurist', 'any', JOURNEY)] },
      ),
    ]),
    ...forAll([
      row('vraag', 'question', 'maat', [TEXT], 'many'),

      // What a persona, an organisatie, a bron, … is.
      text('doelgroep', 'persona', '', BESTUUR),
      ...['situatie', 'doel', 'behoefte', 'zorg', 'drijfveer', 'beperking'].map((word) =>
        text(word, 'persona', 'many'),
      ),
      words('digitaal', 'persona', NIVEAUS),
      words('taal', 'persona', TALEN),
      row('helpt', 'names', 'persona', [refs('persona')], 'many'),
      row('voorkeur', 'names', 'persona', [refs('kanaal')]),
      words('soort', 'persona', PERSONA_SOORTEN),
      words('soort', 'organisatie', ORGANISATIE_SOORTEN, undefined, [risk('team', '-eigen', 'organisatie')]),
      row('soort', 'words', 'bron', [value(BRON_SOORTEN, 'waarden', { list: true })], '', {
        risk: [risk('team', 'gone', 'bron')],
      }),
      words('soort', 'oplossing', OPLOSSING_SOORTEN),
      text('eigenaar', 'organisatie klantreis fase stap oplossing', '', {
        risk: [risk('bestuur', 'change', 'klantreis')],
      }),
      text('link', 'organisatie product bron oplossing', 'many'),
      text('upl', 'product'),
      row('aantal', 'people', 'bron', [slot('waarde', 'count'), NOTE], 'many', {
        onePerKey: true,
        key: [['tekst']],
        ...GROUND,
      }),
      row('datum', 'day', 'bron', [slot('waarde', 'date')], '', GROUND),
      row('schaal', 'scale', 'maat', [slot('van', 'scale')], '', TEAM),
      text('eenheid', 'maat'),
      row('hoog is goed', 'flag', 'maat', [], '', { answers: 'richting', ...TEAM }),
      row('laag is goed', 'flag', 'maat', [], '', { answers: 'richting', ...TEAM }),

      // What a klantreis is.
      row('voor', 'names', 'klantreis stap', [refs('persona')], '', {
        risk: [risk('bestuur team', 'any', 'klantreis')],
      }),
      row('aanleiding', 'sort', 'klantreis', [value(AANLEIDINGEN, 'waarde', { optional: true }), TEXT], '', {
        subject: 'waarde',
      }),
      ...['klantvraag', 'resultaat'].map((word) => text(word, 'klantreis', '', BESTUUR)),
      ...['waarom', 'samenvatting'].map((word) => text(word, 'klantreis')),
      words('status', 'klantreis', STATUSSEN, undefined, BESTUUR.risk),
      row('vastgesteld', 'adopted', 'klantreis', [slot('waarde', 'date'), joined('door', NOTE)], 'plain', {
        subject: 'waarde',
        ...BESTUUR,
      }),
      text('gemaakt met', 'klantreis'),
      row('herzien', 'day', 'klantreis', [slot('waarde', 'date')]),
      row('ankerpunt', 'element', 'klantreis', [ID, TITLE], 'many'),
      words('toestand', 'klantreis', TOESTANDEN, undefined, BESTUUR.risk),
      row('vergelijk', 'name', 'klantreis', [ref('klantreis')], 'many'),

      // What happens in a stap.
      row('wanneer', 'when', 'fase stap', [slot('anker', 'when', { names: 'ankerpunt' })], 'desired', JURIST),
      row('duurt', 'duration', 'stap', [slot('van', 'duration'), NOTE], 'evidence desired', {
        better: 'less',
        ...JURIST,
      }),
      row('wacht', 'duration', 'stap', [slot('van', 'duration'), NOTE], 'evidence desired', {
        better: 'less',
        ...PROMISED,
      }),
      row('afhaken', 'percentage', 'stap', [slot('waarde', 'percentage'), NOTE], 'evidence', {
        better: 'less',
        ...COMES_OR_GOES,
      }),
      row('waarheidsmoment', 'flag', 'stap', [], '', COMES_OR_GOES),
      row(
        'contact',
        'contact',
        'stap',
        [
          ref('kanaal', 'kanaal'),
          joined('met', ref('organisatie', 'organisatie')),
          joined('vanuit', value(KANTEN, 'vanuit')),
          mark('ongewild'),
          mark('mislukt'),
          NOTE,
        ],
        'many desired',
        { key: [['kanaal'], ['organisatie']], ...COMES_OR_GOES },
      ),
    ]),
    // What exactly somebody does, is asked and a law says: work for who makes the service, and no matter of steering.
    ...forOthersThanBoard([row('doet', 'speech', 'stap', [OF_PERSONA, TEXT], 'many evidence desired')]),
    ...forAll([row('denkt', 'speech', 'stap', [OF_PERSONA, TEXT], 'many evidence desired')]),
    // The words of somebody who may know them again, or be known by them.
    ...forInside([
      row('citaat', 'speech', 'stap', [OF_PERSONA, TEXT], 'many evidence'),
      row('citaat', 'speech', 'persona', [TEXT], 'many evidence'),
    ]),
    ...forAll([
      row('verwacht', 'speech', 'stap', [OF_PERSONA, TEXT], 'many evidence desired'),
      words('uitkomst', 'verwacht', UITKOMSTEN, ['niet', 'waargemaakt', 'overtroffen']),
      row('gevoel', 'feeling', 'stap fase', [value(GEVOELENS, 'waarde'), OF_PERSONA, NOTE], 'many evidence desired', {
        onePerKey: true,
        key: [['persona']],
        subject: 'waarde',
        better: GEVOELENS,
      }),
      row('regelt', 'name', 'stap', [ref('product')], 'many'),
    ]),
    ...forOthersThanBoard([
      text('vraagt', 'stap', 'many evidence desired', { risk: [risk('jurist privacy', 'any')] }),
      text('regel', 'stap', 'many evidence', JURIST),
    ]),
    ...forAll([
      row('voorkant', 'front', 'stap', [ref('organisatie', 'organisatie', { optional: true }), TEXT], 'many desired', {
        key: [['organisatie']],
      }),
    ]),
    // How we work behind the scenes, with which systems.
    ...forTeam([
      row(
        'achterkant',
        'back',
        'stap',
        [ref('organisatie', 'organisatie', { optional: true }), joined('met', ref('systeem', 'systeem')), TEXT],
        'many desired',
        { key: [['organisatie', 'systeem'], ['organisatie']] },
      ),
    ]),
    ...forAll([
      row('of', 'name', 'stap', [ref('stap')], 'many'),
      row('terug naar', 'name', 'stap', [ref('stap')], 'many'),
      text('vervalt', 'stap'),
      text('alleen als', 'stap', 'plain', TEAM),
      row('herhaalt', 'repeat', 'stap', [slot('eenheid', 'repeat')], 'plain'),
      row('kosten', 'amount', 'stap oplossing', AMOUNT, 'many evidence plain', {
        key: BY_TEXT,
        better: 'less',
        // What a resident pays, a law says; what a plan costs us, it does not.
        risk: [risk('bestuur', 'any'), risk('jurist', 'any', 'stap')],
      }),
      row('baten', 'amount', 'oplossing', AMOUNT, 'many evidence plain', { key: BY_TEXT, better: 'more', ...BESTUUR }),
      text('belofte', 'klantreis stap', 'many plain', PROMISED),
      // For whom it goes otherwise is as much law as the rule itself.
      text('uitzondering', 'stap', 'many plain', JURIST),
      row('regie', 'name', 'klantreis stap', [ref('organisatie')], 'plain'),

      // What a knelpunt, an oplossing, a succes and a meting are.
      words('ernst', 'knelpunt', NIVEAUS, NIVEAUS.toReversed()),
      row('invloed', 'reason', 'knelpunt', [value(INVLOEDEN, 'waarde'), NOTE], '', { risk: [risk('team', '+geen')] }),
      row('van', 'name', 'knelpunt', [ref('persona')]),
      text('oorzaak', 'knelpunt', 'many'),
      row('lost op', 'solves', 'oplossing', [refs('knelpunt')], '', { set: 'namen' }),
      words('inspanning', 'oplossing', OMVANGEN),
      words('effect', 'oplossing', OMVANGEN),
      // An oplossing that was turned down is further away than an idea.
      words(
        'stand',
        'oplossing',
        STANDEN,
        ['afgewezen', ...STANDEN.filter((stand) => stand !== 'afgewezen')],
        [risk('bestuur team', '+afgewezen'), risk('bestuur team', '-afgewezen')],
      ),
      row('gereed', 'day', 'oplossing', [slot('waarde', 'date')], '', {
        better: 'earlier',
        risk: [risk('bestuur jurist', 'any')],
      }),
      row('lost niet op', 'leaves', 'oplossing', [refs('knelpunt'), TEXT], 'many plain', { set: 'namen' }),
      row('spanning', 'reason', 'klantreis knelpunt oplossing', [slot('waarde', 'word'), NOTE], 'many plain', {
        key: [['waarde']],
        ...JURIST,
      }),
      row('factor', 'words', 'knelpunt succes', [value(FACTOREN, 'waarden', { list: true })], 'plain', {
        set: 'waarden',
      }),
      text('waardoor', 'succes', 'many'),
      row('n', 'count', 'meting', [slot('waarde', 'count')], '', TEAM),
      row('periode', 'period', 'meting', [slot('waarde', 'period')], '', TEAM),

      // What belongs to the statement above. Under a bron `door` says who collected it.
      row('volgens', 'sources', '', [ref('bron', 'namen', { list: true, counted: true })], 'follower many', {
        set: 'namen',
        key: [['namen']],
      }),
      row('negeer', 'reason', '', [slot('waarde', 'rule'), TEXT], 'follower many', {
        key: [['waarde']],
        subject: 'waarde',
        risk: [risk('team', 'any')],
      }),
      row('door', 'names', '', [refs('oplossing')], 'follower many', { set: 'namen' }),
      { ...row('door', 'names', '', [value(VERZAMELAARS, 'namen')], 'follower many'), under: ['bron'] },
    ]),
  ];
}

/** What somebody must look at, by reader: whatever became of the line. */
const BESTUUR = { risk: [risk('bestuur', 'any')] };
const JURIST = { risk: [risk('jurist', 'any')] };
const TEAM = { risk: [risk('team', 'any')] };
/** What people may count on: who answers for it decides, and a law may ask for it. */
const PROMISED = { risk: [risk('bestuur jurist', 'any')] };
/** Without it nobody knows how firm what rests on a bron is. */
const GROUND = { risk: [risk('team', 'gone')] };
/** What the journey has less or more of, and not what is said of it. */
const COMES_OR_GOES = { risk: [risk('team', 'presence')] };

const JOURNEY = 'klantreis fase stap';
/** Who does, thinks, says, expects or feels it. */
const OF_PERSONA = joined('van', ref('persona', 'persona'));
const AMOUNT = [slot('bedrag', 'amount'), joined('per', slot('eenheid', 'unit')), OF_PERSONA, TEXT];

/** The kosten of one thing are never those of another, and the kosten of Noor are not those of Sam. */
const BY_TEXT = [['tekst', 'persona'], ['tekst']];

/** What a line is, before somebody decided who may see it. */
interface Undecided {
  readonly keyword: string;
  readonly form: LineForm;
  readonly hosts: readonly Host[];
  /** The elements under which these are its slots. */
  readonly under: readonly string[];
  readonly slots: readonly Slot[];
  readonly traits: Traits;
}

interface Row extends Undecided {
  readonly audiences: readonly Audience[];
}

/** Lines that everybody may see, whoever a picture is for. */
const forAll = decided(AUDIENCES);
/** Lines that stay among those who work on it. */
const forTeam = decided(['team']);
/** Lines that stay inside the organisation. */
const forInside = decided(['bestuur', 'team']);
const forOthersThanBoard = decided(['team', 'publiek']);

function decided(audiences: readonly Audience[]): (rows: readonly Undecided[]) => Row[] {
  return (undecided) => undecided.map((one) => ({ ...one, audiences }));
}

const PLAIN_TRAITS: Traits = {
  element: false,
  many: false,
  evidence: false,
  desired: false,
  follower: false,
  plain: false,
  set: undefined,
  onePerKey: false,
  key: undefined,
  subject: undefined,
  better: undefined,
  answers: undefined,
  risk: [],
};

type Flag = { readonly [K in keyof Traits]: Traits[K] extends boolean ? K : never }[keyof Traits];

/**
 * @param hosts the elements that take it, with a space between them
 * @param flags the traits that are true of it, with a space between them
 */
function row(
  keyword: string,
  form: LineForm,
  hosts: string,
  slots: readonly Slot[],
  flags = '',
  more: Partial<Traits> = {},
): Undecided {
  const taking = listed(hosts) as Host[];
  const isTrue = Object.fromEntries((listed(flags) as Flag[]).map((flag) => [flag, true]));
  return { keyword, form, hosts: taking, under: taking, slots, traits: { ...PLAIN_TRAITS, ...isTrue, ...more } };
}

function listed(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}

function element(keyword: string, hosts: string, slots: readonly Slot[], flags = ''): Undecided {
  return row(keyword, 'element', hosts, slots, `element many ${flags}`.trim());
}

function text(keyword: string, hosts: string, flags = '', more: Partial<Traits> = {}): Undecided {
  return row(keyword, 'text', hosts, [TEXT], flags, more);
}

function words(
  keyword: string,
  hosts: string,
  values: readonly string[],
  better?: Better,
  risks: readonly Risk[] = [],
): Undecided {
  return row(keyword, 'words', hosts, [value(values)], '', { better, risk: risks });
}

/**
 * @param readers who must look, with a space between them
 * @param hosts the elements under which, with a space between them; empty for all
 */
function risk(readers: string, when: Risk['when'], hosts = ''): Risk {
  return { readers: listed(readers) as Reader[], when, hosts: hosts === '' ? undefined : (listed(hosts) as Host[]) };
}

/** Every line but `gewenst` and `gewenst zonder`, which stand before one, by its word. The rows of one word are one kind. */
export const LINES: ReadonlyMap<string, LineKind> = joinedByWord(rows());

function joinedByWord(all: readonly Row[]): Map<string, LineKind> {
  const kinds = new Map<string, LineKind>();
  for (const { keyword, form, hosts, under, slots, traits, audiences } of all) {
    const known = kinds.get(keyword);
    if (known && known.form !== form) throw new Error(`The line ${keyword} has two forms: ${known.form} and ${form}.`);
    kinds.set(keyword, {
      ...(known ?? traits),
      risk: [...new Set([...(known?.risk ?? []), ...traits.risk])],
      keyword,
      form,
      hosts: [...(known?.hosts ?? []), ...hosts],
      slots: known?.slots ?? slots,
      slotsByHost: new Map([...(known?.slotsByHost ?? []), ...under.map((host) => [host, slots] as const)]),
      audiencesByHost: new Map([
        ...(known?.audiencesByHost ?? []),
        ...(under.length > 0 ? under : ['']).map((host) => [host, audiences] as const),
      ]),
    });
  }
  return kinds;
}
