import {
  anything,
  decimal12,
  either,
  line,
  matching,
  oneOf,
  real2004,
  shortIdentifier2004,
  upTo,
  type Form,
} from './strict-values.js';

const letters12 = matching(/^[0-9a-z](,[0-9a-z])*$/);

/** What a `student_response` and a pattern look like by the type of their interaction (1.2 RTE §3.4.7). */
const responses12: Readonly<Record<string, Form>> = {
  'true-false': matching(/^[01tf]/),
  choice: letters12,
  'fill-in': anything,
  matching: matching(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/),
  performance: anything,
  sequencing: letters12,
  likert: matching(/^[0-9a-z]?$/),
  numeric: decimal12,
};

export function response12(type: string): Form {
  return upTo(255, responses12[type] ?? anything);
}

export const types12 = oneOf(...Object.keys(responses12));

/** `a[,]b`: at most 36 short identifiers, each once where order says nothing. */
function listed(once: boolean): Form {
  return value => {
    const parts = value.split('[,]');
    const distinct = !once || new Set(parts).size === parts.length;
    return parts.length <= 36 && distinct && parts.every(shortIdentifier2004);
  };
}

/** `a[.]1[,]b[.]2` */
const pairs: Form = value =>
  value
    .split('[,]')
    .every(pair => pair.split('[.]').length === 2 && pair.split('[.]').every(shortIdentifier2004));

const performed: Form = value => value.split('[,]').every(step => step.includes('[.]'));

const words: Form = value =>
  value.split('[,]').length <= 10 && value.split('[,]').every(upTo(300, line));

/** What a `learner_response` looks like by the type of its interaction (2004 RTE §4.2.9.1). */
const responses2004: Readonly<Record<string, Form>> = {
  'true-false': oneOf('true', 'false'),
  choice: listed(true),
  'fill-in': words,
  'long-fill-in': upTo(4000, line),
  matching: pairs,
  performance: performed,
  sequencing: listed(false),
  likert: shortIdentifier2004,
  numeric: real2004,
  other: upTo(4000, line),
};

export function response2004(type: string): Form {
  return responses2004[type] ?? anything;
}

/** A pattern is a response, but for a range of numbers. */
export function pattern2004(type: string): Form {
  if (type !== 'numeric') return response2004(type);
  const end = either(real2004, oneOf(''));
  return value => {
    const ends = value.split('[:]');
    return ends.length === 2 ? ends.every(end) : real2004(value);
  };
}

export const types2004 = oneOf(...Object.keys(responses2004));
