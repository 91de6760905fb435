import type { LaidOut } from '../../drawing/shapes';
import { atlasWord } from '../../messages/atlas.data';
import { capital } from '../../util/text';
import { addCounts, headingCell } from '../kaartjes/counts';
import { GAP, Page } from '../kaartjes/page';
import type { JourneysTogether } from './together';
import { WIDTHS } from '../verticaal/frame';
import { addFoot, countsOf, emptyCell, headCell, stateText, unreadCell } from './around';
import { factorMakers } from './factors';
import { type Aanleiding, atlasJourneys, groupsOf } from './journeys';
import { type AtlasLane, journeyRow } from './row';

/** In the widest a klantreis is one row; in the others what it tells stands under each other. */
export const ATLAS_WIDTHS = [...WIDTHS, 1120] as const;

/** Room above a heading. */
const APART = 22;
/** From so much room on the two cards of factoren stand beside each other. */
const BESIDE = 760;

/** Lays out klantreizen by how they begin, a row each, with what is counted over all of them. */
export function layoutAtlas(together: JourneysTogether, asked?: number): LaidOut {
  const width = ATLAS_WIDTHS.find((one) => one === asked) ?? 1120;
  const { today } = together;
  const all = atlasJourneys(together);
  const groups = groupsOf(all);
  const page = new Page<AtlasLane>(width);
  const { inner } = page;
  page.put(headCell(all, today, inner.width), GAP, 1);
  addCounts(page, countsOf(all), inner);
  page.down(page.y + GAP);
  const unread = unreadCell(together, inner.width);
  if (unread) page.put(unread);
  if (all.length === 0) page.put(emptyCell(together.journeys.length > 0, inner.width));
  const heading = (text: string, key: string) => {
    page.y += APART - GAP;
    page.put(headingCell(text, key, inner.width), GAP, 2);
  };
  for (const { aanleiding, journeys } of groups) {
    heading(atlasWord('kop', { naam: groupName(aanleiding), aantal: journeys.length }), `aanleiding:${aanleiding}`);
    page.rows(
      journeys.map((one) => (room) => journeyRow(one, today, room)),
      1,
      3,
    );
  }
  if (all.length > 0) {
    heading(atlasWord('factoren'), 'factoren');
    page.rows(factorMakers(all), width >= BESIDE ? 2 : 1, 3);
  }
  page.y += APART - GAP;
  addFoot(page, together, all, groups);
  return page.finish(atlasWord('titel'), stateText(all, today));
}

function groupName(aanleiding: Aanleiding): string {
  if (aanleiding === 'zonderSoort' || aanleiding === 'zonderAanleiding') return atlasWord(aanleiding);
  return capital(aanleiding);
}
