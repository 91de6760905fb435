import { PAGE_THEMES, pageText } from '../../messages/picture-page.data';
import { html } from '../dom';
import type { Row, Rows } from './rows';

interface ViewControls {
  readonly element: HTMLElement;
  /** The picture may have other rows now. */
  readonly update: () => void;
}

/** What a reader chooses of how the picture looks: which rows it has, and its colours. */
export function viewControls(rows: Rows): ViewControls {
  const choice = html('fieldset');
  const control = html('details', {}, html('summary', {}, pageText('rijen')), choice);
  const element = html('div', { class: 'weergave', role: 'group', 'aria-label': pageText('weergave') });
  element.append(coloursControl());
  let offered = '';
  const update = (): void => {
    const now = JSON.stringify(rows.all);
    // Who is choosing keeps the box that has the keyboard.
    if (now === offered) return;
    offered = now;
    if (rows.all.length > 0) element.prepend(control);
    else control.remove();
    choice.replaceChildren(html('legend', { class: 'unseen' }, pageText('welkeRijen')));
    for (const row of rows.all) choice.append(rowBox(rows, row));
  };
  update();
  return { element, update };
}

function rowBox(rows: Rows, { id, name }: Row): HTMLElement {
  const box = html('input', { type: 'checkbox', autocomplete: 'off' });
  box.checked = rows.isShown(id);
  box.addEventListener('change', () => rows.show(id, box.checked));
  return html('label', {}, box, html('span', {}, name));
}

function coloursControl(): HTMLElement {
  const root = document.documentElement;
  const asked = root.dataset.thema ?? '';
  const select = html('select', { autocomplete: 'off' }, html('option', { value: '' }, pageText('apparaat')));
  for (const theme of PAGE_THEMES.filter((one) => one !== 'print' || one === asked))
    select.append(html('option', { value: theme }, pageText(theme)));
  select.value = asked;
  select.addEventListener('change', () => {
    if (select.value === '') delete root.dataset.thema;
    else root.dataset.thema = select.value;
  });
  return html('label', {}, html('span', {}, pageText('kleuren')), select);
}
