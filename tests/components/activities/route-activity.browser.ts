import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/route-activity/route-activity.js';
import type {NrrRouteActivity} from '../../../src/components/route-activity/route-activity.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {routeRegion, routeRight, sampleRoute} from '../../helpers/sample-route.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

const now = new Date(2026, 10, 22);
const show = (record: Partial<StepRecord> = {}, school: object = {}) =>
  stage<NrrRouteActivity>(
    'nrr-route-activity',
    {activity: sampleRoute, region: routeRegion, school, now},
    record,
  );

const selects = (element: NrrRouteActivity) => [
  ...element.renderRoot.querySelectorAll<HTMLSelectElement>('select'),
];

async function pick(element: NrrRouteActivity, id: string, words: string) {
  const select = element.renderRoot.querySelector<HTMLSelectElement>(`#${id}`);
  const option = [...(select?.options ?? [])].find(({text}) => text === words);
  if (!select || !option) throw new Error(`no “${words}” at ${id}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change'));
  await settled(element);
}

const said = (element: NrrRouteActivity, id: string) =>
  (element.renderRoot.querySelector(`#say-${id}`)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The lead is told of what the lead has done; everything else is right. */
const leadTold = {...routeRight, m: 'l'};

describe('<nrr-route-activity>', () => {
  it('given the cases, when shown, then each asks for as many as the region’s route has, in the region’s names', async () => {
    const {element} = await show();
    expect(selects(element).map(({labels}) => labels[0]?.textContent)).to.deep.equal([
      'Who hears first?',
      'Who hears second?',
      'Who hears first?',
      'Who hears second?',
      'Who hears third?',
      'Who hears first?',
      'Who hears second?',
      'Who hears third?',
    ]);
    expect([...(selects(element)[0]?.options ?? [])].map(({text}) => text)).to.deep.equal([
      'Choose…',
      '999 (emergency)',
      'The designated liaison person',
      'The other contact on the school’s card',
      'The Police',
      'Care for schools or Care',
      'NetHelp',
    ]);
    const groups = [...element.renderRoot.querySelectorAll('fieldset > legend')];
    expect(groups[1]?.textContent).to.contain('Priya told lead');
  });

  it('given a school that names its lead, when the list is read, then no name stands in it, since a case may be about them', async () => {
    const {element} = await show(
      {},
      {contacts: {lead: {name: 'Ms Rangi'}, instead: {name: 'Mrs Chen'}}},
    );
    expect(wordsOf(element)).not.to.match(/Ms Rangi|Mrs Chen/);
  });

  it('given the keyboard alone, when an arrow is pressed on a list and the button by Enter, then the answer is kept and the result has the focus', async () => {
    const {a: first, ...others} = routeRight;
    const {element, record, heard} = await show({response: others});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await settled(element);
    expect(heard).to.deep.equal([`answer a=${first}`]);
    expect(record().response).to.deep.equal(routeRight);
    find(element, 'button', 'Check my routes').focus();
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(heard.slice(-2)).to.deep.equal(['check', 'finish']);
    expect(focusedWords()).to.equal('All 8 right');
  });

  it('given an answer is taken back, when it is empty again, then that is kept', async () => {
    const {element, record} = await show({response: {a: 'e', b: 'l'}});
    await pick(element, 'a', 'Choose…');
    expect(record().response).to.deep.equal({b: 'l'});
  });

  it('given nothing is chosen, when checked, then no check is spent and the first list has the focus', async () => {
    const {element, heard} = await show();
    await click(element, 'Check my routes');
    expect(heard).to.deep.equal(['announce Answer at least one first. A guess is fine.']);
    expect(focusedWords()).to.equal('Who hears first?');
  });

  it('given the lead is told of a concern about the lead, when checked, then it says that the person concerned is never told', async () => {
    const {element, heard} = await show({response: leadTold});
    await click(element, 'Check my routes');
    expect(heard).to.deep.equal(['check']);
    expect(said(element, 'm')).to.match(/^Not this one\. Never tell the person concerned/);
    expect(said(element, 'n')).to.equal(
      'Right. A crime may have happened. They look into it, so that nobody at the school has to ask.',
    );
  });

  it('given the other contact is told of what is about nobody at school, when checked, then it says whom that is for', async () => {
    const {element} = await show({response: {...routeRight, e: 'i'}, checks: 1});
    expect(said(element, 'e')).to.contain('This case is about none of them.');
  });

  it('given two in each other’s places and a service without a part, when checked, then each says earlier, later, or what it is for', async () => {
    const {element} = await show({response: {...routeRight, a: 'l', b: 'e', g: 'c'}, checks: 1});
    expect(said(element, 'a')).to.equal(
      'Not this one. The designated liaison person: yes, but later.',
    );
    expect(said(element, 'b')).to.equal('Not this one. 999 (emergency): yes, but earlier.');
    expect(said(element, 'g')).to.contain(
      'Care for schools is for this: Schools with a worry about home.',
    );
  });

  it('given a wrong place, when tried again, then the right ones stay, and its hint stays beside the list', async () => {
    const {element, record} = await show({response: leadTold, checks: 1});
    await click(element, 'Try the others again');
    expect(record().response).to.deep.equal(
      Object.fromEntries(Object.entries(leadTold).filter(([id]) => id !== 'm')),
    );
    expect(selects(element).map(({id}) => id)).to.deep.equal(['m']);
    expect(selects(element)[0]?.getAttribute('aria-describedby')).to.equal('say-m');
    expect(said(element, 'm')).to.match(/^Hint: Never tell the person concerned/);
  });

  it('given two checks, when the answers are asked for, then each place says its answer, and why', async () => {
    const {element, heard} = await show({response: leadTold, checks: 2});
    await click(element, 'Show the answers');
    expect(heard).to.deep.equal(['check', 'finish']);
    expect(said(element, 'm')).to.contain('The answer: The other contact on the school’s card');
    expect(wordsOf(element)).to.contain('Nobody tells Mr Hale.');
    expect(wordsOf(element)).to.contain('You never need to be certain.');
  });

  it('given it is over, when read, then each case has the region’s own route, with number, note, source and what to confirm', async () => {
    const school = {contacts: {lead: {name: 'Ms Rangi', phone: '09 555 0142'}}};
    const {element} = await show({response: routeRight, checks: 1, done: true}, school);
    const [danger, online, colleague] = [...element.renderRoot.querySelectorAll('.own')].map(
      ({textContent}) => textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(danger).to.match(/The route here: Exampleland .*999 \(emergency\) .*999 .*Ms Rangi/);
    expect(online).to.contain('Your designated liaison person').and.to.contain('0800 123 456');
    expect(online).to.contain('Confirm this number locally.');
    expect(online).to.contain('Sometimes also: Care');
    expect(online).to.contain('Care where there is a care concern.');
    expect(online).to.match(
      /Source: Ministry .*dated 11 February 2025, page seen November 2026.*moe\.example\/child Confirm this route locally\./,
    );
    expect(colleague)
      .to.contain('Your school has not filled this in.')
      .and.not.to.contain('Ms Rangi');
    expect(element.renderRoot.querySelectorAll('.own ol > li')).to.have.length(8);
    expect(element.renderRoot.querySelector('nrr-route-card')).not.to.equal(null);
  });

  it('given it is done, when started again, then nothing is chosen', async () => {
    const {element, heard} = await show({response: routeRight, checks: 1, done: true});
    await click(element, 'Start again');
    expect(heard).to.deep.equal(['retry']);
    expect(selects(element)).to.have.length(8);
    expect(focusedWords()).to.equal('Who hears first?');
  });
});
