import {auditStates} from '../helpers/a11y.js';
import {trySmallScreen} from '../helpers/small-screen.js';
import {customiseStates} from './customise-states.js';

describe('the states of the customise page', () => {
  auditStates(customiseStates);
});

describe('the customise page on a screen of 320 px', () => {
  trySmallScreen(customiseStates);
});
