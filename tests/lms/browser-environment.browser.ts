import {expect} from '@open-wc/testing';
import {browserEnvironment} from '../../src/lms/browser-environment.js';
import type {Cancel, Environment} from '../../src/lms/environment.js';

/** A page of its own, whose life the test plays. */
function aPage(): {page: Window; environment: Environment; listened: string[]} {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow;
  if (page === null) throw new Error('no frame');
  const listened: string[] = [];
  for (const target of [page, page.document]) {
    const listen = target.addEventListener.bind(target);
    target.addEventListener = (type: string, ...rest: [EventListener]) => {
      listened.push(type);
      listen(type, ...rest);
    };
  }
  return {page, environment: browserEnvironment(page), listened};
}

function visibility(page: Window, state: DocumentVisibilityState): void {
  Object.defineProperty(page.document, 'visibilityState', {value: state, configurable: true});
  page.document.dispatchEvent(new Event('visibilitychange'));
}

describe('given the environment of a real page', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('when the page is hidden, then that is told, and not when it is shown again', () => {
    const {page, environment} = aPage();
    let hidden = 0;
    environment.lifecycle.onHidden(() => (hidden += 1));
    visibility(page, 'hidden');
    visibility(page, 'visible');
    expect(hidden).to.equal(1);
  });

  it('when the page goes and comes, then it is told whether the browser keeps it', () => {
    const {page, environment} = aPage();
    const told: unknown[] = [];
    environment.lifecycle.onPageHide(persisted => told.push(['hide', persisted]));
    environment.lifecycle.onPageShow(persisted => told.push(['show', persisted]));
    page.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    page.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    page.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(told).to.deep.equal([
      ['hide', true],
      ['show', true],
      ['hide', false],
    ]);
  });

  it('when a listener is taken back, then it hears no more', () => {
    const {page, environment} = aPage();
    let heard = 0;
    const hear = () => (heard += 1);
    const stops: Cancel[] = [
      environment.lifecycle.onHidden(hear),
      environment.lifecycle.onPageHide(hear),
      environment.lifecycle.onPageShow(hear),
    ];
    for (const stop of stops) stop();
    visibility(page, 'hidden');
    page.dispatchEvent(new PageTransitionEvent('pagehide'));
    page.dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(heard).to.equal(0);
  });

  it('when everything is listened to, then nothing hangs on unloading', () => {
    const {environment, listened} = aPage();
    environment.lifecycle.onHidden(() => undefined);
    environment.lifecycle.onPageHide(() => undefined);
    environment.lifecycle.onPageShow(() => undefined);
    expect(listened).to.deep.equal(['visibilitychange', 'pagehide', 'pageshow']);
  });

  it('when something is put off, then it runs, unless it is taken back', async () => {
    const {clock} = browserEnvironment(window);
    const ran: string[] = [];
    clock.later(1, () => ran.push('never'))();
    clock.idle(() => ran.push('never'))();
    await new Promise<void>(done => clock.later(1, done));
    await new Promise<void>(done => clock.idle(done));
    expect(ran).to.deep.equal([]);
  });

  it('when the browser cannot tell when it rests, then an idle turn comes all the same', async () => {
    const {page, environment} = aPage();
    Reflect.deleteProperty(page, 'requestIdleCallback');
    expect('requestIdleCallback' in page).to.equal(false);
    await new Promise<void>(done => environment.clock.idle(done));
  });

  it('when time passes, then the clock never goes back', () => {
    const {clock} = browserEnvironment(window);
    const before = clock.elapsedMs();
    expect(clock.elapsedMs()).to.be.at.least(before);
    expect(Math.abs(clock.now().getTime() - Date.now())).to.be.below(60_000);
  });

  it('when a text is kept on the device, then it can be read and removed', () => {
    const {storage} = browserEnvironment(window);
    expect(storage.read('nrr-test')).to.equal(undefined);
    expect(storage.write('nrr-test', 'ā')).to.equal(true);
    expect(storage.read('nrr-test')).to.equal('ā');
    expect(storage.remove('nrr-test')).to.equal(true);
    expect(storage.read('nrr-test')).to.equal(undefined);
  });

  it('when the store is blocked, then nothing is kept and nothing is thrown', () => {
    const {page, environment} = aPage();
    Object.defineProperty(page, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const {storage} = environment;
    expect(storage.read('x')).to.equal(undefined);
    expect(storage.write('x', 'y')).to.equal(false);
    expect(storage.remove('x')).to.equal(false);
  });
});
