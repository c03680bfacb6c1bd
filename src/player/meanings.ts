import {glossary} from 'virtual:glossary';
import type {Meaning} from '../components/glossary-term/glossary-term.js';
import {say} from '../course/words.js';
import {course} from './content.js';
import {wayTo} from './step-ways.js';

/** The terms of the glossary by their ids, as lessons and the glossary show them. */
export const meanings: ReadonlyMap<string, Meaning> = new Map(
  glossary.map(({id, term, lang, meaning, see}) => [
    id,
    {
      term,
      lang,
      // The build sees to it that no meaning names a role.
      meaning: say(meaning, () => ''),
      // Worked out when it is shown: the step may be one of a module that is still to come.
      get more() {
        return see === undefined ? undefined : wayTo(see, course);
      },
    },
  ]),
);
