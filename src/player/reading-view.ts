import {html, nothing} from 'lit';
import type {HideKeyEvent} from '../components/quick-hide/hide-events.js';
import '../components/quick-hide/hide-explainer.js';
import {voiceList, whenVoice} from '../components/read-aloud/voices.js';
import '../components/reading-settings/reading-settings.js';
import '../components/school-choice/school-line.js';
import type {ReadingKeeper} from '../components/reading-settings/reading-settings.js';
import type {DeviceStorage} from '../lms/environment.js';
import {keeps} from './keeps.js';
import type {PlayerModel} from './player-model.js';
import {hideKeyOf, keepHideKey, keepPlainQuestions, plainQuestionsOf} from './preferences.js';
import {displayOf, keepDisplay, keepReading, readingOf} from './reading-choices.js';
import {schoolKey} from './school-key.js';

/** The reader's own choices; fetched when they are opened. */
export function renderScreen(model: PlayerModel) {
  const {storage} = model;
  return html`<div class="plain">
    <nrr-reading-settings
      .reading=${readingOf(storage)}
      .display=${displayOf(storage)}
      ?plain-questions=${plainQuestionsOf(storage)}
      ?kept=${keeps(storage)}
      .keep=${keeperOf(storage)}
      .whenVoice=${(tell: () => void) => whenVoice(voiceList(), tell)}
      @nrr-dismiss=${() => {
        history.back();
      }}
    >
      <nrr-hide-explainer
        ?key-enabled=${hideKeyOf(storage)}
        @nrr-hide-key=${({enabled}: HideKeyEvent) => {
          keepHideKey(storage, enabled);
        }}
      ></nrr-hide-explainer>
      ${schoolLine(model)}
    </nrr-reading-settings>
  </div>`;
}

/** Which school was chosen, where there are several. */
function schoolLine({settings, storage, visit}: PlayerModel) {
  if (settings.schools.length === 0) return nothing;
  const key = schoolKey(settings, visit.session) ?? '';
  const isListed = settings.schools.some(({schoolName}) => schoolName === settings.schoolName);
  return html`<nrr-school-line
    school=${isListed ? (settings.schoolName ?? '') : ''}
    ?kept=${storage.read(key) !== undefined}
    @nrr-forget-school=${() => {
      storage.remove(key);
    }}
  ></nrr-school-line>`;
}

function keeperOf(storage: DeviceStorage): ReadingKeeper {
  return {
    reading: reading => {
      keepReading(storage, reading);
    },
    display: display => {
      keepDisplay(storage, display);
    },
    plainQuestions: plain => {
      keepPlainQuestions(storage, plain);
    },
  };
}
