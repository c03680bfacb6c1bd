import {glossary} from 'virtual:glossary';
import type {Meaning} from '../components/glossary-term/glossary-term.js';
import {say} from '../course/words.js';
import {course} from './content.js';
import {wayTo} from './step-ways.js';

/** The terms of the glossary by their ids, as lessons and the glossary show them. */
export const meanings: ReadonlyMap<string, Meaning> = new Map(
  glossary.map(({id, term, lang, meaning, see}) => [
    id,
    // The build sees to it that no meaning names a role.
    {term, lang, meaning: say(meaning, () => ''), more: see ? wayTo(see, course) : undefined},
  ]),
);
