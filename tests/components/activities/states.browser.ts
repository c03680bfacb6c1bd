import {auditStates} from '../../helpers/a11y.js';
import {trySmallScreen} from '../../helpers/small-screen.js';
import {assessmentStates} from './assessment-states.js';
import {practiceStates} from './practice-states.js';
import {componentStates} from './states.js';
import {talkStates} from './talk-states.js';

describe('the states of the activities', () => {
  auditStates(componentStates);
});

describe('a screen of 320 px', () => {
  trySmallScreen([...assessmentStates, ...practiceStates, ...talkStates]);
});
