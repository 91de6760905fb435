import type { Finding } from '../../../model/finding';
import { formOfLine } from '../../../model/lines/line-kinds';
import type { LineForm } from '../../../model/lines/slots';
import { choiceProblem } from './choice';
import { missingColon } from './missing-colon';
import { missingWord } from './missing-word';
import { moreBehind } from './more-behind';
import { nameProblem } from './name-problem';
import { found, type Spoiled, written } from './spoiled';
import { dateProblem, durationProblem } from './time-problem';
import { withTitle } from './title-place';
import { twoFacts } from './two-facts';

type Look = (spoiled: Spoiled) => Finding | undefined;

/** What may be wrong with a line of a form, the likeliest first. */
const LOOKS: Readonly<Partial<Record<LineForm, readonly Look[]>>> = {
  element: [nameProblem, missingColon],
  text: [missingColon],
  speech: [missingColon],
  sort: [missingColon],
  people: [missingWord, twoFacts, missingColon],
  adopted: [twoFacts, dateProblem],
  amount: [missingWord, twoFacts, missingColon],
  question: [missingColon],
  words: [twoFacts, choiceProblem],
  feeling: [missingWord, twoFacts, choiceProblem, missingColon],
  reason: [twoFacts, choiceProblem, missingColon],
  day: [twoFacts, dateProblem],
  period: [twoFacts, dateProblem],
  duration: [twoFacts, durationProblem, missingColon],
  percentage: [missingWord, twoFacts, missingColon],
  when: [missingWord, twoFacts, durationProblem],
};
const OTHERS: readonly Look[] = [missingWord, twoFacts];

/** The one message about a line that the grammar could not read: what is most probably wrong, as a right line made of what was typed. */
export function misreadProblem(spoiled: Spoiled): Finding {
  for (const look of [...(LOOKS[formOfLine(spoiled.line.keyword)] ?? OTHERS), moreBehind]) {
    const problem = look(spoiled);
    if (problem) return look === moreBehind ? withTitle(problem, spoiled) : problem;
  }
  const { line, image, at, content } = spoiled;
  const fix = written(spoiled, 'FIX34', {}, `# ${content}`);
  return withTitle(found('KT002', at, { woord: line.keyword, bij: image }, [fix]), spoiled);
}
