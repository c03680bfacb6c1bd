import '../components/announcer.js';
import {askServerAt} from '../connection/server.js';
import {surroundingsOf} from '../connection/surroundings.js';
import {browserEnvironment} from '../lms/browser-environment.js';
import type {LmsEdition} from '../lms/edition.js';
import {findApi} from '../lms/find-api.js';
import {scorm12} from '../lms/scorm12.js';
import {scorm2004} from '../lms/scorm2004.js';
import './flight-page.js';
import type {FlightOptions} from './flight.js';
import {meta} from './meta.js';

/* Where the flight check is put together: the package's edition, the browser, and the page. */

/** A page outside a package takes whatever LMS it finds. */
function editionOf(mark: string): LmsEdition {
  if (mark === 'scorm2004') return scorm2004;
  return mark !== 'scorm12' && findApi(window, scorm2004).found ? scorm2004 : scorm12;
}

function options(): FlightOptions {
  const {clock, storage} = browserEnvironment(window);
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return {
    around: surroundingsOf(window),
    edition: editionOf(meta('nrr-edition')),
    clock,
    storage,
    askServer: askServerAt(window, 'here.txt', meta('nrr-token')),
    token: number.toString(16).padStart(8, '0'),
  };
}

if (window.matchMedia('(prefers-contrast: more)').matches) {
  document.documentElement.dataset['theme'] = 'contrast';
}
const page = document.querySelector('nrr-flight-check');
if (page) {
  page.version = meta('nrr-version');
  page.options = options();
}
