import { fillWords } from '../../messages/diagram.data';
import { inWords, type LaidOut, type Passage } from '../../drawing/shapes';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { kansWords, knelpuntWords, oplossingWords, succesWords } from './facts-finding';
import { kantWords } from './cards-side';
import { metingWords } from './cards-meting';
import { factWords } from './facts';
import { stapWords } from './facts-stap';
import { bronPassages, fasePassage, KLANTREIS_FACTS, personaPassages } from './facts-whole';
import { heldBy } from './holders';
import { stateParts } from './head-and-foot';
import { type Column, type Curve, feltIn, type Point, type View } from './view';
import {
  allSaidWords,
  contactWords,
  finished,
  gevoelWords,
  passage,
  saidWords,
  inViewWords,
  wantedContactWords,
  withoutWords,
} from './words';

/** The picture in words: a passage for the journey, one a fase, one a stap with all that stands under it. */
export function describe(view: View, scope: Scope): Pick<LaidOut, 'description' | 'passages'> {
  const passages: Passage[] = [{ sentences: journeySentences(view, scope) }, ...personaPassages(view, scope)];
  for (const span of view.fasen) {
    if (!span.fase.ongeschreven) passages.push(fasePassage(span.fase, view, scope));
    for (const column of view.columns.slice(span.start, span.end)) passages.push(stapPassage(column, view, scope));
  }
  return inWords([...passages, ...bronPassages(view, scope)]);
}

export function journeySentences(view: View, scope: Scope): string[] {
  const { klantreis } = view;
  const stappen = view.columns.filter((column) => !column.missing).length;
  const fasen = view.fasen.filter((span) => !span.fase.ongeschreven).length;
  const personas = view.personas.map((persona) =>
    persona.doelgroep?.tekst ? `${persona.titel} (${persona.doelgroep.tekst})` : persona.titel,
  );
  const omvang = fillWords('tekstOmvang', {
    toestand: stateParts(view)
      .map(({ text }) => text)
      .join(', '),
    stappen: stappen === 1 ? fillWords('tekstEenStap') : fillWords('tekstStappen', { aantal: stappen }),
    fasen: fasen === 1 ? fillWords('tekstEenFase') : fillWords('tekstFasen', { aantal: fasen }),
  });
  return finished([
    klantreis.titel || fillWords('zonderTitel'),
    personas.length > 0 && fillWords('tekstVoor', { personas: personas.join(', ') }),
    klantreis.klantvraag?.tekst && fillWords('tekstVraag', { vraag: klantreis.klantvraag.tekst }),
    omvang,
    view.hasOwn && fillWords('tekstBeeld', { lijn: fillWords('beeld'), telling: inViewWords(view.columns) }),
    klantreis.samenvatting?.tekst,
    ...factWords(KLANTREIS_FACTS, klantreis, view, scope).map(capital),
  ]);
}

function stapPassage(column: Column, view: View, scope: Scope): Passage {
  return passage(2, [
    ...stapWords(column, view, scope),
    ...(column.missing ? [] : saidLines(column, view, scope)),
    ...feelingLines(column, view, scope),
    ...kantLines(column, view, scope),
    ...heldLines(column, view, scope),
  ]);
}

function saidLines(column: Column, view: View, scope: Scope): (string | false | undefined)[] {
  const { stap, wishes } = column;
  const { contact } = wishes;
  const about = { column, view, scope };
  return [
    contactWords(stap.contacten, scope, contact),
    wantedContactWords(contact.added, view, scope),
    contact.without && capital(withoutWords('contact')),
    ...allSaidWords('doet', column, view, scope),
    ...allSaidWords('denkt', column, view, scope),
    ...stap.citaten.map((citaat) => citaat.tekst !== '' && saidWords('citaat', 'now', citaat, about)),
    ...allSaidWords('verwacht', column, view, scope),
  ];
}

function feelingLines(column: Column, view: View, scope: Scope): string[] {
  return (feltIn(view.curves).get(column.index) ?? [])
    .filter(({ curve, point }) => !isSaid(point, curve, view))
    .map(({ curve, point }) => gevoelWords(curve, point, { reason: true, scope }));
}

function kantLines({ stap, wishes }: Column, view: View, scope: Scope): string[] {
  return (['voorkant', 'achterkant'] as const).flatMap((kind) => {
    const { added, fates, without } = wishes[kind];
    return [
      ...stap[kind]
        .filter(({ tekst }) => tekst !== '')
        .map((kant) => kantWords(kind, 'now', kant, view, scope, fates.get(kant))),
      ...added.map((kant) => kantWords(kind, 'wanted', kant, view, scope)),
      ...(without ? [capital(withoutWords(kind))] : []),
    ];
  });
}

/** A feeling that stays as it is now need not be heard twice. */
function isSaid({ line }: Point, { desired }: Curve, { curves }: View): boolean {
  return desired && curves.some((now) => !now.desired && now.points.some((point) => point.line === line));
}

function heldLines(column: Column, view: View, scope: Scope): string[] {
  return heldBy(column, view).flatMap(({ holder, tag }) => [
    ...holder.metingen.map((meting) => metingWords(meting, tag, view, scope)),
    ...holder.knelpunten.map((knelpunt) => knelpuntWords(knelpunt, tag, view, scope)),
    ...holder.successen.map((succes) => succesWords(succes, tag, view, scope)),
    ...holder.oplossingen.map((oplossing) => oplossingWords(oplossing, view, scope, tag)),
    ...holder.kansen.filter((kans) => kans.tekst !== '').map((kans) => kansWords(kans, tag)),
  ]);
}
