import {expect, fixture} from '@open-wc/testing';
import {layOnPaper} from '../../helpers/on-paper.js';
import {practiceStates} from './practice-states.js';
import {talkStates} from './talk-states.js';

const tags = ['sort', 'sequence', 'repair', 'conversation', 'two-voices', 'reflect'];

describe('given a dark screen', () => {
  for (const tag of tags) {
    it(`when nrr-${tag} is printed, then its ink is dark`, async () => {
      const state = [...practiceStates, ...talkStates].find(({name}) =>
        name.split(' ').includes(`nrr-${tag}`),
      );
      const holder = document.createElement('main');
      holder.style.setProperty('--ink', '#fff');
      holder.style.color = '#fff';
      expect(state).to.exist;
      if (state) await fixture(state.template, {parentNode: holder});
      const [element] = holder.getElementsByTagName(`nrr-${tag}`);
      expect(element && getComputedStyle(element).color).to.equal('rgb(255, 255, 255)');
      if (element) layOnPaper(element);
      expect(element && getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
    });
  }
});
