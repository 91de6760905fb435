import { LINE_HELP } from '../messages/line-help.data';
import { DESIRED_KINDS } from '../model/line-kinds.data';
import { own } from '../util/own';
import type { CompletionContext } from './completion-context';
import { idsFor, isNameKind, ruleCodes } from './completion-names';
import { UNITS, valuesOf } from './value-lists';

/** Lines whose form in the help says more than one begins with. */
const OPENINGS: Readonly<Record<string, string>> = {
  wanneer: 'wanneer <getal> <eenheid> <richting> <ankerpunt>',
  invloed: 'invloed <waarde>',
  gewenst: 'gewenst',
};

/** More choices than this are quicker found by typing. */
const MOST_CHOICES = 20;

/**
 * A line as a snippet: its form in the help without what may be left out, with places to fill in and the choices that there
 * are (`gevoel ${1|zeer-negatief,…|}: ${2:omdat}`).
 *
 * @param element the word of the element that the line stands in
 */
export function formOf(keyword: string, element: string | undefined, context: CompletionContext): string {
  const form = own(OPENINGS, keyword) ?? required(own(LINE_HELP, keyword)!.vorm);
  const closed = valuesOf(keyword, element) && keyword !== 'invloed';
  const opened = closed ? form.replace(/^(\S+) [^:]+/, '$1 <waarde>') : form;
  return fillForm(opened, keyword, element, context).form;
}

/**
 * Makes a place to fill in of every `<name>` and `…` of a form.
 *
 * @param places how many places there are before it
 */
export function fillForm(
  form: string,
  keyword: string,
  element: string | undefined,
  context: CompletionContext,
  places = 0,
): { readonly form: string; readonly places: number } {
  let count = places;
  const filled = form.replace(/<([^>]*)>|…/g, (_, name: string | undefined) => {
    count += 1;
    if (name === undefined) return `$${count}`;
    const choices = name === 'waarde' ? (valuesOf(keyword, element) ?? []) : choicesFor(name, context);
    const fits = choices.length > 0 && choices.length <= MOST_CHOICES;
    return fits ? `\${${count}|${choices.join(',')}|}` : `\${${count}:${name}}`;
  });
  return { form: filled, places: count };
}

function required(form: string): string {
  return form
    .replace(/\s*\[[^\]]*\]/g, '')
    .replace(', …', '')
    .replace(/^gewenst zonder/, 'zonder');
}

function choicesFor(place: string, context: CompletionContext): readonly string[] {
  if (isNameKind(place)) return idsFor(place, context).map(({ id }) => id);
  if (place === 'eenheid') return UNITS;
  if (place === 'richting') return ['voor', 'na'];
  if (place === 'soort regel') return DESIRED_KINDS;
  return place === 'regel' ? ruleCodes() : [];
}
