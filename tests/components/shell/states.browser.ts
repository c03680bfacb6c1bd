import {auditStates} from '../../helpers/a11y.js';
import {trySmallScreen} from '../../helpers/small-screen.js';
import {componentStates} from './states.js';

describe('the states around the lessons', () => {
  auditStates(componentStates);
});

describe('a screen of 320 px', () => {
  trySmallScreen(componentStates);
});
