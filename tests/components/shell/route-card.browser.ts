import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/route-card/route-card.js';
import type {NrrRouteCard} from '../../../src/components/route-card/route-card.js';
import type {School} from '../../../src/components/school.js';
import {routeRegion} from '../../helpers/sample-route.js';
import {readCode} from '../../helpers/read-code.js';
import {buttonOf, wordsOf} from './heard.js';
import {longName, ownSchool} from './print-states.js';
import {school} from './samples.js';

/** A page of A4 in CSS pixels, without its margins of 12 mm. */
const page = {width: (186 / 25.4) * 96, height: (273 / 25.4) * 96};

describe('<nrr-route-card>', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'print');
  let printed = 0;

  beforeEach(() => {
    printed = 0;
  });
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    if (own) Object.defineProperty(window, 'print', own);
  });

  const paper = () => document.querySelector('nrr-route-paper');
  const press = async (own: School, now = new Date(2026, 10, 22), region = routeRegion) => {
    const card = await fixture<NrrRouteCard>(
      html`<nrr-route-card .region=${region} .school=${own} .now=${now}></nrr-route-card>`,
    );
    const isPrinted = new Promise<void>(resolve => {
      window.print = () => {
        printed++;
        resolve();
      };
    });
    buttonOf(card, 'Print the card').click();
    await isPrinted;
  };
  const words = () => {
    const sheet = paper();
    return sheet ? wordsOf(sheet) : '';
  };

  it('given the card, when printed, then it alone is on the paper, and gone from the page afterwards', async () => {
    const before = document.adoptedStyleSheets.length;
    await press(school);
    expect(printed).to.equal(1);
    expect(paper()?.parentElement).to.equal(document.body);
    const rules = document.adoptedStyleSheets.at(-1)?.cssRules ?? [];
    expect([...rules].map(({cssText}) => cssText).join()).to.match(
      /print .*body > :not\(\.print-alone\).*display: none !important/s,
    );
    expect(getComputedStyle(paper() ?? document.body).display).to.equal('none');
    window.dispatchEvent(new Event('afterprint'));
    expect(paper()).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('given it is printed twice, when no end of printing was told, then one card is on the paper', async () => {
    await press(school);
    await press(school);
    expect(document.querySelectorAll('nrr-route-paper')).to.have.length(1);
  });

  it('given a school with its people, when printed, then they, the order and the numbers are on it, and when those were checked', async () => {
    await press(school);
    expect(words()).to.contain('Ms Rangi, deputy principal, 09 555 0142, rangi@kowhai.example');
    expect(words()).to.contain('Danger now 1. 999 (emergency) 2. Ms Rangi');
    expect(words()).to.contain(
      'A colleague 1. Mrs Chen 2. The Police 3. Care Never tell the person concerned.',
    );
    expect(words()).to.match(
      /NetHelp 0800 123 456 .*Last checked: 20 November 2026 \(rung\)\. Confirm this number locally\./,
    );
    expect(words()).to.contain('Last checked: November 2026 (page seen).');
    expect(words()).to.contain('Form at care.example: care.example/schools/form');
    expect(words()).to.contain('Printed 22 November 2026.');
    expect(words()).to.contain('Draft: these contacts have not yet been reviewed by a lawyer');
  });

  it('given a school that names nobody, when printed, then there is a line to fill in for each', async () => {
    await press({});
    expect(paper()?.shadowRoot?.querySelectorAll('.fill')).to.have.length(4);
  });

  it('given help for one’s own behaviour, when printed, then it is not on the wall; nor a service without a part', async () => {
    await press(school);
    expect(words()).not.to.contain('Stop in Time').and.not.to.contain('The choir');
  });

  it('given it is printed years later, when read, then it says that the numbers are old', async () => {
    await press(school, new Date(2028, 5, 1));
    expect(words()).to.contain('more than a year ago');
  });

  const codes = () => [...(paper()?.shadowRoot?.querySelectorAll<SVGElement>('svg.code') ?? [])];
  const read = () => Promise.all(codes().map(readCode));

  it('given a service with a page, when printed, then a camera reads its address; of an emergency number there is no code', async () => {
    const pages = {kind: 'web', label: 'Page', address: 'https://rescue.example/now'} as const;
    const contacts = routeRegion.contacts.map(each =>
      each.emergency ? {...each, ways: [...each.ways, pages]} : each,
    );
    await press(school, undefined, {...routeRegion, contacts});
    expect(await read()).to.deep.equal(['https://care.example/schools/form']);
  });

  it('given a school that wants codes, when printed, then a camera phones its people and keeps the lead', async () => {
    const {contacts} = school;
    const own = {
      ...school,
      printContactCodes: true,
      contacts: {
        ...contacts,
        deputy: {name: 'Mr Faleolo; the deputy', email: 'deputy@kowhai.example'},
        outOfHours: {name: 'The Police', phone: '999'},
        instead: {name: 'The office', phone: '09 555 0100 ext 2'},
      },
    };
    await press(own);
    const card = `BEGIN:VCARD
VERSION:3.0
N:Ms Rangi
FN:Ms Rangi
ORG:Kōwhai School
TEL:095550142
EMAIL:rangi@kowhai.example
END:VCARD`.replaceAll('\n', '\r\n');
    expect(await read()).to.deep.equal([
      'tel:095550142',
      card,
      'mailto:deputy@kowhai.example',
      'https://care.example/schools/form',
    ]);
    const sizes = codes().map(code => parseFloat(code.getAttribute('width') ?? ''));
    expect(Math.min(...sizes)).to.be.at.least(18);
    expect(codes().every(code => code.getAttribute('width')?.endsWith('mm'))).to.equal(true);
  });

  it('given a school that did not ask for codes, when printed, then its people have none', async () => {
    await press(school);
    expect(codes()).to.have.length(1);
  });

  it('given a region with as many services as any, a logo, and long names with codes, when laid out, then the card is one page of A4', async () => {
    const {contacts, route = []} = routeRegion;
    const many = contacts.slice(0, 1).flatMap(contact =>
      Array.from({length: 11}, (_, index) => ({
        ...contact,
        id: `service-${index}`,
        name: `A service with a rather long name, ${index}`,
        confidence: 'confirm' as const,
        ways: [
          ...contact.ways,
          ...(index < 7
            ? [{kind: 'web' as const, label: 'Page', address: `https://service-${index}.example`}]
            : []),
        ],
        emergency: false,
        hours: 'People answer Monday to Friday, 8 am to 8 pm. At weekends the form is open.',
      })),
    );
    const routes = route.slice(0, 1).flatMap(entry =>
      Array.from({length: 7}, (_, index) => ({
        ...entry,
        id: `r-${index}`,
        when: 'Students share a nude image of a student, real or AI-made',
        to: ['lead', 'service-1', 'service-2', 'service-3'],
      })),
    );
    const roles = Object.fromEntries(many.map(({id}) => [id, id]));
    const full = {...routeRegion, contacts: many, roles, route: routes};
    const person = {
      name: longName,
      role: longName,
      phone: '09 555 0142',
      email: 'a-rather-long-address-of-somebody@a-rather-long-name.school.example',
    };
    const people = {lead: person, deputy: person, outOfHours: person, instead: person};
    await press(
      {schoolName: longName, logo: ownSchool.logo, contacts: people, printContactCodes: true},
      new Date(2028, 5, 1),
      full,
    );
    const sheet = paper();
    expect(sheet).not.to.equal(null);
    if (!sheet) return;
    sheet.classList.remove('print-alone');
    sheet.style.width = `${page.width}px`;
    sheet.style.setProperty('--body', 'sans-serif');
    const logo = sheet.shadowRoot?.querySelector('img')?.getBoundingClientRect();
    expect(logo?.height)
      .to.be.greaterThan(0)
      .and.at.most((18 / 25.4) * 96);
    expect(sheet.getBoundingClientRect().height).to.be.within(200, page.height);
  });
});
