import type { Finding } from '../../../model/finding';
import { formOfLine } from '../../../model/lines/line-kinds';
import type { LineForm } from '../../../model/lines/slots';
import { adoptedProblem } from './adopted-problem';
import { amountProblem, openPer } from './amount-problem';
import { choiceProblem } from './choice';
import { contactProblem } from './contact-problem';
import { feelingProblem } from './feeling-problem';
import { intoText, missingColon } from './missing-colon';
import { missingWord } from './missing-word';
import { moreBehind } from './more-behind';
import { apostropheProblem, nameProblem } from './name-problem';
import { repeatProblem } from './repeat-problem';
import { countAndMore, countFirst, speakerProblem } from './said-by';
import { found, isRight, rewrittenAs, type Spoiled, takesNotes, written } from './spoiled';
import { dateProblem, durationProblem } from './time-problem';
import { withTitle } from './title-place';
import { twoFacts } from './two-facts';

type Look = (spoiled: Spoiled) => Finding | undefined;

/** What may be wrong with a line of a form, the likeliest first. */
const LOOKS: Readonly<Partial<Record<LineForm, readonly Look[]>>> = {
  element: [nameProblem, missingColon],
  text: [missingColon],
  speech: [speakerProblem, missingColon],
  sort: [missingColon],
  people: [missingWord, twoFacts, missingColon, intoText],
  adopted: [adoptedProblem, twoFacts, dateProblem],
  amount: [openPer, amountProblem, missingWord, twoFacts, missingColon, intoText],
  repeat: [twoFacts, repeatProblem],
  sources: [countFirst, countAndMore, missingWord, twoFacts],
  contact: [contactProblem, missingWord, twoFacts],
  leaves: [missingColon],
  question: [missingColon],
  words: [twoFacts, choiceProblem],
  feeling: [missingWord, feelingProblem, twoFacts, choiceProblem, missingColon],
  reason: [twoFacts, choiceProblem, missingColon],
  day: [twoFacts, dateProblem],
  period: [twoFacts, dateProblem],
  duration: [twoFacts, durationProblem, missingColon, intoText],
  percentage: [missingWord, twoFacts, missingColon, intoText],
  when: [missingWord, twoFacts, durationProblem],
};
const OTHERS: readonly Look[] = [missingWord, twoFacts];

/** The one message about a line that the grammar could not read: what is most probably wrong, as a right line made of what was typed. */
export function misreadProblem(spoiled: Spoiled): Finding {
  for (const look of [apostropheProblem, ...(LOOKS[formOfLine(spoiled.line.keyword)] ?? OTHERS), moreBehind]) {
    const problem = look(spoiled);
    if (problem) return look === moreBehind ? withTitle(problem, spoiled) : problem;
  }
  const { line, image, at, content } = spoiled;
  const note = `notitie: ${content}`;
  const fixes = [
    ...(takesNotes(line) && isRight(note) ? [rewrittenAs(spoiled, note)] : []),
    written(spoiled, 'FIX34', {}, `# ${content}`),
  ];
  return withTitle(found('KT002', at, { woord: line.keyword, bij: image }, fixes), spoiled);
}
