import { currentStappen, isWhole } from '../../model/meaning/current';
import type { Asked, AskedFile, AskedLine } from '../repair/asked';
import { fix, rowFix } from '../repair/fix-parts';
import { klantreisAt, ownNear } from '../repair/near-names';
import { ORDER } from '../rule/held-back-by';
import { named } from '../rule/gather-findings';
import type { Found, Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Contact, Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { isKanaal } from '../../model/scope/uses';
import { insertText } from '../../text/edit/edit';
import type { Edit } from '../../util/source';
import { rowUnder } from '../../text/edit/line-edits';

/**
 * Contacts of which nobody says with whom: `contact` without `met` says nothing of whose it is, so it is none of ours for the score card, for
 * "in beeld" and for the rules about waiting and looking ahead. Or no organisatie is `soort eigen`, and then nothing is ours. Whoever has
 * to do without an answer must know why.
 *
 * Once a klantreis, as a tip, and not while it is only begun. A contact that did not come about is left alone; so is a scope with a line
 * that cannot be read, which may say whose an organisatie is.
 */
export const kr609: Rule = {
  code: 'KR609',
  message: {
    severity: 'info',
    text: 'Bij {aantal} keer contact staat niet met wie (regel {regels}). Was dat met ons? Zet er dan `met {voorbeeld}` bij, anders telt het niet als contact met ons.',
    gevallen: {
      een: {
        text: 'Bij dit contact staat niet met wie. Was dat met ons? Zet er dan `met {voorbeeld}` bij, anders telt het niet als contact met ons.',
      },
      eigen: {
        text: 'Nergens staat welke organisatie van ons is. Zet `soort eigen` onder de organisatie waar u zelf voor werkt. Dan ziet u waar wij in beeld zijn.',
      },
    },
    uitleg:
      'Of wij in beeld zijn, leest Klantreis in `met`. Staat dat er niet, dan telt een contact niet mee: niet bij “in beeld”, niet op de scorekaart en niet bij het wachten. Een contact met iemand anders schrijft u met een eigen `organisatie`.',
  },
  herkomst: 'ervaring: wie `met` vergeet, ziet zichzelf nergens terug',
  titles: {
    FIX61: 'Zet er overal `met {id}` bij',
  },
  heldBackBy: { ergens: ['contact', ...ORDER], by: { eigen: { overal: true } } },
  unfixed: 'The organisatie may stand in another file.',
  *klantreis(klantreis, scope): Iterable<Found> {
    if (!isWhole(klantreis)) return;
    const { range } = klantreis;
    const contacten = currentStappen(klantreis).flatMap((stap) => stap.contacten);
    if (!scope.hasOwnOrganisatie) {
      if (contacten.some(({ met }) => met !== undefined)) yield { range, args: { geval: 'eigen' } };
      return;
    }
    // A word that is no kanaal has a message of its own: whose the contact is comes after that.
    const open = contacten.filter((one) => isOpen(one) && isKanaal(one.kanaal.id, scope));
    const [first] = open;
    if (first === undefined) return;
    const voorbeeld = ownIn(scope);
    const regels = named(open.map((one) => one.range.start.line + 1));
    if (open.length === 1) yield { range: first.range, args: { geval: 'een', voorbeeld } };
    else yield { range, args: { aantal: open.length, regels, voorbeeld } };
  },
  fixes: withUs,
};

function isOpen({ met, mislukt, kanaal }: Contact): boolean {
  return met === undefined && !mislukt && kanaal.id !== '';
}

/** One of our own to show how it is written. */
function ownIn(scope: Scope): string {
  return scope.ids('organisatie').find((id) => scope.find('organisatie', id)?.soort === 'eigen') ?? '…';
}

/** The same organisatie for all of them, or which of those that stand here is ours. */
function withUs({ file, finding, line }: Asked): Fix[] {
  const { geval } = finding.args;
  const klantreis = klantreisAt(file, line.range.start.line);
  if (klantreis === undefined) return [];
  if (geval === 'eigen') return whoIsOurs(klantreis, file);
  const rows = new Set(
    currentStappen(klantreis)
      .flatMap((stap) => stap.contacten.filter(isOpen))
      .map(({ range }) => range.start.line),
  );
  const lines = file.lines.filter(({ range, keyword }) => keyword === 'contact' && rows.has(range.start.line));
  return ownNear(file, line.range.start.line).map((id) =>
    fix(
      'FIX61',
      { id },
      lines.flatMap((one) => metBehind(one, id) ?? []),
    ),
  );
}

function metBehind({ words }: AskedLine, id: string): Edit | undefined {
  const kanaal = words.get('kanaal')?.[0];
  return kanaal && insertText(kanaal.range.end, ` met ${id}`);
}

function whoIsOurs(klantreis: Klantreis, file: AskedFile): Fix[] {
  const met = new Set(
    currentStappen(klantreis).flatMap((stap) => stap.contacten.flatMap((contact) => contact.met?.id ?? [])),
  );
  return file.lines
    .filter(({ keyword, name }) => keyword === 'organisatie' && name !== undefined && met.has(name))
    .filter(({ children }) => children.every(({ keyword }) => keyword !== 'soort'))
    .map((one) => rowFix((row) => rowUnder(file, one, row), 'soort eigen'));
}
