import { LINE_HELP } from '../../messages/line-help.data';
import { own } from '../../util/own';
import { valuesOf } from '../../model/lines/line-kinds';

/**
 * What a line begins with, up to the first thing that its author has to fill in (`gevoel `, `doet: `). Nothing stands behind it that
 * the next key would have to replace: that key may be Enter, and a value that nobody chose would be said all the same.
 *
 * @param element the word of the element that the line stands in
 */
export function openingOf(keyword: string, element: string | undefined): string {
  if (valuesOf(keyword, element)) return `${keyword} `;
  const [opening] = required(own(LINE_HELP, keyword)!.vorm).split(/[<…]/);
  return opening!;
}

/** The form of a line in the help without what may be left out. */
function required(form: string): string {
  return form.replace(/\s*\[[^\]]*\]/g, '').replace(/^gewenst zonder/, 'zonder');
}
