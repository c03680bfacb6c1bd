import {loadRegion} from 'virtual:course';
import './customise-app.js';
import {wholeCourse} from './whole-course.js';

/* Where the page is put together: the regions that the course knows, and the course itself. */

async function begin() {
  const page = document.querySelector('nrr-customise');
  if (!page) return;
  const {title, version} = wholeCourse.course;
  page.course = {title, version, whole: wholeCourse};
  const loaded = await Promise.all(Object.values(loadRegion).map(load => load()));
  page.regions = loaded.map(({region}) => region);
}

void begin();
