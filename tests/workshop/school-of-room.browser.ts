import {expect} from '@open-wc/testing';
import {defaultSettings} from '../../src/settings/settings-schema.js';
import {forSchoolOfRoom} from '../../src/workshop/school-of-room.js';
import {buttonOf, part} from '../components/shell/heard.js';

describe('the school of a workshop', () => {
  const lead = {name: 'Ms Rangi'};
  const settings = {
    ...defaultSettings,
    schools: [{schoolName: 'Bay & Hill School', contacts: {lead}}, {schoolName: 'Motukiwi'}],
  };
  const {pathname, search} = location;
  let page: HTMLElement;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    page.remove();
    history.replaceState(null, '', pathname + search);
  });

  const question = () => document.querySelector('nrr-school-choice');
  const open = async (hash = '#/') => {
    history.replaceState(null, '', location.pathname + location.search + hash);
    return (await forSchoolOfRoom({settings, problems: []}, page)).settings;
  };
  const answer = async (school: string) => {
    const asked = question();
    if (!asked) throw new Error('nobody is asked');
    await asked.updateComplete;
    if (!school) {
      buttonOf(asked, 'My school is not here').click();
      return;
    }
    const list = part(asked, 'select') as HTMLSelectElement;
    list.value = school;
    list.dispatchEvent(new Event('change'));
    buttonOf(asked, 'This is my school').click();
  };

  it('given several schools, when the trainer has chosen, then the page loaded anew and its other window know', async () => {
    history.replaceState(null, '', pathname);
    const opening = open('#/?plan=p30');
    await answer('Bay & Hill School');
    expect((await opening).contacts).to.deep.equal({lead});
    expect(location.hash).to.equal('#/?plan=p30');
    expect(question()).to.equal(null);
    expect((await open()).schoolName).to.equal('Bay & Hill School');
    expect((await open('#/show/abc')).schoolName).to.equal('Bay & Hill School');
  });

  it('given a school that is not in the list, when that is said, then the package’s own people stand, and nobody asks again', async () => {
    history.replaceState(null, '', pathname);
    const opening = open();
    await answer('');
    expect(await opening).to.equal(settings);
    expect(await open()).to.equal(settings);
  });

  it('given a projector without an answer, when it opens, then a room is not asked', async () => {
    history.replaceState(null, '', pathname);
    expect(await open('#/show/abc')).to.equal(settings);
    expect(question()).to.equal(null);
  });
});
