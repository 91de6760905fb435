import type {
  Bestand,
  Fase,
  Holder,
  Klantreis,
  Knelpunt,
  Negeer,
  OnleesbareRegel,
  Oplossing,
  Succes,
} from '../../model/klantreis';
import {
  AANLEIDINGEN,
  STATUSSEN,
  TOESTANDEN,
  NIVEAUS,
  INVLOEDEN,
  OMVANGEN,
  OPLOSSING_SOORTEN,
  STANDEN,
} from '../../model/lines/vocabulary.data';
import { knelpuntenAbove } from '../../model/meaning/solutions';
import { isIsoDate } from '../../util/dates';
import { bodyRange, type Line } from '../lines/line';
import { toBron, toElement, toMaat, toOrganisatie, toPersona, toProduct } from './to-model-parts';
import {
  all,
  allRefs,
  choice,
  detail,
  ref,
  refs,
  textLine,
  textLines,
  namesUsed,
  toGevoel,
  toMeting,
  toTextLine,
  toVraag,
  toWanneer,
} from './to-model-lines';
import { toStap } from './to-model-stap';
import { textOf, word } from '../lines/values';

/** The one place where the parsed text becomes the model: what is not there stays empty, what is wrong is left out. */
export function toModel(root: Line, lines: readonly Line[], onleesbaar: readonly OnleesbareRegel[]): Bestand {
  const elements = <T>(keyword: string, make: (line: Line) => T) => all(root, keyword, make);
  return {
    personas: elements('persona', toPersona),
    organisaties: elements('organisatie', toOrganisatie),
    systemen: elements('systeem', toElement),
    producten: elements('product', toProduct),
    kanalen: elements('kanaal', toElement),
    bronnen: elements('bron', toBron),
    maten: elements('maat', toMaat),
    klantreizen: elements('klantreis', toKlantreis),
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

function toKlantreis(line: Line): Klantreis {
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
    fasen: all(line, 'fase', toFase),
    namen: namesUsed(line),
  };
}

function toAanleiding(line: Line | undefined): Klantreis['aanleiding'] {
  const soort = word(line, 'waarde')?.text;
  return line && { ...toTextLine(line), soort: AANLEIDINGEN.find((one) => one === soort) };
}

function toFase(line: Line): Fase {
  return {
    ...toHolder(line),
    alleenGewenst: line.desired,
    ongeschreven: line.form === undefined,
    wanneer: all(line, 'wanneer', toWanneer),
    // `gewenst` means nothing there, and has a message.
    gevoel: all(line, 'gevoel', toGevoel, ({ desired }) => !desired),
    stappen: all(line, 'stap', (stap) => toStap(stap, toHolder(stap), line.desired)),
  };
}

function toHolder(line: Line): Holder {
  const knelpunten = new Map<Line, Knelpunt>();
  for (const child of line.children) if (child.keyword === 'knelpunt') knelpunten.set(child, toKnelpunt(child));
  const above = knelpuntenAbove(line.children, ({ keyword }) => keyword);
  return {
    ...toElement(line),
    eigenaar: textLine(line, 'eigenaar'),
    knelpunten: [...knelpunten.values()],
    oplossingen: all(line, 'oplossing', (child) => toOplossing(child, knelpunten.get(above.get(child)!))),
    successen: all(line, 'succes', toSucces),
    kansen: textLines(line, 'kans'),
    metingen: all(line, 'meting', toMeting),
    vragen: all(line, 'vraag', toVraag),
    notities: textLines(line, 'notitie'),
  };
}

function toKnelpunt(line: Line): Knelpunt {
  const van = detail(line, 'van');
  return {
    ...toElement(line),
    ernst: choice(line, 'ernst', NIVEAUS),
    invloed: choice(line, 'invloed', INVLOEDEN, 'waarde'),
    invloedReden: textLine(line, 'invloed'),
    van: van && ref(van, 'namen'),
    oorzaken: textLines(line, 'oorzaak'),
  };
}

function toOplossing(line: Line, above: Knelpunt | undefined): Oplossing {
  const written = refs(detail(line, 'lost op'));
  const gereed = word(detail(line, 'gereed'), 'waarde')?.text;
  return {
    ...toElement(line),
    lostOp: written,
    onder: written.length > 0 ? undefined : above,
    soort: choice(line, 'soort', OPLOSSING_SOORTEN),
    inspanning: choice(line, 'inspanning', OMVANGEN),
    effect: choice(line, 'effect', OMVANGEN),
    eigenaar: textLine(line, 'eigenaar'),
    stand: choice(line, 'stand', STANDEN),
    gereed: gereed && isIsoDate(gereed) ? gereed : undefined,
    link: textLines(line, 'link'),
  };
}

function toSucces(line: Line): Succes {
  return { ...toElement(line), waardoor: textLines(line, 'waardoor') };
}
