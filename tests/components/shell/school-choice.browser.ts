import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../../src/components/focus.js';
import '../../../src/components/school-choice/school-choice.js';
import type {NrrSchoolChoice} from '../../../src/components/school-choice/school-choice.js';
import '../../../src/components/school-choice/school-line.js';
import type {NrrSchoolLine} from '../../../src/components/school-choice/school-line.js';
import {buttonOf, hear, part, textOf, wordsOf} from './heard.js';
import {many} from './school-states.js';

describe('<nrr-school-choice>', () => {
  let main: HTMLElement;
  let chosen: (string | undefined)[];
  let heard: string[];

  beforeEach(() => {
    main = document.createElement('main');
    heard = hear(main, 'nrr-announce');
    chosen = [];
    main.addEventListener('nrr-school', ({school}) => chosen.push(school));
  });

  const choiceOf = (schools: readonly string[]) =>
    fixture<NrrSchoolChoice>(html`<nrr-school-choice .schools=${schools}></nrr-school-choice>`, {
      parentNode: main,
    });
  const shown = (choice: NrrSchoolChoice) =>
    [...(choice.shadowRoot?.querySelectorAll('fieldset label') ?? [])].map(textOf);

  it('given a few schools, when one is picked in the list and pressed, then it is told; the question is said aloud', async () => {
    const choice = await choiceOf(['Bay School', 'Motukiwi School']);
    expect(heard).to.deep.equal(['Which is your school?']);
    const list = part(choice, 'select') as HTMLSelectElement;
    list.value = 'Motukiwi School';
    list.dispatchEvent(new Event('change'));
    buttonOf(choice, 'This is my school').click();
    expect(chosen).to.deep.equal(['Motukiwi School']);
  });

  it('given nothing picked, when pressed, then that is said, and the list has the focus', async () => {
    const choice = await choiceOf(['Bay School']);
    buttonOf(choice, 'This is my school').click();
    await choice.updateComplete;
    expect(textOf(part(choice, '[role="alert"]'))).to.contain('Choose your school first');
    expect(focusedElement()?.localName).to.equal('select');
    expect(chosen).to.deep.equal([]);
  });

  it('given a school that is not there, when that is pressed, then no school is told', async () => {
    buttonOf(await choiceOf(['Bay School']), 'My school is not here').click();
    expect(chosen).to.deep.equal([undefined]);
  });

  it('given many schools, when a part of a name is typed, then keys alone find and choose it, macron or none', async () => {
    const choice = await choiceOf(many);
    expect(shown(choice)).to.have.length(many.length);
    part(choice, 'input').focus();
    await sendKeys({type: 'school awh'});
    await choice.updateComplete;
    expect(shown(choice)).to.deep.equal(['Āwhina School']);
    expect(textOf(part(choice, '[role="status"]'))).to.equal('1 school');
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Space'});
    buttonOf(choice, 'This is my school').focus();
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal(['Āwhina School']);
  });

  it('given a chosen school, when what is typed hides it, then it is chosen no more', async () => {
    const choice = await choiceOf(many);
    part(choice, 'input[value="Bay School"]').click();
    part(choice, '#typed').focus();
    await sendKeys({type: 'motu'});
    buttonOf(choice, 'This is my school').click();
    await choice.updateComplete;
    expect(chosen).to.deep.equal([]);
    expect(wordsOf(choice)).to.contain('Choose your school first');
  });
});

describe('<nrr-school-line>', () => {
  const lineOf = (kept: boolean) =>
    fixture<NrrSchoolLine>(
      html`<nrr-school-line school="Bay School" ?kept=${kept}></nrr-school-line>`,
    );

  it('given a kept school, when it is to be changed, then that is told once, and said where the focus is', async () => {
    const line = await lineOf(true);
    const heard = hear(line, 'nrr-forget-school');
    buttonOf(line, 'Change school').click();
    await line.updateComplete;
    expect(heard).to.deep.equal(['nrr-forget-school']);
    expect(line.shadowRoot?.querySelectorAll('button')).to.have.length(0);
    await line.updateComplete;
    expect(textOf(focusedElement())).to.contain('when you next open the course');
  });

  it('given a school that is not kept, when read, then it says that it is asked for each time', async () => {
    const line = await lineOf(false);
    expect(wordsOf(line)).to.contain('Bay School');
    expect(wordsOf(line)).to.contain('each time you open the course');
  });
});
