import { enumerate, fillPlaces } from '../util/text';
import { own } from '../util/own';

/** What a picture says of itself below all that it shows. */

/** Who a picture is made for, as its foot says, and as a reader chooses. */
const AUDIENCE_WORDS = {
  bestuur: { voor: 'Voor het bestuur', kort: 'voor het bestuur' },
  team: { voor: 'Voor het team', kort: 'voor het team' },
  publiek: { voor: 'Voor publiek', kort: 'voor publiek' },
} as const;

type AudienceWord = keyof typeof AUDIENCE_WORDS;

/** What stands where a text leads to a person. */
export const LEFT_OUT = '[weggelaten]';

/** What was left out, by the word of its line: one, and more. */
const LEFT_LINES: Readonly<Record<string, readonly [one: string, more: string]>> = {
  citaat: ['1 citaat', '{aantal} citaten'],
  notitie: ['1 notitie', '{aantal} notities'],
  vraag: ['1 vraag', '{aantal} vragen'],
  achterkant: ['1 regel over de achterkant', '{aantal} regels over de achterkant'],
  doet: ['1 regel over wat iemand doet', '{aantal} regels over wat iemand doet'],
  vraagt: ['1 regel over wat wij vragen', '{aantal} regels over wat wij vragen'],
  regel: ['1 regel van wet of beleid', '{aantal} regels van wet of beleid'],
};

const OTHER_LINES = ['1 regel ‘{woord}’', '{aantal} regels ‘{woord}’'] as const;
const PERSONAL = ['1 persoonsgegeven', '{aantal} persoonsgegevens'] as const;

/** How much of a klantreis a picture does not have, since it is made for somebody. */
export interface LeftOut {
  /** By the word of the line, in the order in which they are told. */
  readonly lines: ReadonlyMap<string, number>;
  /** How often something led to a person. */
  readonly personal: number;
}

/** Who a picture is for, and what it does not have. */
export function audienceText(audience: AudienceWord, { lines, personal }: LeftOut): string {
  const { voor } = AUDIENCE_WORDS[audience];
  const parts = [
    ...[...lines].map(([woord, aantal]) => counted(own(LEFT_LINES, woord) ?? OTHER_LINES, { woord, aantal })),
    ...(personal > 0 ? [counted(PERSONAL, { aantal: personal })] : []),
  ];
  if (parts.length === 0) return `${voor}.`;
  const total = [...lines.values()].reduce((sum, count) => sum + count, personal);
  return `${voor}: ${enumerate(parts, 'en')} ${total === 1 ? 'staat' : 'staan'} hier niet in.`;
}

/** The same in a few words, for a line that says more. */
export function audienceShort(audience: AudienceWord): string {
  return AUDIENCE_WORDS[audience].kort;
}

/** Which rows a picture goes without, by their names. */
export function notDrawnText(names: readonly string[]): string {
  return fillPlaces(NOT_DRAWN, {
    rijen: enumerate(
      names.map((name) => `‘${name}’`),
      'en',
    ),
  });
}

const NOT_DRAWN = 'Niet getekend: {rijen}.';

function counted(
  [one, more]: readonly [string, string],
  args: { readonly aantal: number; readonly woord?: string },
): string {
  return fillPlaces(args.aantal === 1 ? one : more, args);
}
