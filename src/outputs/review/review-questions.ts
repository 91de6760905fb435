import type { ReviewChange } from '../../diff/review/review';
import { type DiffCode, thingText } from '../../messages/diff.data';
import { REVIEW_QUESTIONS, type ReviewQuestion, reviewText, SOMEBODY } from '../../messages/review.data';
import { own } from '../../util/own';
import { fillPlaces, enumerate } from '../../util/text';
import { openChanges, type ReviewGroup } from './review-groups';
import { type Marks, withMarks } from './review-sentence';

/** A question to the reviewer that follows from a change. */
export interface Question {
  readonly code: ReviewQuestion;
  readonly soort: string;
  readonly naam: string;
  /** Whom it is about, as a reader knows them; empty where nobody is named. */
  readonly personas: readonly string[];
}

/** Questions about a klantreis, unless more are needed to ask about every persona. */
const MOST = 4;
const LEAST = 2;

/** Personas that a question names. */
const MOST_NAMED = 3;

/**
 * Of which changes a question follows: from what touches people most. `keyword` is the word that its line starts with, `hoe` what became
 * of its value, `isNow` what it is now, `has` a value that its sentence has.
 */
const CAUSES: readonly {
  readonly ask: ReviewQuestion;
  readonly codes?: readonly DiffCode[];
  readonly has?: string;
  readonly keyword?: string;
  readonly hoe?: string;
  readonly isNow?: string;
  readonly soort?: string;
  /** It became worse, or longer without anything that says so. */
  readonly isLonger?: boolean;
  /** A line with this word is gone as well. */
  readonly beside?: string;
  /** Not where this was asked: that asks it too. */
  readonly unless?: ReviewQuestion;
}[] = [
  { ask: 'anderen', codes: ['VS097'] },
  { ask: 'kopie', codes: ['VS001'], has: 'lijktOp' },
  { ask: 'slechter', codes: ['VS034'], keyword: 'gevoel' },
  { ask: 'bijzonder', has: 'bijzonder', keyword: 'vraagt' },
  { ask: 'langerZonderBelofte', codes: ['VS034', 'VS049'], keyword: 'wacht', isLonger: true, beside: 'belofte' },
  { ask: 'belofteWeg', codes: ['VS031', 'VS036'], keyword: 'belofte', unless: 'langerZonderBelofte' },
  { ask: 'langer', codes: ['VS034', 'VS049'], keyword: 'wacht', isLonger: true, unless: 'langerZonderBelofte' },
  { ask: 'verder', codes: ['VS006', 'VS013'] },
  { ask: 'vastgesteld', codes: ['VS030', 'VS032'], keyword: 'status', isNow: 'vastgesteld' },
  { ask: 'grond', codes: ['VS055'] },
  { ask: 'ingeschat', codes: ['VS049'], hoe: 'ingeschat' },
  { ask: 'gemeten', codes: ['VS049'], hoe: 'gemeten' },
  { ask: 'wachten', codes: ['VS030'], keyword: 'wacht' },
  { ask: 'belofteAnders', codes: ['VS035'], keyword: 'belofte' },
  { ask: 'vraagt', codes: ['VS030', 'VS035'], keyword: 'vraagt', unless: 'bijzonder' },
  { ask: 'regel', codes: ['VS030', 'VS031', 'VS032', 'VS035'], keyword: 'regel' },
  { ask: 'citaat', codes: ['VS035'], keyword: 'citaat' },
  { ask: 'contactWeg', codes: ['VS031'], keyword: 'contact' },
  { ask: 'bewijsWeg', codes: ['VS038'] },
  { ask: 'bewijsWeg', has: 'bewijsWeg' },
  // What proves something is told as VS037.
  { ask: 'aanname', codes: ['VS030'], keyword: 'volgens' },
  { ask: 'terug', codes: ['VS025'] },
  { ask: 'knelpunt', codes: ['VS001'], soort: 'knelpunt' },
  { ask: 'knelpuntWeg', codes: ['VS004'], soort: 'knelpunt' },
  { ask: 'teLaat', codes: ['VS070'] },
  { ask: 'later', codes: ['VS039'] },
  { ask: 'eigenaar', codes: ['VS041'] },
  { ask: 'stapWeg', codes: ['VS004'], soort: 'stap' },
  { ask: 'stapNieuw', codes: ['VS001'], soort: 'stap' },
  { ask: 'opgelost', codes: ['VS024'] },
  { ask: 'beter', codes: ['VS033'], keyword: 'gevoel' },
];

/** Whose klantreis it is, as a reader knows them. */
function personasOf({ journey }: ReviewGroup): readonly string[] {
  return (journey?.personas ?? []).filter((persona) => persona !== '');
}

/** Some questions about a klantreis; none where everything was agreed with, or where nothing but wording is another. */
export function questionsOf(group: ReviewGroup): readonly Question[] {
  const changes = openChanges(group.changes);
  if (group.journey?.state === 'weg') return [];
  const found = new Map<string, Question>();
  for (const cause of CAUSES) {
    // A bron is of no klantreis, and its ground is to be asked about all the same.
    if (group.journey === undefined && cause.ask !== 'grond') continue;
    const { beside, unless } = cause;
    if (beside !== undefined && !changes.some((one) => isGone(one, beside))) continue;
    if ([...found.values()].some(({ code }) => code === unless)) continue;
    for (const change of changes.filter((one) => isCause(one, cause))) {
      const question = questionAbout(cause.ask, change, group);
      const key = [cause.ask, ...question.personas].join('\n');
      if (!found.has(key)) found.set(key, question);
    }
  }
  const questions = everyone([...found.values()]);
  const isNew = group.journey?.state === 'nieuw' && changes.length > 0;
  const touches = isNew || changes.some(({ level }) => level !== 'neutraal');
  if (group.journey === undefined || (questions.length === 0 && !touches)) return questions;
  for (const code of ['herkent', 'merkt'] as const) {
    if (questions.length < LEAST) questions.push({ code, soort: '', naam: '', personas: personasOf(group) });
  }
  return questions;
}

function isGone({ code, args, level }: ReviewChange, keyword: string): boolean {
  return level !== 'wens' && (code === 'VS031' || code === 'VS036') && args.trefwoord === keyword;
}

function isCause(
  { code, args, level }: ReviewChange,
  { codes, has, keyword, hoe, isNow, soort, isLonger = false }: (typeof CAUSES)[number],
): boolean {
  // Of a line that is a wish nothing is so yet, and these questions say that it is.
  if (keyword !== undefined && level === 'wens') return false;
  return (
    (codes === undefined || codes.includes(code)) &&
    (has === undefined || Boolean(own(args, has))) &&
    (soort === undefined || args.soort === soort) &&
    (hoe === undefined || args.hoe === hoe) &&
    (!isLonger || code === 'VS034' || args.hoe === 'langer') &&
    (isNow === undefined || args.nieuw === isNow || args.zegt === isNow) &&
    (keyword === undefined || args.trefwoord === keyword)
  );
}

/** The first ones, and of each persona that they leave out the first about her. */
function everyone(questions: readonly Question[]): Question[] {
  const told = questions.slice(0, MOST);
  for (const question of questions.slice(MOST)) {
    const asked = new Set(told.flatMap(({ personas }) => personas));
    if (question.personas.some((persona) => !asked.has(persona))) told.push(question);
  }
  return told;
}

/** Asked about the persona whose feeling changed, else about all whose klantreis it is. */
function questionAbout(code: ReviewQuestion, { args }: ReviewChange, group: ReviewGroup): Question {
  const feit = String(args.feit ?? '');
  const personas = personasOf(group);
  const felt = personas.find((persona) => feit.endsWith(` van ${persona}`));
  return {
    code,
    soort: String(args.soort ?? ''),
    naam: String(args.naam ?? ''),
    personas: felt === undefined ? personas : [felt],
  };
}

/** Whom the questions are about, above them. @param typed writes a name for where the title goes */
export function questionsTitle(group: ReviewGroup, typed: (name: string) => string): string {
  const asked = new Set(questionsOf(group).flatMap(({ personas }) => personas));
  if (group.journey === undefined) return reviewText('vragenSamen');
  const personas = personasOf(group).filter((persona) => asked.has(persona));
  return reviewText('vragen', { persona: namesText(personas, typed) });
}

function namesText(personas: readonly string[], typed: (name: string) => string): string {
  if (personas.length === 0) return SOMEBODY;
  return personas.length > MOST_NAMED ? reviewText('iedereen') : enumerate(personas.map(typed), 'en');
}

export function questionSentence({ code, soort, naam, personas }: Question, marks: Marks): string {
  return withMarks((keep) => {
    const wat = thingText(keep(soort), keep(naam));
    return fillPlaces(REVIEW_QUESTIONS[code], { wat, Wat: wat, persona: namesText(personas, keep) });
  }, marks);
}
