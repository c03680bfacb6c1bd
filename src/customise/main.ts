import {loadRegion, packedCourse} from 'virtual:course';
import {rest} from 'virtual:course-rest';
import {unpack, type Unpacked} from '../course/packed-course.js';
import {modulesOf} from './course-facts.js';
import './customise-app.js';

/* Where the page is put together: the regions that the course knows, and the course's own facts. */

async function begin() {
  const page = document.querySelector('nrr-customise');
  if (!page) return;
  const {title = '', version = '', minutes} = page.dataset;
  const {lines, summary, assessment} = packedCourse;
  const unpacked: Unpacked = {modules: [], outlines: [], keys: {modules: {}, assessments: {}}};
  for (const each of [lines, rest]) unpack(each, unpacked);
  const modules = modulesOf({modules: unpacked.modules, assessment});
  const loaded = await Promise.all(Object.values(loadRegion).map(load => load()));
  page.course = {title, version, minutes: Number(minutes), summary, modules};
  page.regions = loaded.map(({region}) => region);
}

void begin();
