import {generatedSettings} from './generated-settings.js';
import {playsOf} from './customised-plays.js';

/* `npm run test:customised`; CONTRIBUTING.md says how one of them is played again. */
playsOf('200 generated settings in three editions, each played', generatedSettings());
