import {expect, html} from '@open-wc/testing';
import {
  audit,
  auditState,
  componentTags,
  themes,
  withoutState,
  type ComponentState,
} from './a11y.js';

class NrrSample extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.textContent = this.getAttribute('label');
    // A bare button is the browser's own affair; in WebKitGTK it is pale in the dark.
    button.style.color = 'CanvasText';
    button.style.background = 'Canvas';
    this.attachShadow({mode: 'open'}).append(button);
  }
}
customElements.define('nrr-sample', NrrSample);

const sound: ComponentState = {
  name: 'nrr-sample with a label',
  template: html`<nrr-sample label="Start"></nrr-sample>`,
};
const nameless: ComponentState = {
  name: 'nrr-sample without a label',
  template: html`<nrr-sample></nrr-sample>`,
};

describe('the accessibility helper', () => {
  for (const theme of themes) {
    it(`given a sound element, when it is shown in ${theme}, then nothing is found`, async () => {
      const {violations} = await auditState(sound, theme);
      expect(violations).to.deep.equal([]);
    });
  }

  it('given a button without a name in a shadow root, when audited, then the line says where and why', async () => {
    const {violations} = await auditState(nameless, 'light');
    expect(violations).to.have.length(1);
    expect(violations[0]).to.match(/^button-name \(critical\) at nrr-sample button: /);
  });

  it('given a theme, when a state is shown, then the page wears its colours', async () => {
    await auditState(sound, 'contrast');
    expect(getComputedStyle(document.body).backgroundColor).to.equal('rgb(0, 0, 0)');
  });

  it('given words too pale on the page, when audited, then the contrast is a violation', async () => {
    const pale: ComponentState = {
      ...sound,
      setup: holder => {
        holder.append('pale words');
        holder.style.color = '#777';
        holder.style.background = '#888';
      },
    };
    const {violations} = await auditState(pale, 'light');
    expect(violations.join()).to.contain('color-contrast (serious) at main');
  });

  it('given words on a picture, when audited, then what axe cannot decide has its reason', async () => {
    const pictured: ComponentState = {
      ...sound,
      setup: holder => {
        holder.append('words');
        holder.style.backgroundImage = 'linear-gradient(red, blue)';
      },
    };
    const {incomplete} = await auditState(pictured, 'light');
    expect(incomplete.join()).to.match(/color-contrast .* at main: .*gradient/);
  });

  it('given a state that renders another element, when audited, then it is refused', async () => {
    const wrong: ComponentState = {name: 'nrr-other', template: html`<p>Words</p>`};
    const refusal = await auditState(wrong, 'light').catch(String);
    expect(refusal).to.contain('renders no nrr-other');
  });

  it('given an element without a state, when the table is checked, then it is named', () => {
    expect(withoutState(['nrr-sample', 'nrr-new'], [sound])).to.deep.equal(['nrr-new']);
  });

  it('given the page of the tests, when asked for the elements, then the list is served', async () => {
    expect(await componentTags()).to.be.an('array');
  });

  it('given a whole page, when audited, then rules for pages count too', async () => {
    document.title = '';
    const {violations} = await audit(document);
    expect(violations.join()).to.contain('document-title');
  });
});
