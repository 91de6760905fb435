import { fillPlaces } from '../util/text';

type Answer = 'ja' | 'deels' | 'nee' | 'nvt';

/** A score card, as `scorecardOf` of the model finds it. */
export interface Card {
  readonly scores: readonly {
    readonly vraag: keyof typeof QUESTIONS;
    readonly antwoord: Answer;
    readonly aantal: number;
    readonly totaal: number;
  }[];
  readonly ja: number;
  readonly gevraagd: number;
  readonly beeld: keyof typeof OUTLOOKS;
}

interface Question {
  readonly vraag: string;
  readonly een: string;
  readonly geen: string;
  readonly meer: string;
  readonly nvt: string;
  /** Where there is only one to ask of: not so, and so. */
  readonly enig?: readonly [string, string];
}

/** What is asked, and what the answer rests on: of one, of none and of more. */
export const QUESTIONS = {
  begin: {
    vraag: 'Begint de reis vóór het eerste contact met ons?',
    een: '1 stap komt vóór ons',
    geen: 'de reis begint bij ons',
    meer: '{aantal} stappen komen vóór ons',
    nvt: 'zet `soort eigen` bij uw eigen organisatie, dan weten wij het',
  },
  anderen: {
    vraag: 'Zijn er ook anderen in beeld?',
    een: '1 andere organisatie of naaste',
    geen: 'alleen wij',
    meer: '{aantal} andere organisaties of naasten',
    nvt: 'zet `soort eigen` bij uw eigen organisatie, dan weten wij het',
  },
  verhouding: {
    vraag: 'Gaat de reis meer over de klant dan over ons?',
    een: '1 van de {totaal} stappen is zonder ons',
    geen: 'alle {totaal} stappen zijn bij ons',
    meer: '{aantal} van de {totaal} stappen zijn zonder ons',
    nvt: 'zet `soort eigen` bij uw eigen organisatie, dan weten wij het',
  },
  bewijs: {
    vraag: 'Rust de reis op wat mensen zeiden of wat wij maten?',
    een: '1 van de {totaal} uitspraken is gehoord of gemeten',
    geen: 'geen van de {totaal} uitspraken is gehoord of gemeten',
    meer: '{aantal} van de {totaal} uitspraken zijn gehoord of gemeten',
    nvt: 'er staan nog geen uitspraken in',
    enig: ['de ene uitspraak is niet gehoord of gemeten', 'de ene uitspraak is gehoord of gemeten'],
  },
  wachten: {
    vraag: 'Weet wie lang op ons wacht, waar die aan toe is?',
    een: 'bij 1 van de {totaal} keer lang wachten is er een bericht of een verwachting',
    geen: '{totaal} keer lang wachten, zonder bericht of verwachting',
    meer: 'bij {aantal} van de {totaal} keer lang wachten is er een bericht of een verwachting',
    nvt: 'wij zien geen lang wachten op ons',
    enig: [
      '1 keer lang wachten, zonder bericht of verwachting',
      '1 keer lang wachten, met een bericht of een verwachting',
    ],
  },
  vooruit: {
    vraag: 'Laten wij ook zelf iets horen?',
    een: '1 van de {totaal} contacten met ons begint bij ons',
    geen: 'geen van de {totaal} contacten met ons begint bij ons',
    meer: '{aantal} van de {totaal} contacten met ons beginnen bij ons',
    nvt: 'bij geen contact staat dat het met ons is',
    enig: ['het ene contact met ons begint bij de klant', 'het ene contact met ons begint bij ons'],
  },
  successen: {
    vraag: 'Staat erin wat goed gaat?',
    een: '1 succes',
    geen: 'nog geen succes',
    meer: '{aantal} successen',
    nvt: '',
  },
  plannen: {
    vraag: 'Heeft elk plan een eigenaar en een datum?',
    een: '1 plan heeft beide, van {totaal} plannen en knelpunten',
    geen: 'er is nog geen plan met een eigenaar en een datum',
    meer: '{aantal} plannen hebben beide, van {totaal} plannen en knelpunten',
    nvt: 'er zijn geen knelpunten of plannen',
    enig: ['er is nog geen plan met een eigenaar en een datum', 'het plan heeft beide'],
  },
} as const;

const ANSWERS: Readonly<Record<Answer, string>> = { ja: 'ja', deels: 'deels', nee: 'nee', nvt: '–' };

const OUTLOOKS = {
  klantgedreven: 'De reis lijkt klantgedreven: hij begint bij wat iemand nodig heeft',
  klantgericht: 'De reis let op de klant, maar gaat nog niet overal uit van wat die nodig heeft',
  intern: 'De reis gaat nog vooral over ons',
  onbekend: 'Hoe de reis naar de klant kijkt, is nog niet te zeggen',
} as const;

const WORDS = {
  kop: 'Scorekaart van “{titel}”: {ja} van de {gevraagd} keer ja. {beeld}.',
  geen: 'Van “{titel}” is er nog geen scorekaart. Die komt als een reis over hoe het nu gaat vier stappen heeft, of geen concept meer is.',
  kopKort: 'Scorekaart: {ja} van de {gevraagd} keer ja. {beeld}.',
} as const;

/** The first line of a score card. @param titel as it may stand in the output; left out where the klantreis stands above it */
export function scorecardTitle({ ja, gevraagd, beeld }: Card, titel?: string): string {
  const args = { ja, gevraagd, beeld: OUTLOOKS[beeld] };
  return titel === undefined ? fillPlaces(WORDS.kopKort, args) : fillPlaces(WORDS.kop, { ...args, titel });
}

/** One row of it: what is asked, the answer and what that rests on. */
export interface ScorecardRow {
  readonly vraag: string;
  readonly antwoord: string;
  readonly uitleg: string;
}

export function scorecardRows({ scores }: Card): readonly ScorecardRow[] {
  return scores.map(({ vraag, antwoord, aantal, totaal }) => {
    const words: Question = QUESTIONS[vraag];
    return {
      vraag: words.vraag,
      antwoord: ANSWERS[antwoord],
      uitleg: fillPlaces(antwoord === 'nvt' ? words.nvt : restsOn(words, aantal, totaal), { aantal, totaal }),
    };
  });
}

function restsOn({ enig, geen, een, meer }: Question, aantal: number, totaal: number): string {
  if (enig && totaal === 1) return enig[aantal === 0 ? 0 : 1];
  if (aantal === 0) return geen;
  return aantal === 1 ? een : meer;
}

/** Why a klantreis has none. */
export function noScorecard(titel: string): string {
  return fillPlaces(WORDS.geen, { titel });
}
