import {expect} from '@open-wc/testing';
import {drawItems} from '../../src/course/draw.js';
import {bankToDraw, drawnByF} from '../helpers/bank-to-draw.js';

describe('a draw in this engine', () => {
  it('given a seed, when drawn, then it is the draw that every engine makes', () => {
    const drawn = drawItems(bankToDraw, undefined, {seed: 'ffffffff.0', region: 'nz'});
    expect(drawn).to.deep.equal(drawnByF);
  });
});
