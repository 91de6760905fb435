import { personaName } from './questions';
import { currentHolders } from '../../model/meaning/current';
import type { Rule } from '../rule/rule';
import { isEmployee } from '../../model/meaning/persona-uses';
import type { Klantreis, Knelpunt, Speech, Stap } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import { ownerOf } from '../../model/meaning/owner';

/** What nobody sees who does not work with it. What people may meet at home as well (a server, a tab, a form) is not here. */
const SYSTEM: readonly string[] = [
  'api',
  "api's",
  'api-koppeling*',
  '*backend*',
  '*back-end*',
  '*backoffice*',
  '*back-office*',
  'back office*',
  'batchverwerking',
  'brp-bevraging*',
  'crm',
  'crm-systeem',
  'database*',
  'datamodel*',
  'digikoppeling',
  'dms',
  '*documentmanagementsysteem*',
  'dossiersysteem',
  '*frontend*',
  '*front-end*',
  'gegevensmodel*',
  '*klantvolgsysteem*',
  '*koppelvlak*',
  'metadata',
  'midoffice',
  'mid-office',
  'stuf',
  'stuf-bericht*',
  'suwinet',
  '*webservice*',
  'workflow*',
  'xml',
  'xml-bericht*',
  '*zaaksysteem*',
  '*zaaktype*',
  'zgw',
];

/**
 * System talk in what a customer lives through: the title of a stap, what they do or think, or what goes wrong for them. A journey stays on what people
 * experience; what happens behind it belongs in `achterkant` (the leak rules of rothnic/udd say the same of capabilities).
 *
 * What somebody said is kept as it was said, so a citaat may have it, and so may what is behind the scenes: `achterkant`, `oorzaak`, an
 * oplossing. An employee works with systems, so their stappen, thoughts and knelpunten are left alone; so is a klantreis on paper, which tells how it was thought
 * out, and what is only wished for.
 */
export const kr110: Rule = {
  code: 'KR110',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'Hier staat een woord uit onze systemen (`{woord}`). Wat ziet of merkt {persona} ervan? Schrijf dat op, en zet wat erachter gebeurt onder `achterkant`.',
    veel: 'Op {aantal} plekken staat een woord uit onze systemen (regel {regels}). Schrijf wat de klant ziet of merkt, en zet de rest onder `achterkant`.',
    uitleg:
      'De klant ziet onze systemen niet, alleen wat ze doen. Wat erachter gebeurt, hoort bij `achterkant`. Waar het misgaat in een systeem, hoort bij `oorzaak`.',
  },
  herkomst: 'Movisie, Klantreis: de reis van de klant naast de reis die wij bedachten',
  woorden: SYSTEM,
  unfixed: 'What somebody sees or notices of a system, only who asked them can tell.',
  *klantreis(klantreis, scope, words) {
    if (klantreis.toestand === 'papier' || klantreis.status === 'archief') return;
    for (const { line, owner, stap } of saidIn(klantreis)) {
      const woord = words.findIn('tekst' in line ? line.tekst : line.titel);
      if (woord === undefined || isEmployee(owner, scope)) continue;
      const persona = scope.find('persona', owner)?.titel ?? personaName(klantreis, scope, stap);
      yield { range: line.range, args: { woord, persona } };
    }
  },
};

interface Said {
  readonly line: Stap | Speech | Knelpunt;
  /** Whose it is: the id of a persona. */
  readonly owner: string | undefined;
  readonly stap: Stap | undefined;
}

function saidIn(klantreis: Klantreis): Said[] {
  const stappen = klantreis.fasen.flatMap((fase) => fase.stappen).filter((stap) => isCurrent(stap, klantreis));
  const stapOf = new Map<unknown, Stap>(stappen.map((stap) => [stap, stap]));
  const said = stappen.flatMap((stap): Said[] => [
    { line: stap, owner: ownerOf({ van: undefined }, stap, klantreis), stap },
    ...[...stap.doet, ...stap.denkt].map((line) => ({
      line,
      owner: ownerOf(line, stap, klantreis),
      stap,
    })),
  ]);
  const trouble = currentHolders(klantreis).flatMap((holder) =>
    holder.knelpunten.map((line): Said => {
      const stap = stapOf.get(holder);
      return { line, owner: ownerOf(line, stap ?? klantreis, klantreis), stap };
    }),
  );
  return [...said, ...trouble];
}
