import {generatedSettings, spreadOf} from './generated-settings.js';
import {playsOf} from './customised-plays.js';

// All 200 settings take minutes: `npm run test:customised`.
playsOf(
  'a few of 200 generated settings, with every region and every kind of setting',
  spreadOf(generatedSettings()),
  true,
);
