import type { NameKind } from '../../model/lines/kinds.data';

/** The colours of names: standard types of the protocol, so that every theme knows them. A kind of the same sort has the same colour. */
export const TOKEN_TYPES = ['class', 'interface', 'variable', 'namespace', 'function', 'event', 'property'] as const;
export const TOKEN_MODIFIERS = ['declaration'] as const;

/** Who, with whom and by what; whence we know it; where one is in the reis; what goes wrong and what is done about it. */
export const TOKEN_OF: Readonly<Record<NameKind, (typeof TOKEN_TYPES)[number]>> = {
  persona: 'class',
  organisatie: 'interface',
  systeem: 'interface',
  product: 'interface',
  kanaal: 'interface',
  bron: 'variable',
  maat: 'variable',
  ankerpunt: 'variable',
  klantreis: 'namespace',
  fase: 'namespace',
  stap: 'function',
  knelpunt: 'event',
  oplossing: 'property',
  succes: 'property',
};
