import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import type {ReflectSource} from '../source/talk-schema.js';
import type {YamlFile} from '../source/yaml-file.js';
import {checkKnown, checkLetters} from './references.js';

/** Checks the letters of a question to oneself. */
export function checkReflect(file: YamlFile, data: ReflectSource, problems: Problems): void {
  const letters = data.options.map(({letter}, i) => ({
    id: letter,
    place: file.at(['options', i, 'letter']),
  }));
  checkLetters('an option', letters, data.retired, problems);
}

/** Checks that a question which is asked again has the options of the first time, so that the answers compare. */
export function checkAsksAgain({modules}: Content, problems: Problems): void {
  const asked = modules.flatMap(({activities}) =>
    [...activities].flatMap(([step, activity]) =>
      activity?.data.kind === 'reflect' ? [{step, file: activity.file, data: activity.data}] : [],
    ),
  );
  for (const {step, file, data} of asked) {
    if (data.again === undefined) continue;
    const place = file.at(['again']);
    const others = asked.filter(each => each.step !== step);
    const known = others.map(each => each.step);
    checkKnown('step of the kind reflect', {id: data.again, place}, known, problems);
    const first = others.find(each => each.step === data.again);
    if (!first || optionsOf(first.data) === optionsOf(data)) continue;
    const allowed = 'write the same letters and words in both';
    problems.add(file.at(['options']), `the options are not those of “${data.again}”`, allowed);
  }
}

function optionsOf({options}: ReflectSource): string {
  return JSON.stringify(options.map(({letter, text}) => [letter, text.text]).sort());
}
