import type {SaveState} from '../../src/lms/save-state.js';
import {isQuestion} from './fault.js';
import type {HostileCall} from './hostile.js';

/** Calls as text, `SetValue element=value` and so on, without the questions about errors. */
export function toldOf(calls: readonly HostileCall[]): readonly string[] {
  return calls
    .filter(({name}) => !isQuestion(name))
    .map(({name, element, value}) =>
      name === 'SetValue' ? `${name} ${element}=${value}` : `${name} ${element}`.trim(),
    );
}

/** What a learner is told of saving, as text: `sent`, `not-sent failed`, `ended true`, `review browse`. */
export function tellingOf(state: SaveState | undefined): string {
  switch (state?.kind) {
    case 'not-sent':
      return `not-sent ${state.reason}`;
    case 'review':
      return `review ${state.why}`;
    case 'ended':
      return `ended ${state.sent ? 'sent' : 'unsent'}`;
    default:
      return state?.kind ?? '';
  }
}
