import {loadRegion} from 'virtual:course';
import './customise-app.js';

/* Where the page is put together: the regions that the course knows, and the course's own facts. */

async function begin() {
  const page = document.querySelector('nrr-customise');
  if (!page) return;
  const {title = '', version = '', minutes} = page.dataset;
  const loaded = await Promise.all(Object.values(loadRegion).map(load => load()));
  page.course = {title, version, minutes: Number(minutes)};
  page.regions = loaded.map(({region}) => region);
}

void begin();
