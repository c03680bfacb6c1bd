import {answers, answersObject, deniesWhatItDid, lies, refuses} from './answer-faults.js';
import {saysNothing, speaks, throws, throwsAfter} from './answer-faults.js';
import {on, type Fault, type Where} from './fault.js';
import {offline, perCallNetwork, sessionExpired, slow, type Time} from './time-faults.js';
import {cuts, decodes, encodes, givesInstead, givesNumbers, keepsInstead} from './value-faults.js';
import {pads, refusesLonger, shouts, stripsNonAscii} from './value-faults.js';

const faults = {
  answers,
  answersObject,
  cuts,
  decodes,
  deniesWhatItDid,
  encodes,
  givesInstead,
  givesNumbers,
  keepsInstead,
  lies,
  offline,
  pads,
  perCallNetwork,
  refuses,
  refusesLonger,
  saysNothing,
  sessionExpired,
  shouts,
  slow,
  speaks,
  stripsNonAscii,
  throws,
  throwsAfter,
};

type Name = keyof typeof faults;
type OptionsOf<Of extends Name> =
  Parameters<(typeof faults)[Of]> extends [] ? object : Parameters<(typeof faults)[Of]>[0];

/**
 * A fault as plain data, so that a test can hand it to a page in a browser:
 * `{fault: 'refuses', code: 101, on: {call: 'Commit', times: 2}}`.
 */
export type FaultSpec = {
  readonly [Of in Name]: {readonly fault: Of; readonly on?: Where} & OptionsOf<Of>;
}[Name];

/** Makes faults of data. Each has counts of its own, so one made is for one LMS. */
export function makeFaults(specs: readonly FaultSpec[], time: Time): readonly Fault[] {
  return specs.map(spec => {
    const make = faults[spec.fault] as (options: FaultSpec, time: Time) => Fault;
    return on(spec.on ?? {}, make(spec, time));
  });
}
