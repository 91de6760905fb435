import type {
  Contact,
  Gevoel,
  GevoelWaarde,
  Holder,
  Kant,
  Stap,
  StapInhoud,
  Verwachting,
  Zonder,
} from '../model/klantreis';
import { GEVOELENS, KANTEN, UITKOMSTEN } from '../model/vocabulary.data';
import { childrenOf, type Line } from './line';
import {
  choice,
  detail,
  ref,
  refs,
  statement,
  textLine,
  textLines,
  toDuur,
  toTextLine,
  toWanneer,
} from './to-model-lines';
import { parseNumber } from '../util/dates';
import { textOf, word } from './values';

/** A stap with its lines of the huidige and of the gewenste klantreis kept apart. */
export function toStap(line: Line, holder: Holder, desiredFase: boolean): Stap {
  const alleenGewenst = line.desired || desiredFase;
  const afhaken = detail(line, 'afhaken');
  const percentage = afhaken && parseNumber(word(afhaken, 'waarde')?.text ?? '');
  return {
    ...holder,
    // In a gewenst stap every line is a desired one, prefixed or not.
    ...toInhoud(line, (child) => alleenGewenst || !child.desired),
    alleenGewenst,
    gewenst: {
      ...toInhoud(line, (child) => child.desired && !alleenGewenst),
      zonder: childrenOf(line, 'zonder').flatMap(zonder),
    },
    vervalt: textLine(line, 'vervalt'),
    voor: refs(detail(line, 'voor'), 'personas'),
    citaten: textLines(line, 'citaat'),
    afhaken: afhaken && percentage !== undefined ? { ...statement(afhaken), percentage } : undefined,
    waarheidsmoment: detail(line, 'waarheidsmoment') !== undefined,
    regelt: childrenOf(line, 'regelt').flatMap((child) => refs(child, 'product')),
    regels: textLines(line, 'regel'),
    of: childrenOf(line, 'of').flatMap((child) => refs(child, 'stap')),
    terugNaar: childrenOf(line, 'terug naar').flatMap((child) => refs(child, 'stap')),
  };
}

function toInhoud(line: Line, takes: (child: Line) => boolean): StapInhoud {
  const lines = (keyword: string) => childrenOf(line, keyword).filter(takes);
  return {
    wanneer: lines('wanneer').map(toWanneer),
    duurt: lines('duurt').flatMap(toDuur),
    wacht: lines('wacht').flatMap(toDuur),
    contacten: lines('contact').flatMap(toContact),
    doet: lines('doet').map(toTextLine),
    denkt: lines('denkt').map(toTextLine),
    verwacht: lines('verwacht').map(toVerwachting),
    gevoel: lines('gevoel').flatMap(toGevoel),
    vraagt: lines('vraagt').map(toTextLine),
    voorkant: lines('voorkant').map(toKant),
    achterkant: lines('achterkant').map(toKant),
  };
}

/** `gewenst zonder wacht` is a line of its own kind: its word hangs on the outer rule. */
function zonder(line: Line): Zonder[] {
  return line.zonder ? [{ ...statement(line), id: line.zonder }] : [];
}

function toContact(line: Line): Contact[] {
  const kanaal = ref(line, 'kanaal');
  if (!kanaal) return [];
  const vanuit = word(line, 'vanuit')?.text;
  return [
    {
      ...statement(line),
      kanaal,
      met: ref(line, 'organisatie'),
      vanuit: KANTEN.find((kant) => kant === vanuit),
    },
  ];
}

function toGevoel(line: Line): Gevoel[] {
  const index = (GEVOELENS as readonly string[]).indexOf(word(line, 'waarde')?.text ?? '');
  if (index < 0) return [];
  return [{ ...statement(line), waarde: (index - 2) as GevoelWaarde, van: ref(line, 'persona'), omdat: textOf(line) }];
}

function toVerwachting(line: Line): Verwachting {
  return { ...toTextLine(line), uitkomst: choice(line, 'uitkomst', UITKOMSTEN) };
}

function toKant(line: Line): Kant {
  return { ...toTextLine(line), organisatie: ref(line, 'organisatie'), systeem: ref(line, 'systeem') };
}
