// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Shape } from '../../src/webview/shape';

const WIDTHS = [380, 560, 760];
const SHAPES = { wide: 'kaart', tall: 'verticaal' };

it('is the wide picture where there is room for it, and else the vertical one in the width that fits', () => {
  let room = 600;
  const asked: [string, number][] = [];
  const shape = new Shape(
    SHAPES,
    undefined,
    () => room,
    (picture, width) => asked.push([picture, width]),
  );
  const look = (width: number) => {
    room = width;
    shape.look();
    return asked.at(-1);
  };
  expect(look(600)).toEqual(['verticaal', 590]);
  shape.shows(WIDTHS);
  expect(look(640)).toEqual(['verticaal', 590]);
  expect(look(800)).toEqual(['verticaal', 790]);
  expect(look(389)).toEqual(['verticaal', 379]);
  expect(look(200)).toEqual(['verticaal', 379]);
  expect(look(900)).toEqual(['kaart', 890]);
  shape.shows([]);
  expect(look(1200)).toEqual(['kaart', 890]);
});

it('stays the one that was chosen, whatever the room', () => {
  const asked: string[] = [];
  const shape = new Shape(
    SHAPES,
    'kaart',
    () => 400,
    (picture) => asked.push(picture),
  );
  shape.look();
  expect([shape.picture, shape.other, asked]).toEqual(['kaart', 'verticaal', ['kaart']]);
  shape.choose('verticaal');
  shape.choose('verticaal');
  expect([shape.picture, shape.other, asked]).toEqual(['verticaal', 'kaart', ['kaart', 'verticaal']]);
});
