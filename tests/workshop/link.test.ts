import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {sentAs} from '../../src/workshop/keys.js';
import {ProjectorLink} from '../../src/workshop/link.js';
import {PresenterSession} from '../../src/workshop/presenter-session.js';
import {notBegun} from '../../src/workshop/run.js';
import {readView, type View} from '../../src/workshop/view.js';
import {sampleDeck} from '../helpers/sample-workshop.js';
import {FakeWindow, seenFrom} from './fake-windows.js';

const token = 'abc';
const start: View = {
  choice: {plan: 'hour', without: [], alone: false},
  run: notBegun,
  display: 'light',
};

describe('presenter and projector', () => {
  let home: FakeWindow;
  let wall: FakeWindow;
  let session: PresenterSession;
  let projector: ProjectorLink;
  /** What the page's history keeps. */
  let kept: View;
  let seen: View | undefined;
  const seenAt = () => seen?.run.at;
  let barred: boolean;

  beforeEach(() => {
    home = new FakeWindow();
    wall = new FakeWindow();
    kept = start;
    seen = undefined;
    barred = false;
    session = present();
  });

  it('given a window that opens, when the presenter goes on, then the projector follows', () => {
    assert.equal(session.openProjector(), true);
    show();
    session.do({do: 'next'});
    assert.equal(seenAt(), 1);
    session.do({do: 'blank'});
    assert.equal(seen?.run.blank, true);
  });

  it('given a projector that is slow to load, when it says hello, then it is told where the workshop is', () => {
    session.openProjector();
    session.do({do: 'next'});
    assert.equal(seenAt(), undefined);
    show();
    assert.equal(seenAt(), 1);
  });

  it('given a browser that bars windows, when opened, then there is none, and the workshop runs', () => {
    barred = true;
    assert.equal(session.openProjector(), false);
    session.do({do: 'next'});
    assert.equal(session.view.run.at, 1);
  });

  it('given a projector that is loaded anew, when it says hello, then it shows the same', () => {
    runTo(2);
    wall.reload();
    seen = undefined;
    show();
    assert.equal(seenAt(), 2);
  });

  it('given a presenter that is loaded anew, when the projector says hello, then both go on, hands and all', () => {
    runTo(5);
    session.do({do: 'hand', option: 1, step: 1});
    session.setDisplay('dark');
    const before = session.view;
    home.reload();
    kept = start;
    session = present();
    wall.tick();
    assert.deepEqual(session.view, before);
    assert.equal(session.connected, true);
    session.do({do: 'next'});
    assert.equal(seenAt(), 6);
  });

  it('given a presenter who went on at once after a reload, when the projector says hello, then the presenter is right', () => {
    runTo(3);
    home.reload();
    session = present();
    session.goTo(0);
    wall.tick();
    assert.equal(session.view.run.at, 0);
    assert.equal(seenAt(), 0);
  });

  it('given a projector that is closed, when opened again, then it shows where the workshop is by then', () => {
    runTo(2);
    wall.closed = true;
    assert.equal(session.connected, false);
    session.do({do: 'next'});
    wall = new FakeWindow();
    session.openProjector();
    show();
    assert.equal(seenAt(), session.view.run.at);
    assert.equal(session.connected, true);
  });

  it('given a key pressed at the projector, when heard, then it is as one at the presenter', () => {
    runTo(1);
    projector.press('PageDown');
    assert.equal(seenAt(), 2);
    projector.press('x');
    assert.equal(seenAt(), 2);
  });

  it('given Shift at the projector, when a digit or an arrow is pressed, then it is a hand less, or the next slide', () => {
    runTo(5);
    const press = (key: string, code: string, shiftKey: boolean) => {
      projector.press(sentAs({key, code, shiftKey}));
    };
    press('2', 'Digit2', false);
    press('2', 'Digit2', false);
    press('"', 'Digit2', true);
    assert.deepEqual(session.view.run.hands['ws-hands']?.before, [0, 1, 0]);
    runTo(4);
    press('ArrowRight', 'ArrowRight', true);
    assert.equal(seenAt(), 5);
  });

  it('given a stranger’s window, when it speaks without the token, then nothing changes on either side', () => {
    runTo(2);
    const stranger = new FakeWindow();
    const view = {...start, run: {...notBegun, at: 0}};
    const says = (data: object) => {
      home.hear({token: 'other', ...data}, seenFrom(home, stranger));
      wall.hear({token: 'other', ...data}, seenFrom(wall, stranger));
    };
    says({kind: 'nrr-workshop-hello', view});
    says({kind: 'nrr-workshop-pressed', key: 'ArrowRight'});
    says({kind: 'nrr-workshop-shown', view});
    home.hear('text', seenFrom(home, stranger));
    assert.equal(session.view.run.at, 2);
    assert.equal(seenAt(), 2);
    session.do({do: 'blank'});
    assert.equal(seen?.run.blank, true);
  });

  it('given a stranger that knows the token, when it shows or presses, then it is no presenter and no projector', () => {
    runTo(2);
    const stranger = new FakeWindow();
    wall.hear({kind: 'nrr-workshop-shown', token, view: start}, seenFrom(wall, stranger));
    home.hear({kind: 'nrr-workshop-pressed', token, key: 'b'}, seenFrom(home, stranger));
    assert.equal(seenAt(), 2);
    assert.equal(session.view.run.blank, false);
  });

  it('given the end, when it comes, then the projector has no hands any more, and nothing is heard', () => {
    runTo(5);
    session.do({do: 'hand', option: 0, step: 1});
    assert.notDeepEqual(seen?.run.hands, {});
    session.end();
    assert.deepEqual(seen?.run.hands, {});
    projector.press('b');
    assert.equal(session.view.run.blank, false);
  });

  function present(): PresenterSession {
    return new PresenterSession(sampleDeck, kept, token, {
      own: home,
      open: () => (barred ? null : seenFrom(home, wall)),
      keep: view => {
        kept = view;
      },
      now: () => 0,
    });
  }

  function show(): void {
    projector = new ProjectorLink(wall, seenFrom(wall, home), token, view => {
      seen = readView(view);
    });
  }

  function runTo(at: number): void {
    session.openProjector();
    show();
    session.goTo(at);
  }
});
