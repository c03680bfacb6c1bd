import {activityMessages} from './activities.js';
import {cardMessages} from './card.js';
import {playerMessages} from './player.js';
import {recordMessages} from './record.js';

/** English (New Zealand), in one object a part of the screen. */
export const enNz = {
  activity: activityMessages,
  card: cardMessages,
  player: playerMessages,
  record: recordMessages,
};
