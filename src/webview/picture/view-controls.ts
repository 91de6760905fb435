import { PAGE_THEMES, pageText } from '../../messages/picture-page.data';
import { html } from '../dom';
import type { Rows } from './rows';

/** What a reader chooses of how the picture looks: which rows it has, and its colours. */
export function viewControls(rows: Rows): HTMLElement {
  const controls = html('div', { class: 'weergave', role: 'group', 'aria-label': pageText('weergave') });
  if (rows.all.length > 0) controls.append(rowsControl(rows));
  controls.append(coloursControl());
  return controls;
}

function rowsControl(rows: Rows): HTMLElement {
  const choice = html('fieldset', {}, html('legend', { class: 'unseen' }, pageText('welkeRijen')));
  for (const { id, name } of rows.all) {
    const box = html('input', { type: 'checkbox', autocomplete: 'off' });
    box.checked = true;
    box.addEventListener('change', () => rows.show(id, box.checked));
    choice.append(html('label', {}, box, html('span', {}, name)));
  }
  return html('details', {}, html('summary', {}, pageText('rijen')), choice);
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
