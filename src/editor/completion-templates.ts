import { TEMPLATES } from '../messages/templates.data';
import { own } from '../util/own';
import type { CompletionContext } from './completion-context';
import { fillForm } from './completion-forms';
import { rowStart } from './rows';

/** An element with the lines that usually go with it, as a snippet of several rows that starts at the margin. */
export interface Template {
  readonly label: string;
  readonly form: string;
}

/** The template of an element that opens with this word, where there is one. */
export function templateOf(keyword: string, context: CompletionContext): Template | undefined {
  const template = own(TEMPLATES, keyword);
  if (template === undefined) return undefined;
  const { label, rows } = template;
  let places = 0;
  const forms = rows.map((row) => {
    const filled = fillForm(row, rowStart(row)?.keyword ?? '', keyword, context, places);
    places = filled.places;
    return filled.form;
  });
  return { label, form: forms.join('\n') };
}
