import { dateWords, fillWords } from '../../messages/diagram.data';
import type { Meting } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { decimal } from '../../model/time';
import { capital } from '../../util/text';
import { Card, type Room } from '../../drawing/card';
import type { TextSource } from '../../drawing/shapes';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { heldBy } from './holders';
import { elementKey } from './keys';
import type { LaneCell } from './lanes';
import { at, inFile, textAt } from './sources';
import type { Column, View } from './view';
import { sentences } from './words';

/** What was measured, with all that is needed to judge the number: of how many, when, and on what scale. */

export function metingCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  return heldBy(column, view, room.reading).flatMap(({ holder, tag, key, whole }) =>
    holder.metingen.map((meting, nth) => {
      const card = new Card('meting', room, room.reading === 'kolom' ? PADDING.los : PADDING.zin);
      const { text, source } = outcome(meting, view, scope);
      card.iconText('meting', text, { size: SIZE.tekst, style: 'bold', iconRole: 'accent', source });
      const notes = [tag, ...metingNotes(meting, scope)].filter((note) => note !== '');
      if (notes.length > 0) {
        const look = { size: SIZE.klein, role: 'zacht', topic: 'over', indent: card.beside(SIZE.tekst) } as const;
        card.gap(SPACE.dicht).text(notes.join(' · '), look);
      }
      const about = {
        key: elementKey('meting', undefined, key, nth),
        label: metingWords(meting, tag, view, scope),
        line: meting.range.start.line,
        whole,
      };
      return card.finish(about, room.reading === 'kolom' ? {} : { fill: 'vlak', stroke: 'kaartRand' });
    }),
  );
}

/** `Meting: Rapportcijfer 6,8. Hele fase, n = 38.` */
export function metingWords(meting: Meting, tag: string, view: View, scope: Scope): string {
  const asked = (scope.find('maat', meting.maat.id)?.vragen ?? []).filter(({ tekst }) => tekst !== '');
  return sentences([
    fillWords('tekstMeting', { meting: outcome(meting, view, scope).text }),
    capital([tag, ...metingNotes(meting, scope)].filter((note) => note !== '').join(', ')),
    ...asked.map(({ tekst }) => fillWords('metingVraag', { vraag: tekst })),
  ]);
}

/** `Wachttijd 12 minuten`. */
function outcome(meting: Meting, { klantreis }: View, scope: Scope): { text: string; source: TextSource[] } {
  const { maat, waarde } = meting;
  const [declared] = scope.declarations('maat', maat.id);
  const naam = declared?.element.titel ?? maat.id;
  const eenheid = declared?.element.eenheid;
  const file = declared?.file.model.klantreizen.includes(klantreis) ? undefined : declared?.file.path;
  const getal = waarde === undefined ? '' : decimal(waarde);
  const tekst = [getal, eenheid?.tekst ?? ''].filter((part) => part !== '').join(' ');
  return {
    text: tekst === '' ? naam : `${naam} ${tekst}`,
    source: [
      at(maat, 'maat', naam),
      ...(getal === '' ? [] : [at(meting, 'waarde', getal)]),
      ...(eenheid?.tekst ? inFile(file, textAt(eenheid, eenheid.tekst)) : []),
    ],
  };
}

function metingNotes({ maat, n, periode }: Meting, scope: Scope): string[] {
  const { schaal, richting } = scope.find('maat', maat.id) ?? {};
  return [
    n === undefined ? '' : fillWords('aantal', { aantal: n }),
    periode === undefined ? '' : periodWords(periode),
    schaal ? fillWords('metingSchaal', { van: decimal(schaal.van), tot: decimal(schaal.tot) }) : '',
    richting ?? '',
  ].filter((part) => part !== '');
}

/** `2e kwartaal 2026`, or a month or a year. */
function periodWords(periode: string): string {
  const [, jaar, nummer] = /^(\d{4})-K(\d)$/.exec(periode) ?? [];
  return jaar && nummer ? fillWords('kwartaal', { nummer, jaar }) : dateWords(periode, true);
}
