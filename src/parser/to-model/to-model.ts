import type { Bestand, Fase, Klantreis, Negeer, OnleesbareRegel } from '../../model/klantreis';
import { AANLEIDINGEN, STATUSSEN, TOESTANDEN } from '../../model/lines/vocabulary.data';
import { isIsoDate } from '../../util/dates';
import { bodyRange, type Line } from '../lines/line';
import { textOf, word } from '../lines/values';
import type { Stappen } from './stappen';
import { toHolder } from './to-model-holder';
import {
  all,
  allRefs,
  choice,
  detail,
  namesUsed,
  refs,
  textLine,
  toGevoel,
  toTextLine,
  toWanneer,
} from './to-model-lines';
import { toBron, toElement, toMaat, toOrganisatie, toPersona, toProduct } from './to-model-parts';

/** The one place where the parsed text becomes the model: what is not there stays empty, what is wrong is left out. */
export function toModel(
  root: Line,
  lines: readonly Line[],
  onleesbaar: readonly OnleesbareRegel[],
  stappen: Stappen,
): Bestand {
  const elements = <T>(keyword: string, make: (line: Line) => T) => all(root, keyword, make);
  return {
    personas: elements('persona', toPersona),
    organisaties: elements('organisatie', toOrganisatie),
    systemen: elements('systeem', toElement),
    producten: elements('product', toProduct),
    kanalen: elements('kanaal', toElement),
    bronnen: elements('bron', toBron),
    maten: elements('maat', toMaat),
    klantreizen: elements('klantreis', (line) => toKlantreis(line, stappen)),
    negeer: lines.filter((line) => line.keyword === 'negeer' && line.parent).map(toNegeer),
    namen: root.children.flatMap((line) => (line.keyword === 'klantreis' ? [] : namesUsed(line))),
    onleesbaar,
  };
}

function toNegeer(line: Line): Negeer {
  return {
    regel: word(line, 'waarde')?.text ?? '',
    regelRange: word(line, 'waarde')?.range,
    reden: textOf(line),
    range: line.range,
    geldt: bodyRange(line.parent!),
  };
}

function toKlantreis(line: Line, stappen: Stappen): Klantreis {
  const herzien = word(detail(line, 'herzien'), 'waarde')?.text;
  return {
    ...toHolder(line),
    ongeschreven: line.form === undefined,
    voor: refs(detail(line, 'voor')),
    aanleiding: toAanleiding(detail(line, 'aanleiding')),
    klantvraag: textLine(line, 'klantvraag'),
    resultaat: textLine(line, 'resultaat'),
    waarom: textLine(line, 'waarom'),
    samenvatting: textLine(line, 'samenvatting'),
    gemaaktMet: textLine(line, 'gemaakt met'),
    status: choice(line, 'status', STATUSSEN) ?? 'concept',
    toestand: choice(line, 'toestand', TOESTANDEN) ?? 'huidig',
    herzien: herzien && isIsoDate(herzien) ? herzien : undefined,
    ankerpunten: all(line, 'ankerpunt', toElement),
    vergelijk: allRefs(line, 'vergelijk'),
    fasen: all(line, 'fase', (fase) => toFase(fase, stappen)),
    // The stappen are made by now.
    namen: namesUsed(line, (stap) => stappen.namesIn(stap)),
  };
}

function toAanleiding(line: Line | undefined): Klantreis['aanleiding'] {
  const soort = word(line, 'waarde')?.text;
  return line && { ...toTextLine(line), soort: AANLEIDINGEN.find((one) => one === soort) };
}

function toFase(line: Line, stappen: Stappen): Fase {
  return {
    ...toHolder(line),
    alleenGewenst: line.desired,
    ongeschreven: line.form === undefined,
    wanneer: all(line, 'wanneer', toWanneer),
    // `gewenst` means nothing there, and has a message.
    gevoel: all(line, 'gevoel', toGevoel, ({ desired }) => !desired),
    stappen: all(line, 'stap', (stap) => stappen.make(stap, line.desired)),
  };
}
