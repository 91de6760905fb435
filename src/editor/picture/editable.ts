import { editWord, elementName } from '../../messages/picture-edit.data';
import { factName } from '../../messages/fact-names.data';
import { slotsIn } from '../../model/lines/line-kind';
import { LINE_KINDS } from '../../model/lines/line-kinds';
import type { Slot } from '../../model/lines/slots';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { hostOf, type Line } from '../../parser/lines/line';
import type { EditableAnswer, Field, MenuItem, PictureEdit } from '../../protocol/edit';
import { capital } from '../../util/text';
import type { OpenFile } from '../open-file';
import { refuse } from './done';
import { stapOrFase } from './element-edits';
import { lineStarting } from './picture-edit';
import { slotOf, textIn } from './text-edits';

/** Lines under an element that its card asks for, also where they are not there yet; with the word of the menu. */
const DETAILS = {
  oplossing: ['stand', 'eigenaar', 'gereed'],
  knelpunt: ['ernst'],
} as const;

/** What can be edited of a line in the picture: what may be typed over, and the rows of its menu. */
export function editableAt(file: OpenFile, row: number): EditableAnswer {
  const line = lineStarting(file, row);
  if (!line) return refuse('regelWeg');
  const fields = [...fieldsOf(file, line), ...detailFields(file, line)];
  return { fields, menu: menuOf(line, fields) };
}

function fieldsOf(file: OpenFile, line: Line): Field[] {
  if (!line.kind) return [];
  const slots = slotsIn(line.kind, line.parent && hostOf(line.parent)).filter(({ kind }) => kind !== 'id');
  return slots.flatMap(({ property }) => {
    const slot = slotOf(line, property);
    return slot ? [fieldOf(file, line, slot)] : [];
  });
}

function fieldOf(file: OpenFile, line: Line, slot: Slot): Field {
  return {
    place: { line: line.range.start.line, slot: slot.property },
    label: labelOf(line, slot),
    text: textIn(file, line, slot),
    ...(slot.values && { values: slot.values }),
  };
}

function labelOf(line: Line, slot: Slot): string {
  if (slot.kind === 'title') return editWord('titelVan', { naam: elementName(line.keyword) ?? line.keyword });
  if (line.keyword === 'gevoel') return slot.kind === 'text' ? editWord('waarom') : editWord('gevoel');
  return capital(factName(line.keyword, { desired: line.desired, host: line.parent?.keyword ?? '' }));
}

/** The lines under an element that have a place in its menu. */
function detailFields(file: OpenFile, line: Line): Field[] {
  return detailsOf(line).map((keyword) => {
    const slot = slotsIn(LINE_KINDS.get(keyword)!, line.keyword).find(({ optional }) => !optional)!;
    const there = line.children.find((child) => child.keyword === keyword && !child.desired);
    return {
      place: { line: line.range.start.line, keyword },
      label: capital(factName(keyword, { host: line.keyword })),
      text: there ? textIn(file, there, slot) : '',
      ...(slot.values && { values: slot.values }),
    };
  });
}

function detailsOf({ keyword }: Line): readonly (typeof DETAILS)[keyof typeof DETAILS][number][] {
  return keyword === 'oplossing' || keyword === 'knelpunt' ? DETAILS[keyword] : [];
}

function menuOf(line: Line, fields: readonly Field[]): MenuItem[] {
  const row = line.range.start.line;
  const typed = fields.filter(({ place, values }) => 'slot' in place && values === undefined);
  const edit = (label: string, what: PictureEdit, key?: string): MenuItem => ({
    label,
    edit: what,
    ...(key && { key }),
  });
  const own = typed.map((field, nth): MenuItem => {
    return { label: editWord('wijzig', { naam: field.label }), field, ...(nth === 0 && { key: 'F2' }) };
  });
  const isStap = line.keyword === 'stap';
  const isPart = isStap || line.keyword === 'fase';
  const moves = line.kind?.element === true && line.parent?.keyword !== 'bestand';
  const faces = isPart || line.keyword === 'gevoel' ? [faceItem(line)] : [];
  return [
    ...own,
    ...faces,
    ...fields.flatMap((field) => detailItem(row, field)),
    ...(line.keyword === 'knelpunt' ? [edit(editWord('oplossingErbij'), { what: 'solve', line: row })] : []),
    ...(isPart ? [edit(editWord(isStap ? 'stapErbij' : 'stapInFase'), { what: 'add', line: row }, 'Insert')] : []),
    ...(moves
      ? [
          edit(editWord('eerder'), { what: 'move', line: row, direction: 'up' }, 'Alt+←'),
          edit(editWord('later'), { what: 'move', line: row, direction: 'down' }, 'Alt+→'),
        ]
      : []),
    ...(isPart || line.parent?.keyword !== 'bestand'
      ? [edit(editWord('verwijderen', { naam: nameOf(line) }), { what: 'delete', line: row }, 'Delete')]
      : []),
  ];
}

function nameOf(line: Line): string {
  return capital(elementName(line.keyword) ?? factName(line.keyword, { desired: line.desired }));
}

function faceItem(line: Line): MenuItem {
  const row = line.range.start.line;
  const felt = line.keyword === 'gevoel' ? [line] : (stapOrFase(line)?.children.filter(isNow) ?? []);
  const items = GEVOELENS.map((waarde, index): MenuItem => {
    const isSet = felt.length === 1 && felt[0]!.words.get('waarde')?.[0]?.text === waarde;
    const key = String(index + 1);
    return { label: waarde.replace('-', ' '), key, edit: { what: 'face', line: row, level: index + 1 }, isNow: isSet };
  });
  return { label: editWord('gevoel'), items };
}

function isNow({ keyword, desired }: Line): boolean {
  return keyword === 'gevoel' && !desired;
}

function detailItem(row: number, field: Field): MenuItem[] {
  const { place, values, text } = field;
  if (!('keyword' in place)) return [];
  const { keyword } = place;
  const label = editWord(keyword as (typeof DETAILS)[keyof typeof DETAILS][number]);
  if (!values) return [{ label, field }];
  const items = values.map((value): MenuItem => {
    return { label: value, edit: { what: 'detail', line: row, keyword, text: value }, isNow: value === text };
  });
  return [{ label, items }];
}
