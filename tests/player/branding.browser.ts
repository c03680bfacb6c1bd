import {expect, fixture, html} from '@open-wc/testing';
import {showBrand} from '../../src/player/branding.js';
import {defaultSettings, type Settings} from '../../src/settings/settings-schema.js';

const wide =
  'data:image/svg+xml;base64,' +
  btoa('<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="120"/>');

const show = (settings: Partial<Settings>) => {
  showBrand({...defaultSettings, ...settings});
};

/** As the page computes it now. */
const accent = () => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();

describe('a school’s look', () => {
  const root = document.documentElement;
  const ownMedia = window.matchMedia.bind(window);
  let forced = Object.assign(new EventTarget(), {matches: false});

  before(() => {
    // Asked once, by the first look.
    window.matchMedia = query =>
      query.includes('forced-colors') ? (forced as unknown as MediaQueryList) : ownMedia(query);
    show({});
    window.matchMedia = ownMedia;
  });
  const force = (matches: boolean) => {
    forced = Object.assign(forced, {matches});
    forced.dispatchEvent(new Event('change'));
  };
  const cover = () =>
    fixture<HTMLElement>(html`<section id="cover" class="cover"><h1>Notice</h1></section>`);

  afterEach(() => {
    delete root.dataset['theme'];
    force(false);
    show({});
  });

  it('given a colour that can be read, when shown in light, then it is exactly that; in dark it is the nearest that can be', () => {
    show({accentColour: '#7a1f5c'});
    root.dataset['theme'] = 'light';
    expect(accent()).to.equal('#7a1f5c');
    root.dataset['theme'] = 'dark';
    expect(accent())
      .to.match(/^#[\da-f]{6}$/)
      .and.not.to.equal('#7a1f5c');
  });

  it('given a yellow, when shown in light, then it is one that can be read; in dark it is exactly that', () => {
    show({accentColour: '#ffd400'});
    root.dataset['theme'] = 'light';
    expect(accent())
      .to.match(/^#[\da-f]{6}$/)
      .and.not.to.equal('#ffd400');
    root.dataset['theme'] = 'dark';
    expect(accent()).to.equal('#ffd400');
  });

  it('given more contrast, or colours that the device forces, when shown, then the school’s is not used', () => {
    show({accentColour: '#7a1f5c'});
    root.dataset['theme'] = 'contrast';
    expect(accent()).to.equal('');
    root.dataset['theme'] = 'light';
    force(true);
    expect(accent()).to.equal('');
    force(false);
    expect(accent()).to.equal('#7a1f5c');
  });

  it('given a wide logo, when shown on a cover of 320 pixels, then it stands above the title and pushes nothing out', async () => {
    const section = await cover();
    section.style.width = '320px';
    show({logo: wide, schoolName: '<b>Te Kura</b>'});
    const [line, title] = section.children as unknown as [HTMLElement, HTMLElement];
    const picture = line.querySelector('img') ?? expect.fail('no picture');
    await picture.decode();
    const {width, height} = picture.getBoundingClientRect();
    expect(width).to.be.greaterThan(0).and.at.most(320);
    expect(height).to.be.at.most(64);
    expect(title.localName).to.equal('h1');
    expect(picture.alt).to.equal('');
    expect(line.querySelector('b')).to.equal(null);
    expect(line.textContent).to.equal('<b>Te Kura</b>');
  });

  it('given a picture that cannot be shown, when it fails, then nothing broken is left', async () => {
    const section = await cover();
    show({logo: 'data:image/png;base64,iVBORw0KGgo=', schoolName: 'Te Kura'});
    const picture = section.querySelector('img');
    await new Promise(failed => picture?.addEventListener('error', failed));
    expect(section.querySelector('img')).to.equal(null);
    expect(section.querySelector('.school')?.textContent).to.equal('Te Kura');
  });
});
