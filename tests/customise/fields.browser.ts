import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../src/components/focus.js';
import '../../src/customise/colour-field.js';
import type {NrrColourField} from '../../src/customise/colour-field.js';
import type {ValueEvent} from '../../src/customise/customise-events.js';
import '../../src/customise/modules-field.js';
import type {NrrModulesField} from '../../src/customise/modules-field.js';
import {isPale} from '../../src/customise/pale-picture.js';
import '../../src/customise/picture-field.js';
import type {NrrPictureField} from '../../src/customise/picture-field.js';
import {smallPicture} from '../../src/customise/small-picture.js';
import {t} from '../../src/i18n/customise.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {
  chooseIn,
  guideOf,
  sampleLogo,
  sampleModules,
  until,
  whiteLogo,
} from './customise-states.js';

const {picture: pictureWords, colour: colourText} = t.customise;

/** A picture of that many pixels, of noise where it is to be hard to make small. */
async function drawing(width: number, height: number, type: string, noise = false): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d');
  const pixels = context?.createImageData(width, height);
  if (!context || !pixels) throw new Error('nothing can be drawn');
  for (const at of pixels.data.keys())
    pixels.data[at] = at % 4 === 3 ? 255 : noise ? Math.random() * 256 : (at / 4) % 256;
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob | null>(done => {
    canvas.toBlob(done, type);
  });
  return new File([blob ?? ''], 'logo.png', {type});
}

async function sizeOf(address: string): Promise<readonly [number, number]> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
}

function svg(inside: string, above = ''): File {
  const text = `${above}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="10">${inside}</svg>`;
  return new File([text], 'logo.svg', {type: 'image/svg+xml'});
}

describe('smallPicture', () => {
  for (const [width, height, fits] of [
    [1200, 300, [480, 120]],
    [300, 600, [80, 160]],
    [60, 40, [60, 40]],
  ] as const) {
    it(`given ${String(width)} by ${String(height)} pixels, when made small, then it has ${fits.join(' by ')}, and the settings take it`, async () => {
      const made = await smallPicture(await drawing(width, height, 'image/png'));
      const logo = 'address' in made ? made.address : '';
      expect(await sizeOf(logo)).to.deep.equal(fits);
      expect(readSettings({logo})).to.deep.include({problems: []});
    });
  }

  it('given noise, which nothing makes small, when drawn, then the settings take it all the same', async () => {
    const made = await smallPicture(await drawing(480, 160, 'image/png', true));
    expect(readSettings({logo: 'address' in made ? made.address : ''}).problems).to.deep.equal([]);
  });

  it('given a plain SVG, when taken, then it is one still, without what stood above it', async () => {
    const file = svg('<style>path{fill:url(#a)}</style><path d="M0 0"/>', '<!-- made by -->');
    const made = await smallPicture(file);
    const address = 'address' in made ? made.address : '';
    expect(address).to.match(/^data:image\/svg\+xml;base64,/);
    expect(atob(address.replace(/^.*,/, ''))).to.match(/^<svg [^]*url\(#a\)/);
    expect(readSettings({logo: address}).problems).to.deep.equal([]);
  });

  const elsewhere = 'http://elsewhere.example/a';
  const refused = [
    ['a script', svg('<script>alert(1)</script>'), 'program'],
    [
      'a script by another prefix',
      svg('<g><x:script xmlns:x="http://www.w3.org/2000/svg"/></g>'),
      'program',
    ],
    ['a handler', svg('<path d="M0 0" onclick="alert(1)"/>'), 'program'],
    [
      'a web page',
      svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
      'program',
    ],
    ['a script as a link', svg('<a href=" javascript:alert(1)"/>'), 'program'],
    ['a picture elsewhere', svg(`<image xlink:href="${elsewhere}"/>`), 'outside'],
    ['a font elsewhere', svg(`<style>@import "${elsewhere}"</style>`), 'outside'],
    ['a fill elsewhere', svg(`<path style="fill: URL( '${elsewhere}')"/>`), 'outside'],
    ['a broken SVG', svg('<g>'), 'unread'],
    ['a web page for an SVG', new File(['<html/>'], 'a.svg', {type: 'image/svg+xml'}), 'unread'],
    ['a long SVG', svg(`<desc>${'a'.repeat(40_000)}</desc>`), 'svg-long'],
    ['no picture', new File(['hello'], 'a.png', {type: 'image/png'}), 'unread'],
    ['another kind', new File(['GIF89a'], 'a.gif', {type: 'image/gif'}), 'kind'],
  ] as const;
  for (const [what, file, fault] of refused) {
    it(`given ${what}, when taken, then it is refused as ${fault}`, async () => {
      expect(await smallPicture(file)).to.deep.equal({fault});
    });
  }
});

/** A small square on a ground, clear where it has no colour. */
function square(on: string, ground = 'transparent'): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: 100, height: 50});
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing can be drawn');
  context.fillStyle = ground;
  context.fillRect(0, 0, 100, 50);
  context.fillStyle = on;
  context.fillRect(0, 0, 20, 20);
  return canvas.toDataURL();
}

describe('isPale', () => {
  const pictures = [
    ['white on clear ground', square('#fff'), true],
    ['pale grey on white', square('#e8e8e8', '#fff'), true],
    ['a white drawing', whiteLogo, true],
    ['colour on clear ground', square('#7a1f5c'), false],
    ['black on white', square('#000', '#fff'), false],
    ['white on colour', square('#fff', '#7a1f5c'), false],
    ['a drawing in colour', sampleLogo, false],
    ['one that cannot be shown', 'data:image/png;base64,iVBORw0KGgo=', false],
  ] as const;
  for (const [what, address, pale] of pictures) {
    it(`given ${what}, when laid on white, then it ${pale ? 'cannot' : 'can'} be seen, as far as is known`, async () => {
      expect(await isPale(address)).to.equal(pale);
    });
  }
});

describe('nrr-picture-field', () => {
  it('given a picture, when chosen, refused and removed, then it is told of, said in words, and the chooser has the focus', async () => {
    const field = await fixture<NrrPictureField>(
      html`<nrr-picture-field .guide=${guideOf('logo')} .value=${sampleLogo}></nrr-picture-field>`,
    );
    const root = field.renderRoot;
    const input = root.querySelector('input');
    const status = root.querySelector('[role=status]');
    if (!input || !status) throw new Error('there is no chooser');
    const given = oneEvent(field, 'nrr-value');
    chooseIn(input, await drawing(20, 10, 'image/png'));
    const {key, value} = (await given) as unknown as ValueEvent;
    expect([key, (value as string).slice(0, 11)]).to.deep.equal(['logo', 'data:image/']);
    await until(() => status.textContent === pictureWords.taken('logo.png'));

    chooseIn(input, svg('<script/>'));
    await until(() => status.textContent === pictureWords.refused.program);
    expect(root.querySelector('img')?.alt).to.equal(pictureWords.alt);

    const removed = oneEvent(field, 'nrr-value');
    root.querySelector('button')?.click();
    expect(((await removed) as unknown as ValueEvent).value).to.equal('');
    expect(focusedElement()).to.equal(input);
  });

  it('given a white logo, when shown, then a warning says so and it is taken all the same; with another it goes', async () => {
    const field = await fixture<NrrPictureField>(
      html`<nrr-picture-field .guide=${guideOf('logo')}></nrr-picture-field>`,
    );
    const root = field.renderRoot;
    const warning = root.querySelectorAll('[role=status]')[1];
    const said = () => warning?.textContent.trim();
    const given = oneEvent(field, 'nrr-value');
    chooseIn(
      root.querySelector('input') ?? expect.fail('no chooser'),
      new File([atob(whiteLogo.replace(/^[^,]+,/, ''))], 'logo.svg', {type: 'image/svg+xml'}),
    );
    field.value = ((await given) as unknown as ValueEvent).value as string;
    await until(() => said() === pictureWords.pale);
    expect(root.querySelector('.shown img')).not.to.equal(null);
    field.value = sampleLogo;
    await until(() => said() === '');
  });
});

describe('nrr-colour-field', () => {
  async function shown(value: string): Promise<{field: NrrColourField; given: unknown[]}> {
    const given: unknown[] = [];
    const field = await fixture<NrrColourField>(
      html`<nrr-colour-field
        .guide=${guideOf('accentColour')}
        .value=${value}
        @nrr-value=${(event: ValueEvent) => {
          given.push(event.value);
          field.value = event.value as string;
        }}
      ></nrr-colour-field>`,
    );
    return {field, given};
  }

  it('given a short code, when written and left, then it is the whole colour, and the palette has it', async () => {
    const {field, given} = await shown('');
    field.focus();
    await sendKeys({type: 'A2c'});
    await sendKeys({press: 'Tab'});
    await field.updateComplete;
    expect(given.at(-1)).to.equal('#aa22cc');
    const palette = field.renderRoot.querySelector<HTMLInputElement>('#palette');
    expect(palette?.value).to.equal('#aa22cc');
  });

  it('given a colour from the palette, when taken away again, then the code has the focus and is empty', async () => {
    const {field, given} = await shown('#7a1f5c');
    const palette = field.renderRoot.querySelector<HTMLInputElement>('#palette');
    if (palette) palette.value = '#123456';
    palette?.dispatchEvent(new Event('input'));
    await field.updateComplete;
    field.renderRoot.querySelector('button')?.click();
    await field.updateComplete;
    expect(given).to.deep.equal(['#123456', '']);
    expect(focusedElement()?.id).to.equal('code');
  });

  it('given a colour that is hard to read, when shown, then the shades that the course takes are said', async () => {
    const {field} = await shown('#ffcc00');
    const said = field.renderRoot.querySelector('[role=status]')?.textContent ?? '';
    const [start] = colourText.both('', '');
    expect(said.trim()).to.match(/#[\da-f]{6}, [^#]*#[\da-f]{6}/);
    expect(said).to.contain(start).and.not.to.contain('light page has #ffcc00');
  });
});

describe('nrr-modules-field', () => {
  it('given modules, when a tick is taken away and set again, then it is left out and back, and two always stay', async () => {
    const field = await fixture<NrrModulesField>(
      html`<nrr-modules-field
        .guide=${guideOf('modulesOff')}
        .modules=${sampleModules}
        .value=${['unknown']}
      ></nrr-modules-field>`,
    );
    const boxes = [...field.renderRoot.querySelectorAll('input')];
    expect(boxes.map(({disabled, checked}) => [disabled, checked])).to.deep.equal([
      [true, true],
      [false, true],
      [false, true],
      [true, true],
    ]);
    const given: unknown[] = [];
    field.addEventListener('nrr-value', ({value}) => {
      given.push(value);
      field.value = value as readonly string[];
    });
    for (const box of [boxes[1], boxes[1]]) {
      box?.click();
      await field.updateComplete;
    }
    expect(given).to.deep.equal([['unknown', 'harms-today'], ['unknown']]);
  });
});
