import { type Box, type Marks, paragraphOf, type Shape, type TextRun } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';

/** Colours that speak, in a voice that does not: what stayed the same lets the eye go to what did not. */
const QUIET: Partial<Readonly<Record<Role, Role>>> = {
  inkt: 'stil',
  zacht: 'stil',
  accent: 'stil',
  rood: 'stil',
  groen: 'stil',
  blauw: 'stil',
  geel: 'stil',
  gewenst: 'stil',
  grijs: 'stil',
  faseInkt: 'stil',
  fase: 'vlak',
  kaart: 'papier',
  kaartRand: 'lijn',
  roodVlak: 'papier',
  roodRand: 'lijn',
  groenVlak: 'papier',
  groenRand: 'lijn',
  blauwVlak: 'papier',
  blauwRand: 'lijn',
  geelVlak: 'papier',
  geelRand: 'lijn',
};

export function quiet<Lane extends string>(box: Box<Lane>): Box<Lane> {
  return { ...box, ...repaint(box, (role) => QUIET[role] ?? role) };
}

/** What is gone: grey and struck through, and no longer anywhere in the text. What stands on a filled sign stays readable. */
export function struckThrough<Lane extends string>(box: Box<Lane>): Box<Lane> {
  const { shapes, texts } = repaint(box, (role) => (QUIET[role] === 'stil' ? 'weg' : (QUIET[role] ?? role)));
  return {
    ...box,
    shapes,
    texts: texts.map((run) => {
      const paragraph = run.paragraph && paragraphOf(run.paragraph.text);
      return run.role === 'weg' ? { ...run, paragraph, struck: true } : { ...run, paragraph };
    }),
  };
}

function repaint({ shapes, texts }: Marks, change: (role: Role) => Role): Marks {
  return {
    shapes: shapes.map((shape): Shape => {
      if (shape.type === 'icon') return { ...shape, role: change(shape.role) };
      return {
        ...shape,
        ...(shape.fill && { fill: change(shape.fill) }),
        ...(shape.stroke && { stroke: change(shape.stroke) }),
      };
    }),
    texts: texts.map((run): TextRun => ({ ...run, role: change(run.role) })),
  };
}
