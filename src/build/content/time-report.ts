import {WORDS_A_MINUTE, type ModuleTime, type StepTime} from './minutes.js';

/** A page of text: words and minutes of every step, of every module and of the whole course. */
export function timeReport(times: readonly ModuleTime[]): string {
  const lines = times.flatMap(time => [
    time.id,
    row('', 'words', 'minutes'),
    ...time.steps.map(step => row(step.id, String(step.words), timeOf(step))),
    row('total', String(time.words), minutes(time.seconds)),
    '',
  ]);
  const words = times.reduce((total, time) => total + time.words, 0);
  const seconds = times.reduce((total, time) => total + time.seconds, 0);
  const express = times.reduce((total, time) => total + time.express, 0);
  const modules = times.length === 1 ? '1 module' : `${times.length} modules`;
  return [
    `Reading at ${WORDS_A_MINUTE} words a minute and acting, on the path of a learner who answers right:`,
    '',
    ...lines,
    `The course: ${modules}, ${words} words, ${minutes(seconds)} minutes; on the express route ${minutes(express)}`,
  ].join('\n');
}

function row(name: string, words: string, minutes: string): string {
  return `  ${name.padEnd(32)}${words.padStart(7)}  ${minutes.padStart(7)}`;
}

function timeOf({seconds, measured, optional, full}: StepTime): string {
  const notes = [
    ...(measured ? ['acting measured'] : []),
    ...(optional ? ['optional'] : []),
    ...(full ? ['not on the express route'] : []),
  ];
  return `${minutes(seconds)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function minutes(seconds: number): string {
  return (seconds / 60).toFixed(1);
}
