import type { Asked } from '../repair/asked';
import { fillLine, fix, titleRange } from '../repair/fix-parts';
import type { Found, Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Persona } from '../../model/klantreis';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { replaceToType } from '../../text/edit/edit';
import { remembered } from '../../util/remembered';
import { splitWords } from '../../util/spaces';

/** Names of a group or a part that people play, where they are all that a persona is called. */
const LABELS: readonly string[] = [
  '=aanvrager',
  '=alleenstaande',
  '=belanghebbende',
  '=bewoner',
  '=bezoeker',
  '=bijstandsgerechtigde',
  '=burger',
  '=cliënt',
  '=doelgroep',
  '=gebruiker',
  '=gezin',
  '=indiener',
  '=inwoner',
  '=inwoners',
  '=jongere',
  '=klant',
  '=mantelzorger',
  '=melder',
  '=nabestaande',
  '=nieuwkomer',
  '=ondernemer',
  '=ondernemers',
  '=ouder',
  '=oudere',
  '=ouderen',
  '=ouders',
  '=persona',
  '=persoon',
  '=senior',
  '=starter',
  '=statushouder',
  '=student',
  '=werkzoekende',
  "=zzp'er",
];

/** With fewer attributes two personas are alike because little is said of them. */
const ENOUGH = 5;
/** The share of equal attributes above which two personas are one. */
const ALIKE = 0.8;
/** Personas with one text in common that are compared: more of them are a text that many copied. */
const MOST = 20;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  naam: 'Voornaam',
} as const;

/**
 * A persona that is no one: called after a group and nothing else, or the same as another in more than four of five things that are
 * said of the two. Personas must differ in what they need (Aan de slag met de Omgevingswet), and a group has no journey.
 *
 * An employee may be called after the work: a role is better than a name there. What is said in other words is not compared.
 */
export const kr207: Rule = {
  code: 'KR207',
  message: {
    severity: 'info',
    text: '`{persona}` is een groep. Een persona is één iemand uit die groep. Geef een voornaam en een eigen verhaal.',
    gevallen: {
      lijkt: {
        text: '{persona} lijkt bijna helemaal op {ander}: {gelijk} van de {aantal} kenmerken zijn hetzelfde. Wat heeft {persona} anders nodig? Schrijf dat op, of gebruik één persona.',
      },
    },
    uitleg:
      'Bij een groep kijkt u naar gemiddelden. Bij één mens ziet u wat er misgaat. Twee persona’s hebben zin als ze iets anders nodig hebben.',
  },
  herkomst: 'Aan de slag met de Omgevingswet, persona’s en klantreizen',
  woorden: LABELS,
  unfixed: 'What makes two personas differ is not in the text.',
  heldBackBy: { onder: ['soort', 'situatie', 'doel', 'behoefte', 'zorg', 'drijfveer', 'doelgroep'] },
  *file({ path, model }, scope, words) {
    for (const persona of model.personas) {
      const { range, titel, soort, doelgroep } = persona;
      const isLabel = words.findIn(titel) !== undefined || (titel !== '' && titel === doelgroep?.tekst);
      if (isLabel && soort !== 'medewerker') {
        yield { range, args: { persona: titel } };
        continue;
      }
      const twin = twinOf(persona, path, scope);
      if (twin === undefined) continue;
      const args: Found['args'] = { geval: 'lijkt', persona: titel, ...twin };
      yield { range, args };
    }
  },
  fixes: aName,
};

/** Everything that is said of a persona, and of that the texts: `doel Weer rondkomen`. */
const attributesOf = remembered((persona: Persona) => {
  const { doelgroep, situatie, doel, behoefte, zorg, drijfveer, beperking, citaten } = persona;
  const lists = {
    doelgroep: doelgroep ? [doelgroep] : [],
    situatie,
    doel,
    behoefte,
    zorg,
    drijfveer,
    beperking,
    citaten,
  };
  const texts = Object.entries(lists).flatMap(([word, lines]) =>
    lines.flatMap(({ tekst }) => (tekst === '' ? [] : `${word} ${splitWords(tekst.toLowerCase()).join(' ')}`)),
  );
  const { digitaal, taal, soort, voorkeur } = persona;
  const values = Object.entries({ digitaal, taal, soort }).flatMap(([word, value]) => value && `${word} ${value}`);
  const channels = voorkeur.map(({ id }) => `voorkeur ${id}`);
  return { texts: new Set(texts), all: new Set([...texts, ...values.filter((one) => one !== undefined), ...channels]) };
});

/** The personas of a scope, with their files, by each text that is said of them. */
function* personasByText({ path, model }: ScopeFile) {
  for (const persona of model.personas) {
    for (const text of attributesOf(persona).texts) yield [text, { persona, path }] as const;
  }
}

/** The one before it in the scope that is nearly the same: of two only one is told. */
function twinOf(
  persona: Persona,
  path: string,
  scope: Scope,
): { readonly ander: string; readonly gelijk: number; readonly aantal: number } | undefined {
  const { texts, all } = attributesOf(persona);
  if (all.size < ENOUGH) return undefined;
  const near = new Set([...texts].flatMap((text) => scope.table(personasByText).get(text).slice(0, MOST)));
  for (const { persona: other, path: otherPath } of near) {
    const isBefore = path === otherPath ? other.range.start.line < persona.range.start.line : otherPath < path;
    if (!isBefore || other.id === persona.id) continue;
    const theirs = attributesOf(other).all;
    const gelijk = [...all].filter((one) => theirs.has(one)).length;
    const aantal = Math.max(all.size, theirs.size);
    if (theirs.size >= ENOUGH && gelijk > aantal * ALIKE) return { ander: other.titel, gelijk, aantal };
  }
  return undefined;
}

/** A first name in the place of the group. */
function aName({ file, finding, line }: Asked): Fix[] {
  if (finding.args.geval !== undefined) return [];
  const title = titleRange(file, line);
  const edit = title ? replaceToType(title, TYPED.naam) : fillLine(file, line, TYPED.naam);
  return [fix('FIX01', { nieuw: TYPED.naam }, edit)];
}
