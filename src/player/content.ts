import {packedCourse} from 'virtual:course';
import {unpackCourse} from '../course/packed-course.js';

/** The course as every screen knows it, and the numbers of its saved progress. */
export const {course, stateKeys} = unpackCourse(packedCourse);
