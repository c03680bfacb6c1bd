import {expect} from '@open-wc/testing';
import '../../../src/components/figure/figure.js';
import type {NrrFigure} from '../../../src/components/figure/figure.js';
import '../../../src/components/layers/layers.js';
import type {NrrLayers} from '../../../src/components/layers/layers.js';
import type {Chart} from '../../../src/course/figure.js';
import {sampleFigure, sampleLayers} from '../../helpers/sample-figure.js';
import {settled, stage} from './stage.js';

const wordsIn = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

async function narrow(element: NrrFigure | NrrLayers): Promise<void> {
  element.style.width = '288px';
  await settled(element);
}

describe('<nrr-figure>', () => {
  let element: NrrFigure;

  beforeEach(async () => {
    ({element} = await stage<NrrFigure>('nrr-figure', {activity: sampleFigure}));
  });

  const chartAt = (index: number) => {
    const section = element.renderRoot.querySelectorAll('.chart')[index];
    const chart = sampleFigure.charts[index];
    if (!section || !chart) throw new Error(`There is no chart ${String(index)}.`);
    return {section, chart};
  };
  /** The drawn lengths, each as a part of the first. */
  const drawn = (index: number, side: 'width' | 'height', look = '.value') => {
    const shapes = [...chartAt(index).section.querySelectorAll(`rect${look}`)];
    const lengths = shapes.map(shape => shape.getBoundingClientRect()[side]);
    return lengths.map(length => length / (lengths[0] ?? 0));
  };
  const given = ({rows}: Chart) => rows.map(({value}) => value / (rows[0]?.value ?? 0));
  const same = (parts: readonly number[], wanted: readonly number[]) => {
    expect(parts).to.have.length(wanted.length);
    for (const [i, part] of parts.entries()) expect(part).to.be.closeTo(wanted[i] ?? 0, 0.01);
  };

  it('given bars, when drawn, then their lengths are to scale, from zero', () => {
    same(drawn(1, 'width'), given(chartAt(1).chart));
  });

  it('given columns, when drawn, then their heights are to scale, on one line, and one is in outline', () => {
    const {section, chart} = chartAt(2);
    same(drawn(2, 'height'), given(chart));
    const feet = [...section.querySelectorAll('rect')].map(shape =>
      Math.round(shape.getBoundingClientRect().bottom),
    );
    expect(new Set(feet).size).to.equal(1);
    expect(section.querySelectorAll('.apart')).to.have.length(1);
  });

  it('given a whole, when drawn, then it is there behind the bar, and a row within another lies inside that one', () => {
    const {section} = chartAt(0);
    const width = (selector: string, index: number) =>
      section.querySelectorAll(selector)[index]?.getBoundingClientRect().width ?? 0;
    const whole = width('.track', 0);
    expect(width('.value', 0) / whole).to.be.closeTo(0.4, 0.01);
    expect(width('.track', 1)).to.be.closeTo(width('.value', 0), 1);
    expect(width('.value', 1) / whole).to.be.closeTo(0.25 * 0.4, 0.01);
    expect(chartAt(1).section.querySelector('.track')).to.equal(null);
  });

  it('given a chart, when it is read by a screen reader, then its name says where the same numbers are, and the table has them all', () => {
    for (const [index, chart] of sampleFigure.charts.entries()) {
      const {section} = chartAt(index);
      const picture = section.querySelector('[role="img"]');
      expect(picture?.getAttribute('aria-label')).to.equal(
        `Chart: ${chart.title} The table below it has the same numbers.`,
      );
      const table = section.querySelector('table');
      expect(table?.caption && wordsIn(table.caption)).to.equal('The same in numbers');
      const heads = [...section.querySelectorAll('th[scope="col"]')].map(wordsIn);
      expect(heads).to.deep.equal([chart.each, chart.unit]);
      const labels = [...section.querySelectorAll('th[scope="row"]')].map(wordsIn);
      expect(labels).to.deep.equal(chart.rows.map(({label}) => label));
      // What the picture writes and what the table writes.
      const inTable = [...section.querySelectorAll('td')].map(cell =>
        wordsIn(cell).replace(/ source \d/g, ''),
      );
      const inPicture = [...section.querySelectorAll('.plot b')].map(wordsIn);
      expect(inTable).to.deep.equal(chart.rows.map(({number}) => number));
      expect(inPicture).to.deep.equal(inTable);
    }
  });

  it('given sources, when shown, then each number has its marks, and they are listed below', () => {
    const cells = [...chartAt(1).section.querySelectorAll('td')].map(wordsIn);
    expect(cells).to.deep.equal(['16,000 source 1 source 2', 'over 800 source 1']);
    const page = element.renderRoot.querySelector('nrr-lesson-page');
    expect(page?.lesson.sources.map(({publisher}) => publisher)).to.deep.equal([
      'Survey Office',
      'Counting Office',
    ]);
  });

  it('given a chart, when shown, then who counted stands before it, and how to read it after', () => {
    const words = wordsIn(chartAt(0).section);
    expect(words).to.match(/^Out of how many\? Reports read in one country\. /);
    expect(words).to.match(
      /How to read it: The second lies inside the first\. With care: Reports are not children\.$/,
    );
    expect(wordsIn(chartAt(1).section)).not.to.contain('With care');
  });

  it('given a narrow screen, when shown, then nothing is cut off', async () => {
    await narrow(element);
    expect(element.scrollWidth).to.equal(288);
  });
});

describe('<nrr-layers>', () => {
  let element: NrrLayers;

  beforeEach(async () => {
    ({element} = await stage<NrrLayers>('nrr-layers', {activity: sampleLayers}));
  });

  const rows = () => [...element.renderRoot.querySelectorAll('tbody tr')];

  it('given a table, when read, then every cell says in words what its mark shows', () => {
    const {what} = sampleLayers;
    expect(rows().map(row => wordsIn(row.querySelector('th') ?? row))).to.deep.equal(
      what.map(({name}) => name),
    );
    const says = rows().map(row => [...row.querySelectorAll('.says')].map(wordsIn));
    expect(says).to.deep.equal(
      what.map(({cells}) =>
        [cells.chat, cells.company, cells.police, cells.adult].map(c => c.says),
      ),
    );
    const marks = rows().map(row =>
      [...row.querySelectorAll('.sight')].map(({classList}) => classList.item(1)),
    );
    expect(marks).to.deep.equal(
      what.map(({cells}) =>
        [cells.chat, cells.company, cells.police, cells.adult].map(c => c.sight),
      ),
    );
  });

  it('given two ways for a message, when drawn, then each scene shows everybody with the same mark as the table', () => {
    const scenes = [...element.renderRoot.querySelectorAll('.scene')];
    const sight = (root: Element) =>
      [...root.querySelectorAll('.sight')].map(({classList}) => classList.item(1));
    expect(scenes.map(sight)).to.deep.equal(rows().slice(0, 2).map(sight));
    expect(scenes.map(scene => scene.querySelectorAll('.lock').length)).to.deep.equal([0, 2]);
    expect(scenes.map(scene => scene.querySelectorAll('.name').length)).to.deep.equal([4, 4]);
    expect(scenes[1]?.getAttribute('aria-label')).to.equal(
      'Picture: Messages with encryption. The table below says the same in words.',
    );
  });

  it('given a narrow screen, when shown, then nothing is cut off, each cell says whose it is, and the table is still one', async () => {
    await narrow(element);
    expect(element.scrollWidth).to.equal(288);
    const row = rows()[0];
    expect(row && getComputedStyle(row).display).to.equal('block');
    const who = row?.querySelectorAll<HTMLElement>('.who')[1];
    expect(who && getComputedStyle(who).display).to.equal('block');
    expect(who?.textContent).to.equal('The company');
    expect(row?.getAttribute('role')).to.equal('row');
    expect(row?.querySelectorAll('[role="cell"]')).to.have.length(4);
  });
});
