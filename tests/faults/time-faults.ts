import {isQuestion, type Fault} from './fault.js';

/** The clock of a page that stands still while a call goes on. */
export interface Time {
  /** Lets so many milliseconds pass, in which nothing else on the page happens. */
  stall(ms: number): void;
}

/** A browser's: an API is synchronous, so there is nothing to do but to wait. */
export const busyTime: Time = {
  stall: ms => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  },
};

/** Case 30: the call takes its time. */
export function slow({ms}: {ms: number}, time: Time): Fault {
  return (_, {ask}) => {
    time.stall(ms);
    return ask();
  };
}

/**
 * An LMS that asks its server for each single call, as the Open edX block and ILIAS do (§4): two
 * seconds each. The questions about errors are answered on the page.
 */
export function perCallNetwork({ms = 2_000}: {ms?: number}, time: Time): Fault {
  const wait = slow({ms}, time);
  return (call, behind) => (isQuestion(call.name) ? behind.ask() : wait(call, behind));
}

/** Case 31: the session with the server is over. Values go nowhere, and each commit says so. */
export function sessionExpired({code = 101} = {}): Fault {
  return ({name}, {ask, say}) =>
    name === 'Commit' || name === 'Terminate' ? say('false', code) : ask();
}

/** Case 33, finding 1: no network, and each commit says "true" all the same. */
export function offline(): Fault {
  return ({name}, {ask, say}) => (name === 'Commit' || name === 'Terminate' ? say('true') : ask());
}

/** Case 62: while the page is going, the browser lets no synchronous request through. */
export function failsWhileHidden(isHidden: () => boolean): Fault {
  return ({name}, {ask}) => {
    if (isHidden() && (name === 'Commit' || name === 'Terminate')) {
      throw Object.assign(new Error('Synchronous XHR in page dismissal'), {name: 'NetworkError'});
    }
    return ask();
  };
}

/** Case 54, 56: something happens while the LMS is at it, such as the frame being taken away. */
export function during(run: () => void): Fault {
  return (_, {ask}) => {
    const answer = ask();
    run();
    return answer;
  };
}
