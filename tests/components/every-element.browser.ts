import {expect} from '@open-wc/testing';
import {componentTags, withoutState} from '../helpers/a11y.js';
import {componentStates as activities} from './activities/states.js';
import {componentStates as shell} from './shell/states.js';

it('given the elements of src/components, when the states for axe are gone through, then each has one', async () => {
  const tags = await componentTags();
  expect(tags).not.to.be.empty;
  expect(withoutState(tags, [...activities, ...shell])).to.deep.equal([]);
});
