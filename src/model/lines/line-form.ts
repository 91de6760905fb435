import { DESIRED_FORMS, LINE_HELP, SLOT_WORDS } from '../../messages/line-help.data';
import { own } from '../../util/own';
import { slotsIn } from './line-kind';
import { lineKind, valuesOf } from './line-kinds';
import type { Slot } from './slots';

/** A list of values that is longer than this is shown as one place to fill in. */
const LONGEST = 45;

/**
 * The form of a line, as people see it (`contact <kanaal> [met <organisatie>]`): optional parts stand in brackets.
 *
 * @param host the word of the element that it stands in, where that asks for something else
 * @returns undefined for a word of no line
 */
export function formOf(keyword: string, host?: string): string | undefined {
  const kind = lineKind(keyword);
  const desired = own(DESIRED_FORMS, keyword);
  if (desired !== undefined || kind === undefined) return desired;
  const slots = slotsIn(kind, host);
  const isSame = host !== undefined || new Set(kind.slotsByHost.values()).size <= 1;
  return slots.reduce((form, slot) => form + partOf(slot, keyword, isSame), keyword);
}

/** @param isSame whether the slot is the same in every element that takes the line */
function partOf(slot: Slot, keyword: string, isSame: boolean): string {
  if (slot.kind === 'title') return `: ${placeOf(slot, keyword, isSame)}`;
  if (slot.kind === 'text') {
    const joined = slot.after === undefined ? '' : ` ${slot.after}`;
    const text = `${joined}: ${placeOf(slot, keyword, isSame)}`;
    return slot.optional ? `${joined === '' ? '' : ' '}[${text.trimStart()}]` : text;
  }
  const part = [slot.after, placeOf(slot, keyword, isSame)].filter((word) => word !== undefined).join(' ');
  // The id of a thing is always shown: that it may be left out is told elsewhere.
  return slot.optional && slot.kind !== 'id' ? ` [${part}]` : ` ${part}`;
}

function placeOf({ kind, values, names, list, counted }: Slot, keyword: string, isSame: boolean): string {
  if (kind === 'text' || kind === 'title') return own(LINE_HELP, keyword)?.tekst ?? SLOT_WORDS[kind];
  if (kind === 'mark') return values!.join('/');
  const name = kind === 'name' ? `<${names!}>` : undefined;
  const choice = kind === 'value' && isSame && values!.join('/').length <= LONGEST ? values!.join('/') : undefined;
  const place = name ?? choice ?? SLOT_WORDS[kind as keyof typeof SLOT_WORDS];
  const more = counted ? ` ${SLOT_WORDS.counted}` : '';
  return `${place}${more}${list && kind !== 'role' ? ', …' : ''}`;
}

/**
 * A line of which all is still to be filled in (`ernst <waarde>`): what may be left out is left out.
 *
 * @param host the word of the element that it stands in
 * @param text what to write behind its colon; absent for a line that has none, or can do without
 */
export function blankOf(keyword: string, host: string | undefined, text?: string): string {
  const parts = slotsIn(lineKind(keyword)!, host).flatMap((slot) => {
    if (slot.kind === 'text' || slot.kind === 'title') return text === undefined ? [] : [`: <${text}>`];
    if (slot.optional && slot.kind !== 'id') return [];
    const place = slot.kind === 'name' ? `<${slot.names!}>` : SLOT_WORDS[slot.kind as keyof typeof SLOT_WORDS];
    return [slot.after, place].flatMap((word) => (word === undefined ? [] : [` ${word}`]));
  });
  return keyword + parts.join('');
}

/**
 * What a line begins with, up to the first thing that its author has to fill in (`gevoel `, `doet: `). Nothing stands behind it that
 * the next key would have to replace: that key may be Enter, and a value that nobody chose would be said all the same.
 *
 * @param host the word of the element that the line stands in
 */
export function openingOf(keyword: string, host: string | undefined): string {
  if (valuesOf(keyword, host) && !takesTextAlone(keyword, host)) return `${keyword} `;
  // What may be left out is left out.
  const form = formOf(keyword, host)!
    .replace(/\s*\[[^\]]*\]/g, '')
    .replace(/^gewenst zonder/, 'zonder');
  return form.split(/[<…]/)[0]!;
}

/** `aanleiding: …` needs no value. */
function takesTextAlone(keyword: string, host: string | undefined): boolean {
  const kind = lineKind(keyword);
  return kind !== undefined && slotsIn(kind, host).every(({ kind, optional }) => kind === 'text' || optional);
}
