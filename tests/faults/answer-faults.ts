import {isQuestion, type Fault} from './fault.js';

/** Case 16, 17, 28: the call throws, as an API does whose window is gone or whose request was blocked. */
export function throws({error = 'TypeError', message = 'the API is gone'} = {}): Fault {
  return () => {
    throw Object.assign(new Error(message), {name: error});
  };
}

/** Case 16, 18: an answer of any type, without asking the LMS. Nothing named is `undefined`. */
export function answers({output, code = 0}: {output?: unknown; code?: number} = {}): Fault {
  return (_, {say}) => say(output, code);
}

/** §3, odd types: an answer that is an object and says its text only when it is asked for it. */
export function answersObject({text}: {text: string}): Fault {
  return (_, {say}) => say({toString: () => text});
}

/** Case 12, 13, 15, 21, 24, 26, 27: no, with a code. A get gives nothing. */
export function refuses({code}: {code: number}): Fault {
  return ({name}, {say}) => say(name === 'GetValue' ? '' : 'false', code);
}

/** Finding 1: "true", and nothing is done. */
export function lies(): Fault {
  return (_, {say}) => say('true');
}

/** Case 23: done, and denied. */
export function deniesWhatItDid({code = 0} = {}): Fault {
  return (_, {ask, say}) => {
    ask();
    return say('false', code);
  };
}

/** Case 28: done, and then thrown, as where the answer is lost on its way back. */
export function throwsAfter({error = 'NetworkError', message = 'no answer came'} = {}): Fault {
  const thrown = throws({error, message});
  return (call, behind) => {
    behind.ask();
    return thrown(call, behind);
  };
}

/** Case 16: done, and said in other words than "true" and "false"; one left out stays as it is. */
export function speaks({yes = 'true', no = 'false'}: {yes?: unknown; no?: unknown}): Fault {
  return ({name}, {ask}) => {
    const answer = ask();
    if (name === 'GetValue' || isQuestion(name)) return answer;
    if (answer === 'true') return yes;
    return answer === 'false' ? no : answer;
  };
}

/** As `speaks`, for an API whose functions return nothing at all where it worked. */
export function saysNothing(): Fault {
  return ({name}, {ask}) => {
    const answer = ask();
    return answer === 'true' && name !== 'GetValue' ? undefined : answer;
  };
}
