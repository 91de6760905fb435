import type { Holder, Knelpunt, Oplossing, Succes } from '../../model/klantreis';
import { INVLOEDEN, NIVEAUS, OMVANGEN, OPLOSSING_SOORTEN, STANDEN } from '../../model/lines/vocabulary.data';
import { knelpuntenAbove } from '../../model/meaning/solutions';
import { isIsoDate } from '../../util/dates';
import type { Line } from '../lines/line';
import { word } from '../lines/values';
import { all, choice, detail, ref, refs, textLine, textLines, toMeting, toVraag } from './to-model-lines';
import { toElement } from './to-model-parts';

/** What a klantreis, a fase and a stap hold alike. */
export function toHolder(line: Line): Holder {
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
