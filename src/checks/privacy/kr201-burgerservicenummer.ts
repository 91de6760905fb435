import { sensitiveOf } from './text-rows';
import type { Rule } from '../rule/rule';

/**
 * A burgerservicenummer has no place in a klantreis: only who the law names may use it (Wabb, article 10; AVG, article 87). It is
 * known by its elfproef and by the words around it; a number that only passes the elfproef is a question.
 */
export const kr201: Rule = {
  code: 'KR201',
  message: {
    severity: 'error',
    text: 'Hier staat een {soort}: `{masker}`. Een BSN hoort hier nooit te staan. Vervang het door `{nieuw}`.',
    veel: 'In `{bestand}` staat een BSN, of een getal dat erop lijkt: {aantal} keer (regel {regels}). Haal het daar weg.',
    uitleg:
      "Een burgerservicenummer (BSN) is van één mens, en alleen wie het wettelijk nodig heeft, mag het gebruiken. Wij herkennen het aan de elfproef en aan de woorden ernaast. Staat het er zonder zo'n woord? Dan is het een mogelijk BSN. Let op: wat al in git stond, blijft in de geschiedenis staan.",
  },
  herkomst: 'AVG, en de elfproef van het burgerservicenummer',
  file: (file) => sensitiveOf(file, 'KR201'),
};
