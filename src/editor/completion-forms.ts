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
  const values = valuesOf(keyword, element);
  const form = own(OPENINGS, keyword) ?? required(own(LINE_HELP, keyword)!.vorm);
  const opened = values && keyword !== 'invloed' ? form.replace(/^(\S+) [^:]+/, '$1 <waarde>') : form;
  let places = 0;
  return opened.replace(/<([^>]*)>|…/g, (_, name: string | undefined) => {
    places += 1;
    if (name === undefined) return `$${places}`;
    const choices = name === 'waarde' ? (values ?? []) : choicesFor(name, context);
    const fits = choices.length > 0 && choices.length <= MOST_CHOICES;
    return fits ? `\${${places}|${choices.join(',')}|}` : `\${${places}:${name}}`;
  });
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
