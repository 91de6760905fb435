import { dateWords, type DiagramWord, fillWords } from '../messages/diagram.data';
import type { Klantreis, Knelpunt, Oplossing, TextLine } from '../model/klantreis';
import { isCurrent } from '../model/owner';
import type { Scope } from '../model/scope';
import { decimal, durationWords } from '../model/time';
import { heldBy, solvedNumbers } from './cards-knelpunt';
import { kanaalName, numberOf, whenWords } from './cards-stap';
import { gevoelWord } from './hartslag';
import { inViewWords } from './in-view';
import { sourceWords, stateParts } from './kop';
import { type Column, makeView, type View } from './view';

/** The picture in words, a list of lines: one for the journey, one a fase, one a stap with all that stands under it. */
export function alternativeText(klantreis: Klantreis, scope: Scope): string[] {
  return describe(makeView(klantreis, scope), scope);
}

export function describe(view: View, scope: Scope): string[] {
  const lines = [journeyLine(view)];
  for (const span of view.fasen) {
    const wanneer = whenWords(span.fase, view);
    const titel = span.fase.titel || fillWords('faseZonderTitel');
    if (!span.fase.ongeschreven) lines.push(fillWords('tekstFase', { titel, wanneer: wanneer && ` (${wanneer})` }));
    for (const column of view.columns.slice(span.start, span.end)) lines.push(stapLine(column, view, scope));
  }
  const sources = sourceWords(view, scope);
  return (sources ? [...lines, sources] : lines).filter((line) => line !== '');
}

function journeyLine(view: View): string {
  const { klantreis } = view;
  const stappen = view.columns.filter((column) => !column.missing).length;
  const fasen = view.fasen.filter((span) => !span.fase.ongeschreven).length;
  const personas = view.personas.map((persona) =>
    persona.doelgroep?.tekst ? `${persona.titel} (${persona.doelgroep.tekst})` : persona.titel,
  );
  const omvang = fillWords('tekstOmvang', {
    toestand: stateParts(view).join(', '),
    stappen: stappen === 1 ? fillWords('tekstEenStap') : fillWords('tekstStappen', { aantal: stappen }),
    fasen: fasen === 1 ? fillWords('tekstEenFase') : fillWords('tekstFasen', { aantal: fasen }),
  });
  return join([
    klantreis.titel || fillWords('zonderTitel'),
    personas.length > 0 && fillWords('tekstVoor', { personas: personas.join(', ') }),
    klantreis.klantvraag?.tekst && fillWords('tekstVraag', { vraag: klantreis.klantvraag.tekst }),
    omvang,
    view.hasOwn && fillWords('tekstBeeld', { lijn: fillWords('beeld'), telling: inViewWords(view.columns) }),
    klantreis.samenvatting?.tekst,
  ]);
}

function stapLine(column: Column, view: View, scope: Scope): string {
  return join([...stapParts(column, view, scope), ...feelingLines(column, view), ...heldLines(column, view, scope)]);
}

function stapParts(column: Column, view: View, scope: Scope): (string | false | undefined)[] {
  const { stap } = column;
  if (column.missing) return [fillWords('nogGeenStap')];
  const wanneer = whenWords(stap, view);
  const neemt = stap.voor.map((ref) => scope.find('persona', ref.id)?.titel ?? ref.id);
  const said = (word: DiagramWord, lines: readonly TextLine[]) =>
    lines.map((line) => line.tekst !== '' && fillWords(word, { tekst: line.tekst }));
  return [
    fillWords('tekstStap', { nummer: column.number, titel: stap.titel || fillWords('nogLeeg') }),
    !isCurrent(stap, view.klantreis) && fillWords('nieuw'),
    stap.vervalt && fillWords('vervalt'),
    column.alternative && fillWords('alternatief', { stap: numberOf(stap.of[0]?.id ?? '', view) }),
    neemt.length > 0 && fillWords('tekstNeemt', { personas: neemt.join(', ') }),
    wanneer && fillWords('tekstWanneer', { wanneer }),
    ...stap.duurt.map((duur) => fillWords('duurt', { duur: durationWords(duur) })),
    ...stap.wacht.map((duur) => fillWords('wacht', { duur: durationWords(duur) })),
    stap.afhaken && fillWords('afhaken', { percentage: decimal(stap.afhaken.percentage) }),
    stap.waarheidsmoment && fillWords('waarheidsmoment'),
    ...stap.terugNaar.map((ref) => fillWords('terugNaar', { stap: numberOf(ref.id, view) })),
    contactLine(column, scope),
    ...said('tekstDoet', stap.doet),
    ...said('tekstDenkt', stap.denkt),
    ...said('tekstCitaat', stap.citaten),
    ...stap.verwacht.flatMap((line) => [
      ...said('tekstVerwacht', [line]),
      line.uitkomst && fillWords('tekstUitkomst', { uitkomst: fillWords(line.uitkomst) }),
    ]),
  ];
}

function contactLine(column: Column, scope: Scope): string {
  const contacten = column.stap.contacten.map((contact) => {
    const kanaal = kanaalName(contact.kanaal.id, scope);
    const organisatie = scope.find('organisatie', contact.met?.id)?.titel ?? contact.met?.id;
    const met = organisatie ? fillWords('tekstMet', { kanaal, organisatie }) : kanaal;
    return contact.vanuit === 'organisatie' ? `${met} (${fillWords('vanuitOns')})` : met;
  });
  return contacten.length > 0
    ? fillWords('tekstContact', { contacten: contacten.join(', ') })
    : fillWords('geenContact');
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
  return heldBy(column, view).flatMap(({ holder, tag }) => [
    ...holder.knelpunten.map((knelpunt) => knelpuntLine(knelpunt, tag, view, scope)),
    ...holder.successen.map((succes) => {
      const titel = succes.titel || fillWords('nogLeeg');
      return fillWords('tekstSucces', { titel, waarover: tag && ` (${tag})` });
    }),
    ...holder.oplossingen.map((oplossing) => oplossingLine(oplossing, view, scope)),
    ...holder.kansen.filter((kans) => kans.tekst !== '').map((kans) => fillWords('tekstKans', { tekst: kans.tekst })),
  ]);
}

function knelpuntLine(knelpunt: Knelpunt, tag: string, view: View, scope: Scope): string {
  const numbered = view.knelpunten.get(knelpunt);
  const kenmerken = [
    knelpunt.ernst ? fillWords('ernst', { ernst: knelpunt.ernst }) : fillWords('geenErnst'),
    tag,
    knelpunt.van &&
      fillWords('vanPersona', { persona: scope.find('persona', knelpunt.van.id)?.titel ?? knelpunt.van.id }),
    numbered?.solved && fillWords('opgelost'),
  ];
  return fillWords('tekstKnelpunt', {
    nummer: numbered?.number ?? '',
    kenmerken: kenmerken.filter((part) => part).join(', '),
    titel: knelpunt.titel || fillWords('nogLeeg'),
  });
}

function oplossingLine(oplossing: Oplossing, view: View, scope: Scope): string {
  const nummers = solvedNumbers(oplossing, view, scope);
  const kenmerken = [
    nummers && fillWords('lostOp', { nummers }),
    oplossing.eigenaar?.tekst,
    oplossing.stand,
    oplossing.gereed && dateWords(oplossing.gereed),
  ].filter((part) => part);
  const titel = oplossing.titel || fillWords('nogLeeg');
  if (kenmerken.length === 0) return fillWords('tekstOplossingKaal', { titel });
  return fillWords('tekstOplossing', { kenmerken: kenmerken.join(', '), titel });
}

/** Sentences one after another; a text of the author may lack its full stop. */
function join(parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => (/[.!?…”]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
