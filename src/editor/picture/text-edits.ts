import { canonicalRow } from '../../model/canonical/canonical-row';
import { slotsIn } from '../../model/lines/line-kind';
import type { Slot } from '../../model/lines/slots';
import { hostOf, type Line } from '../../parser/lines/line';
import type { ParsedFile } from '../../parser/parse';
import { replaceText } from '../../text/edit/edit';
import { lineText, replaceLineText } from '../../text/edit/line-text';
import { isIsoDate } from '../../util/dates';
import type { Edit } from '../../util/source';
import { firstSign } from '../../util/spaces';
import type { OpenFile } from '../open-file';
import { calledAt, done, type Outcome, type Refused, refuse } from './done';
import { keepsRest, wordsOf } from './keeps-rest';

/** The slots that may be typed over in the picture; what else a line says is edited in the text. */
const TYPED: readonly Slot['kind'][] = ['text', 'title', 'value', 'date'];

/** Signs of a text that may be typed in the picture. */
const MOST_SIGNS = 4000;

/** The slot of a line by its name. The id that stands for a title that is not there is asked as that title. */
export function slotOf(line: Line, property: string): Slot | undefined {
  if (!line.kind || line.misread || line.place !== 'attached') return undefined;
  const slots = slotsIn(line.kind, line.parent && hostOf(line.parent));
  const asked = slots.find((slot) => slot.property === property);
  const slot = asked?.kind === 'id' ? slots.find(({ kind }) => kind === 'title') : asked;
  if (!slot || !TYPED.includes(slot.kind)) return undefined;
  if (slot.kind === 'text' || slot.kind === 'title')
    return slot.after === undefined || line.tekst !== undefined ? slot : undefined;
  return line.words.get(slot.property)?.length === 1 ? slot : undefined;
}

/** What stands in a slot. */
export function textIn(file: OpenFile, line: Line, slot: Slot): string {
  if (slot.kind === 'text' || slot.kind === 'title') return lineText(file, line);
  return line.words.get(slot.property)?.[0]?.text ?? '';
}

/** Another text or value in a slot of a line. */
export function editText(file: OpenFile, line: Line, slot: Slot, typed: string): Outcome {
  const wanted = textWanted(slot, typed);
  if (typeof wanted !== 'string') return wanted;
  const row = line.range.start.line;
  const now = textIn(file, line, slot);
  if (wanted === now) return done([], 'zelfde', {}, { line: row });
  if (wanted === '' && !slot.optional) return refuse('leeg');
  const edits = editsOf(file, line, slot, wanted);
  const after = keepsRest(file, edits, { changed: line });
  const changed = after?.after(line);
  if (!after || !changed || after.fresh.length > 0) return refuse('inTekst');
  const { parsed } = after;
  const isMeant = isText(slot)
    ? lineText(parsed, changed) === wanted && wordsOf(line) === wordsOf(changed)
    : changed.words.get(slot.property)?.[0]?.text === wanted && lineText(parsed, changed) === lineText(file, line);
  if (!isMeant || problemsAt(parsed, changed) > problemsAt(file, line)) return refuse('inTekst');
  const at = { line: changed.range.start.line };
  if (isText(slot)) return done(edits, 'gewijzigd', { tekst: wanted || calledAt(file, line) }, at);
  return done(edits, 'gezet', { naam: calledAt(file, line.parent ?? line), keyword: line.keyword, waarde: wanted }, at);
}

function isText({ kind }: Slot): boolean {
  return kind === 'text' || kind === 'title';
}

function editsOf(file: OpenFile, line: Line, slot: Slot, wanted: string): Edit[] {
  if (isText(slot)) return replaceLineText(file, line, wanted);
  const word = line.words.get(slot.property)?.[0];
  return word ? [replaceText(word.range, wanted)] : [];
}

/** What is wrong with the line by itself. */
function problemsAt({ problems }: Pick<ParsedFile, 'problems'>, { range: { start, end } }: Line): number {
  return problems.filter(({ range }) => start.line <= range.start.line && range.start.line <= end.line).length;
}

// eslint-disable-next-line no-control-regex
const ROOM = /[\s\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]+/gu;

/** What somebody typed as one row of text, or as the value that it is; or why it cannot stand there. */
export function textWanted(slot: Slot, typed: string): string | Refused {
  const text = typed.replace(ROOM, ' ').trim();
  const said = firstSign(text) === '' ? '' : text;
  if (said.length > MOST_SIGNS) return refuse('teLang');
  if (slot.kind === 'value' && !slot.values!.includes(said))
    return refuse('waarde', { tekst: said, waarden: slot.values!.join(', ') });
  if (slot.kind !== 'date' || said === '') return said;
  const date = dateOf(said);
  return isIsoDate(date) ? date : refuse('datum', { tekst: said });
}

/** A date as the language has it: `1 maart 2027` is read as it is in a line. */
function dateOf(typed: string): string {
  const word = 'gereed';
  return canonicalRow(`${word} ${typed}`).text.slice(word.length).trim();
}
