import type { Host } from '../../model/lines/line-kind';

/**
 * What an element needs next, in the order of the work: what makes it say something first, and then what the method asks for. What is
 * not here may stand there too, and comes after it.
 */
export const NEXT: Readonly<Partial<Record<Host, readonly string[]>>> = {
  bestand: ['persona', 'klantreis', 'bron', 'organisatie'],
  persona: ['doelgroep', 'doel', 'situatie', 'behoefte', 'zorg', 'citaat'],
  organisatie: ['soort'],
  bron: ['soort', 'aantal', 'datum', 'door', 'link'],
  maat: ['schaal', 'hoog is goed', 'laag is goed', 'vraag'],
  klantreis: ['voor', 'klantvraag', 'resultaat', 'aanleiding', 'eigenaar', 'status', 'samenvatting'],
  stap: ['contact', 'doet', 'gevoel', 'knelpunt', 'citaat', 'verwacht', 'succes', 'wacht'],
  knelpunt: ['ernst', 'invloed', 'volgens', 'oorzaak', 'factor'],
  oplossing: ['soort', 'inspanning', 'effect', 'eigenaar', 'stand', 'gereed'],
  succes: ['waardoor', 'volgens'],
  meting: ['n', 'periode', 'volgens'],
  verwacht: ['uitkomst'],
};

/**
 * The lines that say little without a bron: that is what they need first. What else claims something (a knelpunt, what somebody does) has more to
 * say of itself before that.
 */
export const NEEDS_BRON: readonly string[] = ['gevoel', 'citaat', 'meting', 'afhaken'];
