import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/certificate/certificate.js';
import type {NrrCertificate} from '../../../src/components/certificate/certificate.js';
import type {CertificateFacts} from '../../../src/components/certificate/certificate-facts.js';
import {buttonOf, part, wordsOf} from './heard.js';
import {certificateFacts, longName, ownSchool} from './print-states.js';

const open = (facts: CertificateFacts | undefined, name = 'Rangi, Hēmi') =>
  fixture<NrrCertificate>(
    html`<nrr-certificate
      .facts=${facts}
      .learnerName=${name}
      .steps=${{done: 12, total: 40}}
      .checkHref=${'#/final-check'}
    ></nrr-certificate>`,
  );

const sheetIn = (host: NrrCertificate) => wordsOf(part(host, 'nrr-certificate-paper'));

describe('<nrr-certificate>', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'print');

  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    if (own) Object.defineProperty(window, 'print', own);
  });

  const printed = async (host: NrrCertificate) => {
    const isPrinted = new Promise<void>(resolve => {
      window.print = resolve;
    });
    buttonOf(host, 'Print').click();
    await isPrinted;
    const paper = document.querySelector('body > nrr-certificate-paper');
    return paper ? wordsOf(paper) : '';
  };

  it('given all was done and passed, when opened, then it says so with hours, day, version, region, review and what it is not', async () => {
    const host = await open(certificateFacts);
    expect(host.shadowRoot?.activeElement).to.equal(part(host, 'h1'));
    expect(sheetIn(host)).to.match(
      /Rangi, Hēmi completed the course Notice · Respond · Report .*Course time: 1 hour .*21 November 2026/,
    );
    for (const words of [
      'Region Aotearoa New Zealand',
      'Course version 0.1.0',
      'Contacts last checked October 2026 to 20 November 2026',
      'Reviewed: law, 1 November 2026.',
      'Draft content: not yet reviewed by a safeguarding specialist.',
      'Awareness training, not a qualification. Self-printed: the LMS record is the proof.',
      'Review after 12 months.',
    ])
      expect(sheetIn(host)).to.contain(words);
    expect(sheetIn(host)).not.to.contain('%');
  });

  it('given it was tested out of, when opened, then there are no hours, and the screen says what is left', async () => {
    const host = await open({...certificateFacts, minutes: undefined});
    expect(sheetIn(host)).to.contain('passed the assessment').and.not.to.contain('completed');
    expect(sheetIn(host)).not.to.contain('hour');
    expect(wordsOf(host)).to.contain('12 of 40 steps');
  });

  it('given no LMS, when opened, then it says that none recorded it; given a visit without record, then that', async () => {
    expect(sheetIn(await open({...certificateFacts, record: 'none'}))).to.contain(
      'no LMS recorded it',
    );
    const unrecorded = sheetIn(await open({...certificateFacts, record: 'unrecorded'}));
    expect(unrecorded)
      .to.contain('did not record')
      .and.not.to.contain('the LMS record is the proof');
  });

  it('given the name as the LMS writes it, when another is typed, then that is printed, and what is typed goes nowhere', async () => {
    const host = await open(certificateFacts);
    expect(wordsOf(host)).to.contain('how your learning system writes your name');
    expect(wordsOf(host)).to.contain('not stored and not sent');
    const kept = JSON.stringify([localStorage, sessionStorage]);
    (part(host, 'input') as HTMLInputElement).select();
    part(host, 'input').focus();
    await sendKeys({type: longName});
    expect(sheetIn(host)).to.contain(longName);
    expect(await printed(host)).to.contain(longName);
    expect(JSON.stringify([localStorage, sessionStorage])).to.equal(kept);
  });

  it('given a school with a logo, when shown, then it stands on the sheet with the name; without one, neither does', async () => {
    const host = await open({...certificateFacts, school: ownSchool});
    expect(sheetIn(host)).to.contain(ownSchool.schoolName);
    const sheet = part(host, 'nrr-certificate-paper').shadowRoot;
    const picture = sheet?.querySelector('img') ?? expect.fail('no picture');
    await picture.decode();
    expect(picture.getBoundingClientRect().height).to.be.greaterThan(0).and.at.most(64);
    expect(await printed(host)).to.contain(ownSchool.schoolName);
    const plain = await open({...certificateFacts, school: {schoolName: 'Kōwhai School'}});
    expect(sheetIn(plain)).not.to.contain('Kōwhai School');
  });

  it('given no name, when printed, then there is a line to write it on', async () => {
    const host = await open(certificateFacts, '');
    expect(wordsOf(host)).to.contain('write it on the paper');
    expect(await printed(host)).to.contain('Name, written by hand');
  });

  it('given the check is not passed, when opened, then there is the way to it, and nothing to print', async () => {
    const host = await open(undefined);
    expect(part(host, 'a').getAttribute('href')).to.equal('#/final-check');
    expect(host.shadowRoot?.querySelector('button')).to.equal(null);
  });
});
