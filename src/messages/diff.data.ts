import { own } from '../util/own';
import { capital } from '../util/text';
import { enumerate } from './messages';

/**
 * What changed between two versions of a klantreis (VS, "verschil"). A code and its level never change their meaning: whoever
 * approves or refuses by code counts on it. Only a change that tells of evidence too can be graver, or better, than its code.
 *
 * - `breuk`: something that is still used is gone, so the text no longer says what it said.
 * - `let-op`: it became worse for somebody, the story became less certain, or a part of it is gone: look before you agree.
 * - `verbetering`: it became better for somebody, or more certain. Good news is told too.
 * - `neutraal`: it says something else, and only people know whether that is better.
 */
export type Level = 'breuk' | 'let-op' | 'verbetering' | 'neutraal';

interface DiffRow {
  readonly level: Level;
  /** Places in braces are filled in. `{Wat}` is the thing (Stap *Wachten*), `{plek}` another one (fase *Hulp*). */
  readonly text: string;
}

export const DIFF_MESSAGES = {
  // Things that come and go. What a new or vanished thing holds is counted, not told one by one.
  VS001: { level: 'neutraal', text: '{Wat} is nieuw{met}' },
  // A problem that came to light is not bad in itself, but a reviewer must see it.
  VS002: { level: 'let-op', text: '{Wat} is nieuw{met}' },
  VS003: { level: 'verbetering', text: '{Wat} is nieuw{met}' },
  VS004: { level: 'let-op', text: '{Wat} is weggehaald{met}' },
  VS005: { level: 'verbetering', text: '{Wat} is weggehaald{met}, het was opgelost' },
  VS006: { level: 'breuk', text: '{Wat} is weggehaald{met}, maar `{id}` wordt nog gebruikt' },
  // With a knelpunt in it, which a reviewer must see.
  VS007: { level: 'let-op', text: '{Wat} is nieuw{met}' },

  // Names.
  VS010: { level: 'neutraal', text: '{Wat} heeft nu de korte naam `{nieuw}`, dat was `{oud}`' },
  VS011: { level: 'neutraal', text: '{Wat} heeft nu een korte naam: `{nieuw}`' },
  VS012: { level: 'neutraal', text: '{Wat} heeft geen korte naam meer, dat was `{oud}`' },
  VS013: { level: 'breuk', text: '{Wat} heet niet meer `{oud}`, maar die naam wordt nog gebruikt' },
  VS014: { level: 'neutraal', text: '{Wat} heet nu *{nieuw}*' },
  VS015: { level: 'neutraal', text: '{Wat} heeft geen titel meer' },
  VS016: { level: 'neutraal', text: '{Wat} hoort nu alleen bij de gewenste reis' },
  VS017: { level: 'neutraal', text: '{Wat} hoort nu ook bij de huidige reis' },

  // Places.
  VS020: { level: 'neutraal', text: '{Wat} staat nu in {plek}' },
  VS021: { level: 'neutraal', text: '{Wat} staat nu na {plek}' },
  VS022: { level: 'neutraal', text: '{Wat} staat nu vooraan' },
  VS023: { level: 'neutraal', text: '{Wat} is een deel van wat eerst in {plek} stond' },

  // Knelpunten, by the stand of their oplossingen.
  VS024: { level: 'verbetering', text: '{Wat} is opgelost' },
  VS025: { level: 'let-op', text: '{Wat} is niet meer opgelost' },

  // What is a part of something else now.
  VS026: { level: 'neutraal', text: '{Wat} is samengevoegd met {plek}' },
  VS027: { level: 'neutraal', text: '`{regel}` is verhuisd van {plek} naar {wat}' },

  // Huidig against gewenst.
  VS028: { level: 'verbetering', text: '{Wat} is opgelost in de gewenste reis' },

  // What is said of a thing.
  VS030: { level: 'neutraal', text: '{Wat}: nieuw is `{regel}`{bewijs}' },
  VS031: { level: 'neutraal', text: '{Wat}: weg is `{regel}`{bewijs}' },
  VS032: { level: 'neutraal', text: '{Wat}: {feit} van {oud} naar {nieuw}{bewijs}' },
  VS033: { level: 'verbetering', text: '{Wat}: {feit} van {oud} naar {nieuw} (beter){bewijs}' },
  VS034: { level: 'let-op', text: '{Wat}: {feit} van {oud} naar {nieuw} (slechter){bewijs}' },
  VS035: { level: 'neutraal', text: '{Wat}: de tekst van {feit} is nu *{nieuw}*{bewijs}' },
  VS036: { level: 'neutraal', text: '{Wat}: de tekst van {feit} is weg{bewijs}' },
  VS037: { level: 'verbetering', text: '{Wat}: nieuw bewijs{voor}: {nieuw}' },
  VS038: { level: 'let-op', text: '{Wat}: bewijs is weg{voor}: {oud}' },
  VS039: { level: 'let-op', text: '{Wat}: {feit} van {oud} naar {nieuw} (later){bewijs}' },
  VS040: { level: 'verbetering', text: '{Wat}: {feit} van {oud} naar {nieuw} (eerder){bewijs}' },
  VS041: { level: 'let-op', text: '{Wat} heeft geen eigenaar meer, dat was *{oud}*' },
  VS042: { level: 'neutraal', text: '{Wat} vervalt in de gewenste reis' },
  VS043: { level: 'neutraal', text: '{Wat} blijft in de gewenste reis' },
  // Who puts a rule aside, takes a warning away from everyone.
  VS044: { level: 'let-op', text: '{Wat}: regel {feit} telt hier niet meer' },
  VS045: { level: 'verbetering', text: '{Wat}: regel {feit} telt hier weer' },
  // How many of the people that were asked say so.
  VS046: { level: 'verbetering', text: '{Wat}: sterker bewijs{voor}: {bron}, nu {nieuw}, dat was {oud}' },
  VS047: { level: 'let-op', text: '{Wat}: zwakker bewijs{voor}: {bron}, nu {nieuw}, dat was {oud}' },
  VS048: { level: 'neutraal', text: '{Wat}: ander aantal bij {bron}{voor}: nu {nieuw}, dat was {oud}' },

  // The hartslag of a persona through a klantreis.
  VS050: {
    level: 'verbetering',
    text: '{Wat}: het laagste punt van {wie} gaat van {oud} (*{oudStap}*) naar {nieuw} (*{nieuwStap}*) (beter)',
  },
  VS051: {
    level: 'let-op',
    text: '{Wat}: het laagste punt van {wie} gaat van {oud} (*{oudStap}*) naar {nieuw} (*{nieuwStap}*) (slechter)',
  },

  // What the check says.
  VS060: { level: 'let-op', text: 'Nieuwe melding {regel}{bij}: {melding}' },
  VS061: { level: 'neutraal', text: 'Nieuwe tip {regel}{bij}: {melding}' },
  VS062: { level: 'verbetering', text: 'Melding {regel}{bij} is weg: {melding}' },

  // What time does.
  VS070: { level: 'let-op', text: '{Wat} is nog niet klaar, maar de datum is voorbij: {datum}' },

  // What could not be read on one side.
  VS090: { level: 'breuk', text: 'Het bestand *{bestand}* kan niet{meer} worden gelezen{reden}' },
  VS091: { level: 'neutraal', text: 'Het bestand *{bestand}* is weer te lezen' },
  VS092: { level: 'breuk', text: '{Regels} niet{meer} worden gelezen{reden}' },
  VS093: { level: 'neutraal', text: '{RegelsWeer} weer te lezen' },
  VS094: { level: 'breuk', text: 'Hier staan nog twee versies naast elkaar. Kies er een' },
} as const satisfies Readonly<Record<string, DiffRow>>;

export type DiffCode = keyof typeof DIFF_MESSAGES;

export type DiffArgs = Readonly<Record<string, string | number>>;

const PLURALS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  fase: ['fase', 'fasen'],
  stap: ['stap', 'stappen'],
  knelpunt: ['knelpunt', 'knelpunten'],
  oplossing: ['oplossing', 'oplossingen'],
  succes: ['succes', 'successen'],
};

/**
 * The Dutch sentence of a change, without a full stop: it stands in a list.
 * @param escape writes what people typed for where the sentence goes, such as Markdown or HTML
 */
export function changeText(
  { code, args }: { readonly code: DiffCode; readonly args: DiffArgs },
  escape: (typed: string) => string = (typed) => typed,
): string {
  const value = (name: string) => escape(String(own(args, name) ?? ''));
  return DIFF_MESSAGES[code].text.replace(/\{(\w+)\}/g, (_, name: string) => {
    switch (name) {
      case 'Wat':
        return capital(thingText(value('soort'), value('naam')));
      case 'wat':
        return thingText(value('soort'), value('naam'));
      case 'bij':
        return args.soort === undefined ? '' : ` bij ${thingText(value('soort'), value('naam'))}`;
      case 'bewijs':
        return proofText(value('bewijs'), value('bewijsWeg'));
      case 'plek':
        return thingText(value('plekSoort'), value('plekNaam'));
      case 'met':
        return contentsText(args);
      case 'voor':
        return args.feit ? ` voor ${value('feit')}` : '';
      case 'melding':
        return escapedMessage(args, escape);
      case 'reden':
        return args.melding === undefined ? '' : `: ${escapedMessage(args, escape)}`;
      case 'Regels':
        return rowsText(args, 'kan', 'kunnen');
      case 'RegelsWeer':
        return rowsText(args, 'is', 'zijn');
      case 'meer':
        return args.meer === undefined ? '' : ' meer';
      default:
        if (own(args, name) === undefined) throw new Error(`The change ${code} has no value for {${name}}.`);
        return value(name);
    }
  });
}

export function thingText(soort: string, naam: string): string {
  return naam === '' ? `${soort} zonder titel` : `${soort} *${naam}*`;
}

/** A sentence of ours: its backticks mark words of the language, what is between them may be typed. */
function escapedMessage({ melding = '' }: DiffArgs, escape: (typed: string) => string): string {
  return String(melding)
    .split('`')
    .map((part) => part.replace(/\S(?:[^]*\S)?/, (words) => escape(words)))
    .join('`');
}

function rowsText({ regels }: DiffArgs, one: string, more: string): string {
  return regels === 1 ? `Een regel ${one}` : `${regels ?? ''} regels ${more}`;
}

function proofText(added: string, gone: string): string {
  return `${added && `, nieuw bewijs: ${added}`}${gone && `, bewijs is weg: ${gone}`}`;
}

function contentsText(args: DiffArgs): string {
  const parts = Object.entries(PLURALS).flatMap(([kind, [one, more]]) => {
    const count = Number(own(args, kind) ?? 0);
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return parts.length === 0 ? '' : ` met ${enumerate(parts, 'en')}`;
}
