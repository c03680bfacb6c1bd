import {expect} from '@open-wc/testing';
import {auditStates} from '../helpers/a11y.js';
import {trySmallScreen} from '../helpers/small-screen.js';
import {presenterStates, workshopStates} from './workshop-states.js';

describe('the states of the workshop', () => {
  auditStates(workshopStates);

  it('given the elements of the workshop, when its states are gone through, then each has one', async () => {
    const response = await fetch('/workshop-tags.json');
    const tags = (await response.json()) as string[];
    expect(tags).not.to.be.empty;
    const tested = new Set(workshopStates.map(({name}) => name.split(' ')[0]));
    expect(tags.filter(tag => !tested.has(tag))).to.deep.equal([]);
  });
});

describe('the presenter on a screen of 320 px', () => {
  trySmallScreen(presenterStates);
});
