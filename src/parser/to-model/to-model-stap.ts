import { saysFailed } from '../../model/canonical/details-of-contact';
import { NO_INHOUD } from '../../model/meaning/gewenst';
import { saysEnough } from '../../model/meaning/says-enough';
import type { Contact, Kant, Stap, StapInhoud, Statement, Verwachting, Zonder } from '../../model/klantreis';
import { formOfLine } from '../../model/lines/line-kinds';
import type { LineForm } from '../../model/lines/slots';
import { INHOUD } from '../../model/scope/statements';
import { KANTEN, UITKOMSTEN } from '../../model/lines/vocabulary.data';
import { parseNumber } from '../../util/dates';
import type { Line } from '../lines/line';
import {
  all,
  allRefs,
  choice,
  detail,
  placesOf,
  ref,
  refs,
  statement,
  textLine,
  textLines,
  toDuur,
  toGevoel,
  toSpeech,
  toTextLine,
  toWanneer,
} from './to-model-lines';
import { textOf, word } from '../lines/values';
import { toHolder } from './to-model-holder';

/** A stap with its lines of the huidige and of the gewenste klantreis kept apart. */
export function toStap(line: Line, desiredFase: boolean): Stap {
  const alleenGewenst = line.desired || desiredFase;
  return {
    // In a gewenst stap every line is a desired one, prefixed or not.
    ...withInhoud(toHolder(line), line, alleenGewenst ? () => true : (child) => !child.desired),
    alleenGewenst,
    gewenst: toGewenst(line, alleenGewenst),
    vervalt: textLine(line, 'vervalt'),
    voor: refs(detail(line, 'voor')),
    citaten: all(line, 'citaat', toSpeech, isNow),
    afhaken: toAfhaken(line),
    waarheidsmoment: detail(line, 'waarheidsmoment') !== undefined,
    regelt: allRefs(line, 'regelt'),
    regels: textLines(line, 'regel'),
    of: allRefs(line, 'of'),
    terugNaar: allRefs(line, 'terug naar'),
  };
}

function isNow({ desired }: Line): boolean {
  return !desired;
}

/** How the lines that may be gewenst are read, by their form. */
const READERS: Readonly<Partial<Record<LineForm, (line: Line) => Statement | undefined>>> = {
  when: toWanneer,
  duration: toDuur,
  contact: toContact,
  speech: toSpeech,
  feeling: toGevoel,
  text: toTextLine,
  front: toKant,
  back: toKant,
};

const INHOUD_READERS = Object.entries(INHOUD).map(([kind, property]) => {
  // What is expected has an outcome besides.
  const read = kind === 'verwacht' ? toVerwachting : READERS[formOfLine(kind)];
  if (!read) throw new Error(`Nothing reads the line ${kind} of a stap.`);
  return { kind, property, read };
});

/** Adds what the lines under a stap say. One object made of two takes much longer than one that is added to. */
function withInhoud<T extends object>(to: T, line: Line, takes: (child: Line) => boolean): T & StapInhoud {
  const made: Partial<Record<keyof StapInhoud, readonly Statement[]>> = { ...to };
  for (const { kind, property, read } of INHOUD_READERS) made[property] = all(line, kind, read, takes);
  // Each list is made by the reader of its own kind.
  return made as T & StapInhoud;
}

function toGewenst(line: Line, alleenGewenst: boolean): Stap['gewenst'] {
  if (!line.children.some((child) => child.desired)) return NO_GEWENST;
  return {
    ...withInhoud({}, line, (child) => child.desired && !alleenGewenst),
    zonder: all(line, 'zonder', toZonder),
  };
}

/** Of most stappen. */
const NO_GEWENST: Stap['gewenst'] = Object.freeze({ ...NO_INHOUD, zonder: [] });

/** `gewenst zonder wacht` is a line of its own kind: its word hangs on the outer rule. */
function toZonder(line: Line): Zonder | undefined {
  return line.zonder ? { ...statement(line), id: line.zonder } : undefined;
}

function toAfhaken(stap: Line): Stap['afhaken'] {
  const line = detail(stap, 'afhaken');
  const percentage = line && parseNumber(word(line, 'waarde')?.text ?? '');
  return line && line.misread === undefined && percentage !== undefined
    ? { ...statement(line), percentage, toelichting: textOf(line) }
    : undefined;
}

function toContact(line: Line): Contact | undefined {
  const kanaal = ref(line, 'kanaal');
  if (!kanaal || !saysEnough(line)) return undefined;
  const vanuit = word(line, 'vanuit')?.text;
  return {
    ...statement(line),
    kanaal,
    met: ref(line, 'organisatie'),
    vanuit: KANTEN.find((kant) => kant === vanuit),
    // Of a row that could not be read it must not be told that the contact came about, where it says that it did not.
    mislukt: word(line, 'mislukt') !== undefined || (line.misread !== undefined && saysFailed(line.behind)),
    reden: textOf(line),
    ongewild: word(line, 'ongewild') !== undefined,
  };
}

function toVerwachting(line: Line): Verwachting {
  return { ...toSpeech(line), uitkomst: choice(line, 'uitkomst', UITKOMSTEN), plaatsen: placesOf(line) };
}

function toKant(line: Line): Kant {
  return { ...toTextLine(line), organisatie: ref(line, 'organisatie'), systeem: ref(line, 'systeem') };
}
