import type { ReviewChange } from '../../diff/review/review';
import { type DiffCode, thingText } from '../../messages/diff.data';
import { REVIEW_QUESTIONS, type ReviewQuestion, SOMEBODY } from '../../messages/review.data';
import { own } from '../../util/own';
import { fillPlaces } from '../../util/text';
import { openChanges, type ReviewGroup } from './review-groups';
import { type Marks, withMarks } from './review-sentence';

/** A question to the reviewer that follows from a change. */
export interface Question {
  readonly code: ReviewQuestion;
  readonly soort: string;
  readonly naam: string;
  readonly persona: string;
}

const MOST = 4;
const LEAST = 2;

/**
 * Of which changes a question follows: from what touches people most. `starts` is the word that its line or its fact starts with,
 * `has` a value that its sentence has.
 */
const CAUSES: readonly {
  readonly ask: ReviewQuestion;
  readonly codes?: readonly DiffCode[];
  readonly has?: string;
  readonly starts?: string;
  readonly soort?: string;
}[] = [
  { ask: 'slechter', codes: ['VS034'], starts: 'gevoel' },
  { ask: 'verder', codes: ['VS006', 'VS013'] },
  { ask: 'wachten', codes: ['VS030', 'VS034'], starts: 'wacht' },
  { ask: 'contactWeg', codes: ['VS031'], starts: 'contact' },
  { ask: 'bewijsWeg', codes: ['VS038'] },
  { ask: 'bewijsWeg', has: 'bewijsWeg' },
  // What proves something is told as VS037.
  { ask: 'aanname', codes: ['VS030'], starts: 'volgens' },
  { ask: 'terug', codes: ['VS025'] },
  { ask: 'knelpunt', codes: ['VS001'], soort: 'knelpunt' },
  { ask: 'later', codes: ['VS039', 'VS070'] },
  { ask: 'eigenaar', codes: ['VS041'] },
  { ask: 'stapWeg', codes: ['VS004'], soort: 'stap' },
  { ask: 'stapNieuw', codes: ['VS001'], soort: 'stap' },
  { ask: 'opgelost', codes: ['VS024'] },
  { ask: 'beter', codes: ['VS033'], starts: 'gevoel' },
];

/** For whom the klantreis is, as a reader knows the persona. */
export function personaOf({ journey }: ReviewGroup): string {
  return journey?.personas[0] || SOMEBODY;
}

/** Two to four questions about a klantreis; none where everything was agreed with. */
export function questionsOf(group: ReviewGroup): readonly Question[] {
  const changes = openChanges(group.changes);
  if (group.journey === undefined || group.journey.state === 'weg' || changes.length === 0) return [];
  const found = new Map<ReviewQuestion, Question>();
  for (const { ask, codes, has, starts, soort } of CAUSES) {
    const cause = changes.find(
      ({ code, args }) =>
        (codes === undefined || codes.includes(code)) &&
        (has === undefined || Boolean(own(args, has))) &&
        (soort === undefined || args.soort === soort) &&
        (starts === undefined || startsWith(String(args.regel ?? args.feit ?? ''), starts)),
    );
    if (cause && !found.has(ask)) found.set(ask, questionAbout(ask, cause, group));
  }
  const questions = [...found.values()].slice(0, MOST);
  for (const code of ['herkent', 'merkt'] as const) {
    if (questions.length < LEAST) questions.push({ code, soort: '', naam: '', persona: personaOf(group) });
  }
  return questions;
}

function startsWith(line: string, word: string): boolean {
  return line === word || line.startsWith(`${word} `);
}

/** Asked of the persona whose feeling changed, else of the one that the klantreis is for. */
function questionAbout(code: ReviewQuestion, { args }: ReviewChange, group: ReviewGroup): Question {
  const feit = String(args.feit ?? '');
  const felt = group.journey?.personas.find((persona) => persona !== '' && feit.endsWith(` van ${persona}`));
  return {
    code,
    soort: String(args.soort ?? ''),
    naam: String(args.naam ?? ''),
    persona: felt ?? personaOf(group),
  };
}

export function questionSentence({ code, soort, naam, persona }: Question, marks: Marks): string {
  return withMarks((keep) => {
    const wat = thingText(keep(soort), keep(naam));
    return fillPlaces(REVIEW_QUESTIONS[code], {
      wat,
      Wat: wat,
      persona: persona === SOMEBODY ? persona : keep(persona),
    });
  }, marks);
}
