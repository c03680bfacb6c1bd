import {loadRest, packedCourse} from 'virtual:course';
import type {Course} from '../course/course.js';
import {unpack, type Unpacked} from '../course/packed-course.js';
import type {StateKeys} from '../course/state-keys.js';

const {lines, ...head} = packedCourse;
const unpacked: Unpacked = {modules: [], outlines: [], keys: {modules: {}, assessments: {}}};
unpack(lines, unpacked);

let isWhole = false;
let fetched: Promise<void> | undefined;

/** The course as every screen knows it: at first with its first module alone. */
export const course: Course = {
  ...head,
  modules: unpacked.modules,
  get rest() {
    return !isWhole;
  },
};

/** The numbers of saved progress, of the same modules. */
export const stateKeys: StateKeys = unpacked.keys;

/**
 * Fetches the modules after the first, and all numbers: whoever begins needs them only once a lesson stands.
 * A fetch that failed is forgotten, so that asking again tries again.
 */
export function whole(): Promise<void> {
  fetched ??= loadRest().then(({rest}) => {
    unpack(rest, unpacked);
    isWhole = true;
  });
  fetched.catch(() => {
    fetched = undefined;
  });
  return fetched;
}
