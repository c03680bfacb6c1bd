import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Lease, type LeaseMessage} from '../../src/lms/lease.js';

/** Windows of one browser; what one posts the others hear, in the order in which they were opened. */
class Windows {
  readonly #listeners = new Map<string, (message: unknown) => void>();
  readonly deaf = new Set<string>();

  open(id: string, since: number) {
    const told: string[] = [];
    const post = (message: LeaseMessage) => {
      for (const [other, hear] of this.#listeners) {
        if (other !== id && !this.deaf.has(other) && !this.deaf.has(id)) hear(message);
      }
    };
    const lease = new Lease({
      channel: {
        post,
        listen: run => this.#listeners.set(id, run),
        close: () => this.#listeners.delete(id),
      },
      id,
      since,
      onElsewhere: () => told.push('elsewhere'),
      onTaken: () => {
        told.push('taken');
        return `state of ${id}`;
      },
      onGiven: suspendData => told.push(`given ${suspendData ?? 'nothing'}`),
    });
    lease.start();
    return {lease, told, say: (message: unknown) => this.#listeners.get(id)?.(message)};
  }
}

describe('given windows of one course', () => {
  it('when there is one, then it hears nothing', () => {
    assert.deepEqual(new Windows().open('a', 1).told, []);
  });

  for (const [first, second] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    it(`when ${second} comes after ${first}, then ${second} is told, and only it`, () => {
      const windows = new Windows();
      const one = windows.open(first, 1);
      const two = windows.open(second, 2);
      assert.deepEqual([one.told, two.told], [[], ['elsewhere']]);
    });
  }

  it('when two are opened in the same moment, then one of them has it', () => {
    const windows = new Windows();
    const all = [windows.open('a', 1), windows.open('b', 1)];
    assert.equal(all.filter(({told}) => told.includes('elsewhere')).length, 1);
  });

  it('when the later one takes over, then it gets the state as the other left it', () => {
    const windows = new Windows();
    const one = windows.open('a', 1);
    const two = windows.open('b', 2);
    two.lease.take();
    assert.deepEqual(one.told, ['taken']);
    assert.deepEqual(two.told, ['elsewhere', 'given state of a']);
  });

  it('when the first takes it back, then it gets what was done meanwhile', () => {
    const windows = new Windows();
    const one = windows.open('a', 1);
    const two = windows.open('b', 2);
    two.lease.take();
    one.lease.take();
    assert.deepEqual(one.told, ['taken', 'given state of b']);
    assert.equal(two.told.at(-1), 'taken');
  });

  it('when the other is frozen, then the attempt is had without its word, and once', () => {
    const windows = new Windows();
    windows.open('a', 1);
    const two = windows.open('b', 2);
    windows.deaf.add('a');
    two.lease.take();
    two.lease.keep();
    two.lease.keep();
    assert.deepEqual(two.told, ['elsewhere', 'given nothing']);
  });

  it('when the other has answered, then waiting no longer changes nothing', () => {
    const windows = new Windows();
    windows.open('a', 1);
    const two = windows.open('b', 2);
    two.lease.take();
    two.lease.keep();
    assert.deepEqual(two.told, ['elsewhere', 'given state of a']);
  });

  it('when a third one asks, then only the one that has it answers', () => {
    const windows = new Windows();
    windows.open('a', 1);
    const two = windows.open('b', 2);
    two.lease.take();
    const three = windows.open('c', 3);
    assert.deepEqual(three.told, ['elsewhere']);
    three.lease.take();
    assert.deepEqual(three.told, ['elsewhere', 'given state of b']);
  });

  for (const strange of [
    undefined,
    'mine',
    {kind: 'mine'},
    {kind: 'mine', from: 'x'},
    {kind: 'given', from: 'x'},
    {kind: 'given', from: 'x', suspendData: 'forged'},
    {kind: 'other', from: 'x'},
  ]) {
    it(`when another program says ${JSON.stringify(strange)}, then nothing happens`, () => {
      const {told, say} = new Windows().open('a', 1);
      say(strange);
      assert.deepEqual(told, []);
    });
  }
});
