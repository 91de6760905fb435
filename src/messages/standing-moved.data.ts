import { enumerate, fillPlaces } from '../util/text';
import { type Card, QUESTIONS } from './scorecard.data';
import {
  counted,
  type Counted,
  coverageWords,
  GROUND,
  LATE,
  OPEN,
  rest,
  TITLES,
  type Told,
  totalOf,
} from './standing.data';

/** How far a klantreis is, with its score card. */
interface State extends Told {
  readonly scorecard: Card | undefined;
}

type Coverage = NonNullable<Told['coverage']>;

/** Counts of one side and of the other. A text has one uitspraak as well as many. */
const WORDS = {
  bewijs: 'Bewijs: {wat}.',
  bewijsEerst: 'eerst stonden er geen uitspraken over hoe het gaat in, nu {nieuw}',
  bewijsWeg: 'er staan geen uitspraken over hoe het gaat meer in. Eerst: {oud}',
  gehoordWel: 'de ene uitspraak is nu gehoord of gemeten',
  gehoordNiet: 'de ene uitspraak is niet meer gehoord of gemeten',
  gehoordGelijk: 'nog steeds {nieuw} van de {totaal} uitspraken gehoord of gemeten',
  gehoord: 'van {oud} naar {nieuw} van de {totaal} uitspraken gehoord of gemeten',
  gehoordAnders: 'van {oud} van de {eerst} naar {nieuw} van de {totaal} uitspraken gehoord of gemeten',
  gehoordAndersEen: 'van {oud} van de {eerst} naar {nieuw} van de 1 uitspraak gehoord of gemeten',

  kaart: 'Scorekaart: {ja} van de {gevraagd} keer ja.',
  kaartEerst: 'Scorekaart: eerst was die er niet, nu is het {ja} van de {gevraagd} keer ja.',
  kaartWeg: 'Scorekaart: die is er niet meer. Eerst was het {ja} van de {gevraagd} keer ja.',
  kaartGelijk: 'Scorekaart: nog steeds {ja} van de {gevraagd} keer ja.',
  kaartMeer: 'Scorekaart: van {oud} naar {ja} van de {gevraagd} keer ja.',
  kaartAnders: 'Scorekaart: van {oud} van de {eerst} naar {ja} van de {gevraagd} keer ja.',
  vraag: '{vraag} Eerst {oud}, nu {nieuw}.',

  nietLaat: 'Niet meer te laat: {wat}.',
  weg: 'Wat is weggehaald, is daarmee nog niet opgelost.',
  vanNaar: 'van {oud} naar {nieuw}',
} as const;

const ANSWERS: Readonly<Record<Card['scores'][number]['antwoord'], string>> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  nvt: 'niet van toepassing',
};

/** How far a new klantreis is, in sentences. */
export function newStandingSentences({ coverage, scorecard, open, late }: State): readonly string[] {
  return [
    ...(coverage ? [fillPlaces(WORDS.bewijs, { wat: coverageWords(coverage) })] : []),
    ...(scorecard ? [fillPlaces(WORDS.kaart, { ja: scorecard.ja, gevraagd: scorecard.gevraagd })] : []),
    ...rest({ open, late }),
  ];
}

/**
 * What became another in a klantreis, in sentences that say what the text says and not whether that is better. None where it tells something
 * else than before, a wish or what is put away: then nothing moved, and the change of that says so.
 * @param hasRemoved a knelpunt that nobody had solved, or a plan, was taken out
 */
export function movedStandingSentences(base: State, head: State, hasRemoved = false): readonly string[] {
  const isAway = ({ status }: State) => status === 'archief';
  if (base.toestand !== head.toestand || isAway(base) !== isAway(head)) return [];
  const isFewer = head.open.knelpunten < base.open.knelpunten || head.open.plannen < base.open.plannen;
  return [
    base.coverage && head.coverage ? evidenceMoved(base.coverage, head.coverage) : '',
    ...scorecardMoved(base.scorecard, head.scorecard),
    [sentence(TITLES.open, moves(OPEN, base.open, head.open)), ...(isFewer && hasRemoved ? [WORDS.weg] : [])].join(' '),
    ...lateMoved(base.late, head.late),
  ].filter((text) => text !== '');
}

function sentence(words: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : fillPlaces(words, { wat: enumerate(parts, 'en') });
}

function evidenceMoved(base: Coverage, head: Coverage): string {
  const [eerst, totaal] = [totalOf(base), totalOf(head)];
  const [oud, nieuw] = [base.gemeten + base.gehoord, head.gemeten + head.gehoord];
  const grounds = keysOf(GROUND).filter((ground) => base[ground] !== head[ground]);
  // Whose every claim was heard and is so still, has the evidence that it had.
  const isAll = oud > 0 && nieuw > 0 && oud === eerst && nieuw === totaal;
  if (isAll || (eerst === totaal && oud === nieuw && grounds.length === 0)) return '';
  if (eerst === 0) return sentence(WORDS.bewijs, [fillPlaces(WORDS.bewijsEerst, { nieuw: coverageWords(head) })]);
  if (totaal === 0) return sentence(WORDS.bewijs, [fillPlaces(WORDS.bewijsWeg, { oud: coverageWords(base) })]);
  const heard = fillPlaces(WORDS[heardWord(eerst, totaal, oud, nieuw)], { eerst, totaal, oud, nieuw });
  const others = grounds.map((ground) => fillPlaces(GROUND[ground], { aantal: fromTo(base[ground], head[ground]) }));
  return sentence(WORDS.bewijs, [[heard, enumerate(others, 'en')].filter((part) => part !== '').join('; ')]);
}

function heardWord(eerst: number, totaal: number, oud: number, nieuw: number) {
  if (eerst !== totaal) return totaal === 1 ? 'gehoordAndersEen' : 'gehoordAnders';
  if (oud === nieuw) return 'gehoordGelijk';
  if (totaal > 1) return 'gehoord';
  return nieuw > oud ? 'gehoordWel' : 'gehoordNiet';
}

/** How many times yes, and which questions have another answer. */
function scorecardMoved(base: Card | undefined, head: Card | undefined): readonly string[] {
  if (!base || !head) {
    const one = head ?? base;
    return one ? [fillPlaces(WORDS[head ? 'kaartEerst' : 'kaartWeg'], { ja: one.ja, gevraagd: one.gevraagd })] : [];
  }
  const before = new Map(base.scores.map(({ vraag, antwoord }) => [vraag, antwoord]));
  const moved = head.scores.filter(({ vraag, antwoord }) => before.get(vraag) !== antwoord);
  if (moved.length === 0) return [];
  const isAlike = base.gevraagd === head.gevraagd;
  const word = !isAlike ? 'kaartAnders' : base.ja === head.ja ? 'kaartGelijk' : 'kaartMeer';
  const counts = { oud: base.ja, eerst: base.gevraagd, ja: head.ja, gevraagd: head.gevraagd };
  const answers = moved.map(({ vraag, antwoord }) =>
    fillPlaces(WORDS.vraag, {
      vraag: QUESTIONS[vraag].vraag,
      oud: ANSWERS[before.get(vraag) ?? 'nvt'],
      nieuw: ANSWERS[antwoord],
    }),
  );
  return [[fillPlaces(WORDS[word], counts), ...answers].join(' ')];
}

/** What is late on both sides is no news. */
function lateMoved(base: Told['late'], head: Told['late']): readonly string[] {
  const kinds = keysOf(LATE);
  const only = (one: Told['late'], other: Told['late']) =>
    kinds.filter((kind) => one[kind] > 0 && other[kind] === 0).map((kind) => counted(LATE[kind], one[kind]));
  const both = kinds.filter((kind) => base[kind] > 0 && head[kind] > 0 && base[kind] !== head[kind]);
  return [
    sentence(TITLES.laat, [...only(head, base), ...both.map((kind) => move(LATE[kind], base[kind], head[kind]))]),
    sentence(WORDS.nietLaat, only(base, head)),
  ];
}

function moves<K extends string>(
  words: Readonly<Record<K, Counted>>,
  base: Readonly<Record<K, number>>,
  head: Readonly<Record<K, number>>,
): string[] {
  return keysOf(words)
    .filter((kind) => base[kind] !== head[kind])
    .map((kind) => move(words[kind], base[kind], head[kind]));
}

/** `van 2 naar 3 vragen` */
function move(words: Counted, oud: number, nieuw: number): string {
  return fillPlaces(WORDS.vanNaar, { oud, nieuw: counted(words, nieuw) });
}

function fromTo(oud: number, nieuw: number): string {
  return fillPlaces(WORDS.vanNaar, { oud, nieuw });
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
