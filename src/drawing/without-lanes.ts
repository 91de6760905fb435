import type { LaidOut } from './shapes';

/** A picture without some of the lanes that it can do without: what stands under those moves up. */
export function withoutLanes(picture: LaidOut, off: ReadonlySet<string>): LaidOut {
  const { lanes = [] } = picture;
  const gone = lanes.filter(({ lane }) => off.has(lane));
  if (gone.length === 0) return picture;
  const isGone = ({ y }: { readonly y: number }) => gone.some(({ top, bottom }) => top <= y && y < bottom);
  const up = (y: number) => gone.reduce((room, { top, bottom }) => (bottom <= y ? room + bottom - top : room), 0);
  const moved = <P extends { readonly y: number }>(some: readonly P[]): P[] =>
    some.filter((one) => !isGone(one)).map((one) => ({ ...one, y: one.y - up(one.y) }));
  return {
    ...picture,
    height: picture.height - up(Infinity),
    strips: moved(picture.strips),
    boxes: moved(picture.boxes),
    lanes: lanes
      .filter(({ lane }) => !off.has(lane))
      .map((lane) => ({ ...lane, top: lane.top - up(lane.top), bottom: lane.bottom - up(lane.top) })),
  };
}
