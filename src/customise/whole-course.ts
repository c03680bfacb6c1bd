import {packedCourse} from 'virtual:course';
import {rest} from 'virtual:course-rest';
import {parts} from 'virtual:parts';
import {unpack, type Unpacked} from '../course/packed-course.js';
import type {WholeCourse} from './course-facts.js';

const {lines, ...head} = packedCourse;
const unpacked: Unpacked = {modules: [], outlines: [], keys: {modules: {}, assessments: {}}};
for (const each of [lines, rest]) unpack(each, unpacked);

/** The course that the page came with. */
export const wholeCourse: WholeCourse = {course: {...head, modules: unpacked.modules}, parts};
