import { sensitiveOf } from './text-rows';
import type { Rule } from '../rule/rule';

/**
 * An e-mail address, phone number, IBAN, number plate or home address leads to one person (AVG, article 4). A mailbox or number of
 * an organisation is public: that is a tip, to see that it is really one.
 */
export const kr202: Rule = {
  code: 'KR202',
  message: {
    severity: 'error',
    text: 'Hier staat een {soort}: `{masker}`.',
    raad: 'Daarmee is iemand te vinden. Vervang het door `{nieuw}`.',
    veel: 'In `{bestand}` staan e-mailadressen, nummers of adressen: {aantal} keer (regel {regels}). Haal ze daar weg.',
    uitleg:
      'Een e-mailadres, telefoonnummer, IBAN, kenteken of huisadres leidt naar één mens. Een algemeen nummer of adres van een organisatie, zoals `info@gemeente.nl`, mag blijven staan: dat is alleen een tip. Servicenummers, zoals `14 030`, noemen wij niet. Let op: wat al in git stond, blijft in de geschiedenis staan.',
  },
  herkomst: 'AVG',
  unfixed: 'What is public anyway may stay: the tip only asks to see that it is.',
  file: (file) => sensitiveOf(file, 'KR202'),
};
