import { isLocal, type NameKind } from '../../model/lines/kinds.data';
import { slotsOf } from '../../model/lines/line-kinds';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { capital } from '../../util/text';
import { dateWords } from '../../messages/diagram.data';
import { scorecardRows, scorecardTitle } from '../../messages/scorecard.data';
import { coverageWords } from '../../messages/standing.data';
import { type HoverWord, hoverWords } from '../../messages/hover.data';
import type {
  Bron,
  Detail,
  Element,
  Fase,
  Klantreis,
  Knelpunt,
  Maat,
  Oplossing,
  Organisatie,
  Persona,
  Product,
  Ref,
  Succes,
  TextLine,
} from '../../model/klantreis';
import { usesOf } from '../../model/scope/uses';
import type { Scope } from '../../model/scope/scope';
import { claimsOf, coverageOf } from '../../model/meaning/claims';
import { isLived } from '../../model/meaning/current';
import { type Scorecard, scorecardOf } from '../../model/meaning/scorecard';
import { aimedAt, knelpuntenNamed, solutionsOf } from '../../model/meaning/solutions';

/** Lines of Markdown about an element: what its readers most want to know of it, beside its title. */
export function describe(kind: NameKind, element: Element, klantreis: Klantreis | undefined, scope: Scope): string[] {
  const details = element.details.map((detail) => describeDetail(detail, klantreis, scope));
  return [...describeFields(kind, element, klantreis, scope), ...details];
}

/** A line that says no more than its row tells: as it is written, but what is only a name has its title. */
function describeDetail(
  { keyword, kop, tekst, woorden }: Detail,
  klantreis: Klantreis | undefined,
  scope: Scope,
): string {
  const [slot, ...others] = slotsOf(keyword).filter(({ property }) => woorden.has(property));
  const isName = slot?.names !== undefined && others.length === 0;
  const titles = (id: string) => (isName ? titlesNamed(slot.names!, id, klantreis, scope) : []);
  const words = isName
    ? woorden
        .get(slot.property)!
        .flatMap(({ id }) => titles(id))
        .join(', ')
    : kop;
  return hoverWords('detail', {
    woord: capital(keyword),
    tekst: plain([words, tekst].filter((part) => part !== '').join(': ')),
  });
}

function titlesNamed(kind: NameKind, id: string, klantreis: Klantreis | undefined, scope: Scope): readonly string[] {
  if (kind === 'knelpunt') return knelpuntTitles(id, klantreis, scope);
  return isLocal(kind) ? [id] : [scope.find(kind, id)?.titel ?? id];
}

function describeFields(kind: NameKind, element: Element, klantreis: Klantreis | undefined, scope: Scope): string[] {
  switch (kind) {
    case 'persona':
      return describePersona(element as Persona);
    case 'organisatie':
      return describeOrganisatie(element as Organisatie);
    case 'product':
      return texts('upl', [(element as Product).upl]);
    case 'kanaal':
      return [hoverWords('eigenKanaal')];
    case 'bron':
      return describeBron(element as Bron, scope);
    case 'maat':
      return describeMaat(element as Maat);
    case 'klantreis':
      return describeKlantreis(element as Klantreis, scope);
    case 'fase':
      return describeFase(element as Fase, scope);
    case 'knelpunt':
      return klantreis ? describeKnelpunt(element as Knelpunt, klantreis, scope) : [];
    case 'oplossing':
      return describeOplossing(element as Oplossing, klantreis, scope);
    case 'succes':
      return texts('waardoor', (element as Succes).waardoor);
    default:
      return [];
  }
}

function describePersona(persona: Persona): string[] {
  return [...texts('doelgroep', [persona.doelgroep]), ...texts('doel', persona.doel)];
}

function describeOrganisatie({ soort, eigenaar }: Organisatie): string[] {
  const whose = soort === 'eigen' ? [hoverWords('eigenOrganisatie')] : said('soort', soort);
  return [...whose, ...texts('eigenaar', [eigenaar])];
}

function describeBron({ id, soorten, aantal, deelnemers, datum }: Bron, scope: Scope): string[] {
  const uses = scope.files
    .flatMap(({ model }) => usesOf(model))
    .filter(({ kind, ref }) => kind === 'bron' && ref.id === id);
  const word = (['gebruiktNergens', 'gebruiktEens'] as const)[uses.length] ?? 'gebruikt';
  return [
    ...said('soort', soorten.join(', ') || undefined),
    ...said('aantal', groupWords(aantal, deelnemers)),
    ...said('datum', datum && dateWords(datum, true)),
    hoverWords(word, { aantal: uses.length }),
  ];
}

/** How many, and of whom where the lines tell: `10 (6 inwoners, 4 mantelzorgers)`. */
function groupWords(aantal: number | undefined, deelnemers: Bron['deelnemers']): string | undefined {
  const groups = deelnemers.filter(({ wie }) => wie !== '').map((group) => `${group.aantal} ${group.wie}`);
  return aantal === undefined || groups.length === 0 ? aantal?.toString() : `${aantal} (${groups.join(', ')})`;
}

function describeMaat({ schaal, eenheid, richting }: Maat): string[] {
  return [
    ...(schaal ? [hoverWords('schaal', schaal)] : []),
    ...texts('eenheid', [eenheid]),
    ...said('richting', richting),
  ];
}

function describeKlantreis(klantreis: Klantreis, scope: Scope): string[] {
  const { voor, aanleiding, klantvraag, vergelijk, status, fasen } = klantreis;
  const beside = vergelijk.map(({ id }) => scope.find('klantreis', id)?.titel || id);
  const begin = [aanleiding?.soort, aanleiding?.tekst].filter((part) => part).join(': ');
  return [
    ...said('voor', voor.map((ref) => titleOf(ref, scope)).join(', ') || undefined),
    ...said('aanleiding', begin || undefined),
    ...texts('klantvraag', [klantvraag]),
    ...said('vergelijk', beside.join(', ') || undefined),
    ...said('status', status),
    hoverWords('stappen', { aantal: fasen.flatMap((fase) => fase.stappen).length }),
    ...(isLived(klantreis) && claimsOf(klantreis).length > 0
      ? said('bewijs', coverageWords(coverageOf(klantreis, scope)))
      : []),
    ...describeScorecard(scorecardOf(klantreis, scope)),
  ];
}

/** How the klantreis looks at its customer, each question below it. */
function describeScorecard(scorecard: Scorecard | undefined): string[] {
  if (scorecard === undefined) return [];
  const rows = scorecardRows(scorecard).map(({ vraag, antwoord, uitleg }) => `  - ${vraag} **${antwoord}**: ${uitleg}`);
  return [[scorecardTitle(scorecard), ...rows].join('\n')];
}

function describeFase({ gevoel }: Fase, scope: Scope): string[] {
  return gevoel.flatMap(({ waarde, van, omdat }) => {
    const whose = van && ` (${titleOf(van, scope)})`;
    return said('gevoel', `${GEVOELENS[waarde + 2]}${whose ?? ''}${omdat && `: ${omdat}`}`);
  });
}

function describeKnelpunt(knelpunt: Knelpunt, klantreis: Klantreis, scope: Scope): string[] {
  const oplossingen = solutionsOf(klantreis, scope).get(knelpunt) ?? [];
  const solutions = oplossingen.map(({ titel, stand }) =>
    hoverWords('oplossing', { tekst: plain(titel), stand: stand ?? hoverWords('standOnbekend') }),
  );
  return [
    ...said('ernst', knelpunt.ernst),
    ...said('invloed', knelpunt.invloed),
    ...said('vanPersona', knelpunt.van && titleOf(knelpunt.van, scope)),
    ...(solutions.length > 0 ? solutions : [hoverWords('geenOplossing')]),
  ];
}

function describeOplossing(oplossing: Oplossing, klantreis: Klantreis | undefined, scope: Scope): string[] {
  const { onder, lostOp, eigenaar, stand, gereed } = oplossing;
  const solved = aimedAt({ lostOp, onder: onder?.titel }, (name) => knelpuntTitles(name, klantreis, scope));
  return [
    ...said('lostOp', solved.join(', ') || undefined),
    ...texts('eigenaar', [eigenaar]),
    ...said('stand', stand),
    ...said('gereed', gereed && dateWords(gereed, true)),
  ];
}

function knelpuntTitles(name: string, klantreis: Klantreis | undefined, scope: Scope): readonly string[] {
  const titles = klantreis ? knelpuntenNamed(name, klantreis, scope).map(({ titel }) => titel) : [];
  return titles.length > 0 ? titles : [name];
}

function titleOf(persona: Ref, scope: Scope): string {
  return scope.find('persona', persona.id)?.titel ?? persona.id;
}

function texts(word: HoverWord, lines: readonly (TextLine | undefined)[]): string[] {
  return lines.flatMap((line) => said(word, line?.tekst || undefined));
}

function said(word: HoverWord, value: string | number | undefined): string[] {
  return value === undefined ? [] : [hoverWords(word, { tekst: plain(String(value)) })];
}

/**
 * What Markdown makes something of: signs of its own, HTML, entities, icons, and the colon and at-sign that make a link of an
 * address. A backslash before them makes them plain signs.
 */
const SIGNS = /[\\`*_{}[\]()<>#!|~&$:@]|(?<=www)\./giu;

/** Text of an author inside a line of Markdown: it shows as it is, and never becomes a link, a picture or HTML. */
export function plain(text: string): string {
  return text.replace(SIGNS, '\\$&');
}
