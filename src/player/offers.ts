import {voiceList, whenVoice} from '../components/read-aloud/voices.js';
import type {DeviceStorage} from '../lms/environment.js';
import {choiceOf, keepChoice, keepHideExplained} from './preferences.js';
import {explainedKey} from './choice-keys.js';

const rateKey = 'nrr.reading-rate';

let offered = false;

/**
 * Fetches what fills the empty places on a step, where there is a use for it: how to hide the page, for whoever
 * was never told, and reading aloud, on a device with a voice. Without them the course is whole all the same.
 */
export function offerMore(storage: DeviceStorage): void {
  if (offered) return;
  offered = true;
  if (choiceOf(storage, explainedKey) !== 'yes') void explainHiding(storage).catch(noMatter);
  whenVoice(voiceList(), () => {
    void offerListening(storage).catch(noMatter);
  });
}

async function explainHiding(storage: DeviceStorage): Promise<void> {
  const {NrrHideFirst} = await import('../components/quick-hide/hide-first.js');
  NrrHideFirst.keep = () => {
    keepHideExplained(storage);
  };
}

async function offerListening(storage: DeviceStorage): Promise<void> {
  const {NrrReadAloud} = await import('../components/read-aloud/read-aloud.js');
  NrrReadAloud.kept = {
    rate: choiceOf(storage, rateKey),
    keep: rate => {
      keepChoice(storage, rateKey, rate);
    },
  };
}

function noMatter(): void {
  // The line is down.
}
