import {expect} from '@open-wc/testing';
import {auditState, themes} from '../../helpers/a11y.js';
import {trySmallScreen} from '../../helpers/small-screen.js';
import {practiceStates} from './practice-states.js';
import {componentStates} from './states.js';
import {talkStates} from './talk-states.js';

describe('the states of the activities', () => {
  for (const state of componentStates) {
    for (const theme of themes) {
      it(`given ${state.name}, when shown in ${theme}, then axe finds nothing`, async () => {
        const {violations} = await auditState(state, theme);
        expect(violations, violations.join('\n')).to.be.empty;
      });
    }
  }
});

describe('a screen of 320 px', () => {
  trySmallScreen([...practiceStates, ...talkStates]);
});
