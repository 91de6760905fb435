import type { NameKind } from '../../model/lines/kinds.data';
import { dateWords } from '../../messages/diagram.data';
import { type HoverWord, hoverWords } from '../../messages/hover.data';
import type {
  Bron,
  Element,
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
import { aimedAt, knelpuntenNamed, solutionsOf } from '../../model/meaning/solutions';

/** Lines of Markdown about an element: what its readers most want to know of it, beside its title. */
export function describe(kind: NameKind, element: Element, klantreis: Klantreis | undefined, scope: Scope): string[] {
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

function describeBron({ id, soorten, aantal, datum }: Bron, scope: Scope): string[] {
  const uses = scope.files
    .flatMap(({ model }) => usesOf(model))
    .filter(({ kind, ref }) => kind === 'bron' && ref.id === id);
  const word = (['gebruiktNergens', 'gebruiktEens'] as const)[uses.length] ?? 'gebruikt';
  return [
    ...said('soort', soorten.join(', ') || undefined),
    ...said('aantal', aantal),
    ...said('datum', datum && dateWords(datum, true)),
    hoverWords(word, { aantal: uses.length }),
  ];
}

function describeMaat({ schaal, eenheid, richting }: Maat): string[] {
  return [
    ...(schaal ? [hoverWords('schaal', schaal)] : []),
    ...texts('eenheid', [eenheid]),
    ...said('richting', richting),
  ];
}

function describeKlantreis({ voor, klantvraag, status, fasen }: Klantreis, scope: Scope): string[] {
  return [
    ...said('voor', voor.map((ref) => titleOf(ref, scope)).join(', ') || undefined),
    ...texts('klantvraag', [klantvraag]),
    ...said('status', status),
    hoverWords('stappen', { aantal: fasen.flatMap((fase) => fase.stappen).length }),
  ];
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
  const titlesOf = (name: string) => {
    const titles = klantreis ? knelpuntenNamed(name, klantreis, scope).map(({ titel }) => titel) : [];
    return titles.length > 0 ? titles : [name];
  };
  const solved = aimedAt({ lostOp, onder: onder?.titel }, titlesOf);
  return [
    ...said('lostOp', solved.join(', ') || undefined),
    ...texts('eigenaar', [eigenaar]),
    ...said('stand', stand),
    ...said('gereed', gereed && dateWords(gereed, true)),
  ];
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
