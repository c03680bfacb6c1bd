import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/module-list/module-list.js';
import {
  OpenModuleEvent,
  type NrrModuleList,
} from '../../../src/components/module-list/module-list.js';
import {part, textOf, wordsOf} from './heard.js';
import {course, module} from './samples.js';

describe('<nrr-module-list>', () => {
  let list: NrrModuleList;

  beforeEach(async () => {
    list = await fixture(html`<nrr-module-list .modules=${course.modules}></nrr-module-list>`);
  });

  const button = () => part(list, 'button');
  const become = async (change: Partial<NrrModuleList>) => {
    Object.assign(list, change);
    await list.updateComplete;
  };

  it('given a module, when read, then it says what it is, how long it takes and what is coming', () => {
    expect(wordsOf(list)).to.contain(module.title).and.contain(module.summary);
    expect(wordsOf(list)).to.contain('8 minutes, 0 of 5 steps done');
    expect(wordsOf(list)).to.contain(`What is coming: ${module.contentNote}`);
  });

  it('given a module nobody opened, when its button is read, then it starts that module', () => {
    expect(textOf(button())).to.equal(`Start: ${module.title}`);
  });

  it('given a module under way, when read, then words and bar say how far, and it goes on', async () => {
    await become({done: new Set(['six-moves', 'timeline'])});
    const bar = part(list, 'progress') as HTMLProgressElement;
    expect([bar.value, bar.max]).to.deep.equal([2, 5]);
    expect(wordsOf(list)).to.contain('2 of 5 steps done');
    expect(textOf(button())).to.equal(`Go on: ${module.title}`);
  });

  it('given a module opened without a step done, when read, then it goes on', async () => {
    await become({opened: new Set(['six-moves'])});
    expect(textOf(button())).to.contain('Go on');
  });

  it('given a module with all done, when read, then it opens again', async () => {
    await become({done: new Set(module.steps.map(({id}) => id))});
    expect(textOf(button())).to.equal(`Open again: ${module.title}`);
  });

  it('given the button, when pressed by key, then the module is asked for', async () => {
    const opened: string[] = [];
    list.addEventListener('nrr-open-module', event => {
      if (event instanceof OpenModuleEvent) opened.push(event.moduleId);
    });
    button().focus();
    await sendKeys({press: 'Enter'});
    expect(opened).to.deep.equal(['how-offenders-operate']);
  });
});
