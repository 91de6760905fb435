import { fillWords } from '../messages/diagram.data';
import type { Klantreis } from '../model/klantreis';
import type { Scope } from '../model/scope';
import { heldBy, solvedNumbers } from './cards-knelpunt';
import { kanaalName, whenWords } from './cards-stap';
import { gevoelWord } from './hartslag';
import { stateParts } from './kop';
import { type Column, makeView, type View } from './view';

/** The picture in words, a list of lines: one for the journey, one a fase, one a stap with all that stands under it. */
export function alternativeText(klantreis: Klantreis, scope: Scope): string[] {
  return describe(makeView(klantreis, scope), scope);
}

export function describe(view: View, scope: Scope): string[] {
  const lines = [journeyLine(view)];
  for (const span of view.fasen) {
    if (span.fase.titel) lines.push(fillWords('tekstFase', { titel: span.fase.titel }));
    for (const column of view.columns.slice(span.start, span.end)) lines.push(stapLine(column, view, scope));
  }
  return lines;
}

function journeyLine(view: View): string {
  const { klantreis, columns, fasen } = view;
  const [toestand, status] = stateParts(view);
  const personas = view.personas.map((persona) => persona.titel).join(', ');
  const omvang = fillWords('tekstOmvang', {
    toestand: toestand ?? '',
    status: status ?? '',
    stappen: columns.length === 1 ? fillWords('tekstEenStap') : fillWords('tekstStappen', { aantal: columns.length }),
    fasen: fasen.length === 1 ? fillWords('tekstEenFase') : fillWords('tekstFasen', { aantal: fasen.length }),
  });
  const parts = [
    personas && fillWords('tekstVoor', { personas }),
    klantreis.klantvraag?.tekst && fillWords('tekstVraag', { vraag: klantreis.klantvraag.tekst }),
    omvang,
    klantreis.samenvatting?.tekst,
  ];
  return join(parts);
}

function stapLine(column: Column, view: View, scope: Scope): string {
  const { stap } = column;
  const wanneer = whenWords(stap, view);
  const contacten = stap.contacten.map((contact) => {
    const kanaal = kanaalName(contact.kanaal.id, scope);
    const organisatie = scope.find('organisatie', contact.met?.id)?.titel ?? contact.met?.id;
    return organisatie ? fillWords('tekstMet', { kanaal, organisatie }) : kanaal;
  });
  return join([
    fillWords('tekstStap', { nummer: column.number, titel: stap.titel || fillWords('nogLeeg') }),
    stap.alleenGewenst && view.klantreis.toestand !== 'gewenst' && fillWords('tekstNieuw'),
    stap.vervalt && fillWords('tekstVervalt'),
    wanneer && fillWords('tekstWanneer', { wanneer }),
    contacten.length > 0 && fillWords('tekstContact', { contacten: contacten.join(', ') }),
    ...stap.doet.map((line) => line.tekst && fillWords('tekstDoet', { tekst: line.tekst })),
    ...stap.denkt.map((line) => line.tekst && fillWords('tekstDenkt', { tekst: line.tekst })),
    ...stap.citaten.map((line) => line.tekst && fillWords('tekstCitaat', { tekst: line.tekst })),
    ...stap.verwacht.flatMap((line) => [
      line.tekst && fillWords('tekstVerwacht', { tekst: line.tekst }),
      line.uitkomst && fillWords('tekstUitkomst', { uitkomst: fillWords(line.uitkomst) }),
    ]),
    ...feelingLines(column, view),
    ...heldLines(column, view, scope),
  ]);
}

function feelingLines(column: Column, view: View): string[] {
  return view.curves.flatMap((curve) =>
    curve.points
      .filter((point) => point.column === column.index)
      .map((point) =>
        fillWords(curve.desired ? 'tekstGevoelGewenst' : 'tekstGevoel', {
          persona: curve.name,
          gevoel: gevoelWord(point.waarde),
          omdat: point.omdat ? fillWords('tekstOmdat', { omdat: point.omdat }) : '',
          bewijs: fillWords(EVIDENCE_WORDS[point.evidence]),
        }),
      ),
  );
}

const EVIDENCE_WORDS = { bewijs: 'legendaBewijs', aanname: 'legendaAanname', gewenst: 'legendaGewenst' } as const;

function heldLines(column: Column, view: View, scope: Scope): string[] {
  return heldBy(column, view).flatMap(({ holder }) => [
    ...holder.knelpunten.map((knelpunt) => {
      const numbered = view.knelpunten.get(knelpunt);
      return fillWords('tekstKnelpunt', {
        nummer: numbered?.number ?? '',
        ernst: knelpunt.ernst ? fillWords('ernst', { ernst: knelpunt.ernst }) : fillWords('geenErnst'),
        opgelost: numbered?.solved ? `, ${fillWords('opgelost')}` : '',
        titel: knelpunt.titel || fillWords('nogLeeg'),
      });
    }),
    ...holder.successen.map((succes) => fillWords('tekstSucces', { titel: succes.titel })),
    ...holder.oplossingen.map((oplossing) => {
      const nummers = solvedNumbers(oplossing, view, scope);
      return fillWords('tekstOplossing', {
        nummers: nummers ? ` ${fillWords('lostOp', { nummers })}` : '',
        stand: oplossing.stand ? ` (${oplossing.stand})` : '',
        titel: oplossing.titel,
      });
    }),
    ...holder.kansen.map((kans) => fillWords('tekstKans', { tekst: kans.tekst })),
  ]);
}

/** Sentences one after another; a text of the author may lack its full stop. */
function join(parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => (/[.!?…”]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
