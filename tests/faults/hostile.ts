import {isQuestion, type ApiCall, type Behind, type CallName, type Fault} from './fault.js';

/** A call that was made, and what came of it. */
export interface HostileCall extends ApiCall {
  /** What the course was given; what was thrown, where something was. */
  readonly output: unknown;
  readonly threw: boolean;
}

/** An LMS that misbehaves. */
export interface Hostile {
  /** The API instance to give to the course. It takes any input, as a page's script may. */
  readonly api: Readonly<Record<string, (...input: readonly unknown[]) => unknown>>;
  /** All calls in the order in which they began, the questions about errors too. */
  readonly calls: readonly HostileCall[];
  /** From now on these faults and no others; the first is the nearest to the course. */
  readonly misbehave: (...faults: readonly Fault[]) => void;
  /** From now on the LMS as it is. */
  readonly heal: () => void;
}

/** Each edition's functions → what they are called here. */
const names: Readonly<Record<string, CallName>> = {
  LMSInitialize: 'Initialize',
  LMSFinish: 'Terminate',
  LMSGetValue: 'GetValue',
  LMSSetValue: 'SetValue',
  LMSCommit: 'Commit',
  LMSGetLastError: 'GetLastError',
  LMSGetErrorString: 'GetErrorString',
  LMSGetDiagnostic: 'GetDiagnostic',
  Initialize: 'Initialize',
  Terminate: 'Terminate',
  GetValue: 'GetValue',
  SetValue: 'SetValue',
  Commit: 'Commit',
  GetLastError: 'GetLastError',
  GetErrorString: 'GetErrorString',
  GetDiagnostic: 'GetDiagnostic',
};

/**
 * Wraps an API instance of either edition, whoever made it: the strict LMS, one of the emulations,
 * scorm-again. Its functions are found by their names, on the object or on its prototype.
 *
 * @param faults - how it misbehaves from the first call on
 */
export function hostile(api: object, faults: readonly Fault[] = []): Hostile {
  const calls: HostileCall[] = [];
  let chain = faults;
  /** The code that a fault spoke of last; nothing where the LMS's own counts. */
  let told: number | undefined;

  function run(call: ApiCall, input: readonly unknown[], own: Own[2]): unknown {
    const through = (depth: number, value: string): unknown => {
      const behind: Behind = {
        ask: changed => through(depth + 1, changed ?? value),
        say: (output, code = 0) => ((told = code), output),
      };
      const fault = chain[depth];
      if (fault !== undefined) return fault({...call, value}, behind);
      if (call.name === 'GetLastError' && told !== undefined) return String(told);
      if (!isQuestion(call.name)) told = undefined;
      return own(...(value === call.value ? input : [call.element, value]));
    };
    return through(0, call.value);
  }

  const spoil = (name: CallName, own: Own[2]) => {
    return (...input: readonly unknown[]): unknown => {
      const [element = '', value = ''] = input.map(String);
      const call = {name, element, value};
      const seen = {...call, output: undefined as unknown, threw: false};
      calls.push(seen);
      try {
        return (seen.output = run(call, input, own));
      } catch (error) {
        Object.assign(seen, {output: error, threw: true});
        throw error;
      }
    };
  };

  return {
    api: Object.fromEntries(functionsOf(api).map(([key, name, own]) => [key, spoil(name, own)])),
    calls,
    misbehave: (...others) => (chain = others),
    heal: () => (chain = []),
  };
}

type Own = readonly [key: string, name: CallName, own: (...input: readonly unknown[]) => unknown];

/** scorm-again's functions need the object as their `this`. */
function functionsOf(api: object): readonly Own[] {
  const members = api as Record<string, unknown>;
  return Object.entries(names).flatMap(([key, name]) => {
    const own = members[key];
    return typeof own === 'function' ? [[key, name, own.bind(api) as Own[2]]] : [];
  });
}
