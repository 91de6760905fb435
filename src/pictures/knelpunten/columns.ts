import { Card, type Cell } from '../../drawing/card';
import { SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { heatWord } from '../../messages/knelpunten.data';
import type { Fase } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { WISH_WORDS } from '../kaart/facts';
import { faseLabel } from '../kaart/facts-whole';
import { titleAt } from '../kaart/sources';
import type { Column, View } from '../kaart/view';
import { WISH_LOOK } from '../kaart/wish-cards';
import { isByFase, type Spot } from './spots';

/** What stands above the columns. */

/** A fase over its stappen. */
export function faseCell(key: string, fase: Fase, view: View, scope: Scope, width: number): Cell {
  const card = new Card<string>('fase', width, { x: 8, y: 7 });
  const titel = fase.titel || fillWords('faseZonderTitel');
  const look = { size: SIZE.telling, style: 'bold', role: 'faseInkt', balance: true } as const;
  card.text(titel, { ...look, source: titleAt(fase) });
  const about = { key, label: faseLabel(fase, view, scope), line: fase.range.start.line };
  return card.finish(about, { fill: 'fase', stroke: 'kaartRand' });
}

/** What a column is of: a stap with its number, or a whole. */
export function spotCell(spot: Spot, view: View, scope: Scope, width: number): Cell {
  const { kind, fase, columns, key } = spot;
  if (kind === 'fase' && isByFase(view)) return faseCell(key, fase!, view, scope, width);
  const [column] = columns;
  const card = new Card<string>('stap', width, { x: 8, y: 7 });
  const label = spotWords(spot, view);
  if (!column || column.missing) {
    const text = column ? heatWord('geenStap') : fillWords(kind === 'fase' ? 'heleFase' : 'heleReis');
    card.text(capital(text), { size: SIZE.klein, style: 'italic', role: 'zacht' });
    return card.finish({ key: `${key}/kop`, label });
  }
  const { stap, number } = column;
  const isThere = isCurrent(stap, view.klantreis);
  if (!isThere) card.text(fillWords('nieuw'), WISH_WORDS).gap(SPACE.een);
  card.text(number, { size: SIZE.klein, style: 'bold', role: 'accent', topic: 'nummer', means: '' });
  const look = { size: SIZE.klein, style: 'bold' } as const;
  card.text(stap.titel || fillWords('nogLeeg'), { ...look, source: titleAt(stap) });
  const about = { key: `${key}/kop`, label, line: stap.range.start.line };
  return card.finish(about, isThere ? { fill: 'kaart', stroke: 'kaartRand' } : WISH_LOOK);
}

/** What a column is of, in words. */
export function spotWords({ kind, fase, columns }: Spot, view: View): string {
  const [column] = columns;
  if (kind === 'klantreis') return capital(fillWords('heleReis'));
  if (kind === 'fase') {
    const titel = fase!.titel || fillWords('faseZonderTitel');
    return isByFase(view) ? titel : fillWords('naam', { naam: titel, tekst: fillWords('heleFase') });
  }
  if (!column || column.missing) return capital(heatWord('geenStap'));
  return stapWords(column);
}

export function stapWords({ number, stap }: Column): string {
  return heatWord('waarStap', { nummer: number, titel: stap.titel || fillWords('nogLeeg') });
}
