/** What both editions call their functions, here. */
export type CallName =
  | 'Initialize'
  | 'Terminate'
  | 'GetValue'
  | 'SetValue'
  | 'Commit'
  | 'GetLastError'
  | 'GetErrorString'
  | 'GetDiagnostic';

/** One call of an API. */
export interface ApiCall {
  readonly name: CallName;
  /** The first input: the element, where there is one. */
  readonly element: string;
  readonly value: string;
}

/** What stands behind a fault: the faults after it, and then the LMS. */
export interface Behind {
  /** Lets the call through, if need be with another value. */
  readonly ask: (value?: string) => unknown;
  /** Answers in the LMS's stead; the code is what it gives for its last error from now on. */
  readonly say: (output: unknown, code?: number) => unknown;
}

/** One way to misbehave. It sees every call, and spoils those that it is about. */
export type Fault = (call: ApiCall, behind: Behind) => unknown;

/** Which calls a fault is about; all that is named must fit. */
export interface Where {
  /** Without one: every call but the questions about errors. */
  readonly call?: CallName | readonly CallName[];
  /** With `*` for any characters, such as `cmi.interactions.*.id`. */
  readonly element?: string;
  /** With `*` for any characters. */
  readonly value?: string;
  /** Begins with the nth call that fits, from 1. */
  readonly from?: number;
  /** For so many calls; for ever without. */
  readonly times?: number;
  /** Of those, only each nth. */
  readonly every?: number;
}

/** Questions about errors are answered on the page; no network and no data stand behind them. */
const questions: readonly CallName[] = ['GetLastError', 'GetErrorString', 'GetDiagnostic'];

export function isQuestion(name: CallName): boolean {
  return questions.includes(name);
}

/** Narrows a fault to some calls; the others go through. */
export function on(where: Where, fault: Fault): Fault {
  const {from = 1, times = Infinity, every = 1} = where;
  const fits = fitting(where);
  let seen = 0;
  return (call, behind) => {
    if (!fits(call)) return behind.ask();
    seen += 1;
    const turn = seen - from;
    const isDue = turn >= 0 && turn < times && turn % every === 0;
    return isDue ? fault(call, behind) : behind.ask();
  };
}

function fitting({call, element, value}: Where): (call: ApiCall) => boolean {
  const names = typeof call === 'string' ? [call] : call;
  const [elementFits, valueFits] = [pattern(element), pattern(value)];
  return ({name, ...input}) =>
    (names?.includes(name) ?? !isQuestion(name)) &&
    elementFits(input.element) &&
    valueFits(input.value);
}

function pattern(wild: string | undefined): (text: string) => boolean {
  if (wild === undefined) return () => true;
  const parts = wild.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('.*')}$`, 's');
  return text => whole.test(text);
}
