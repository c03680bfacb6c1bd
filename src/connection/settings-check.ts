import {t} from '../i18n/flight-looking.js';
import type {SettingsProblem} from '../settings/checks.js';
import {
  readSettingsText,
  SETTINGS_FILE,
  type SettingsTextReading,
} from '../settings/read-settings-text.js';
import {settingGroups} from '../settings/setting-groups.js';
import {isAssigned, textProblem, withLines} from '../settings/settings-lines.js';
import {countSet} from '../settings/settings-set.js';
import {fine, note, trouble, type Finding} from './finding.js';
import type {AskSettings} from './settings-source.js';

const words = t.finding.settings;
/** More mistakes than a person wants at once: a list of schools may hold hundreds. */
const most = 40;

/** What is looked at, and how it is judged. */
export interface SettingsCheckOptions {
  readonly ask: AskSettings;
  /** The mistakes in what the file assigns, where it can be read as data. Lines are added. */
  readonly judge: (
    reading: SettingsTextReading,
  ) => readonly SettingsProblem[] | Promise<readonly SettingsProblem[]>;
  /** Whether the browser has run the file, and it assigned settings; nothing where the page does not run it. */
  readonly ran?: boolean;
}

/** Looks at the `settings.js` of the package: every mistake, with its line and what the course does instead. */
export async function checkSettings({ask, judge, ran}: SettingsCheckOptions): Promise<Finding> {
  const source = await ask();
  if ('unread' in source) {
    const {unread} = source;
    return (unread === 'missing' ? trouble : note)('settings', words.unread[unread]);
  }
  const reading = readSettingsText(source.text);
  const whole = textProblem(reading);
  if (whole && !ran) return trouble('settings', {...words.broken, each: [lineOn(whole)]});
  const problems = withLines(await judge(reading), reading);
  if (problems.length > 0) return mistakesIn(problems, reading);
  return whole
    ? note('settings', {
        ...words.loose,
        each: [lineOn({...whole, what: words.notStrict}, words.instead.read)],
      })
    : fine('settings', words.fine(countSet(reading.raw)));
}

function mistakesIn(problems: readonly SettingsProblem[], {raw}: SettingsTextReading): Finding {
  const isWhole = problems.some(({where}) => where === SETTINGS_FILE);
  // It was put right after the course had been opened with it.
  if (isWhole && isAssigned(raw)) return note('settings', words.mended);
  const lines = problems.slice(0, most).map(problem => lineOn(problem));
  const rest = problems.length - lines.length;
  const each = rest > 0 ? [...lines, words.more(rest)] : lines;
  return isWhole
    ? trouble('settings', {...words.broken, each})
    : note('settings', {...words.mistakes(problems.length, countSet(raw)), each});
}

function lineOn(problem: SettingsProblem, instead = insteadOf(problem.where)): string {
  // What is no name of a setting may be a person's.
  const where = problem.where.replace(/[^.]*[^\w.-][^.]*/g, '…');
  return words.line({...problem, where}, instead);
}

/** What the course does where a setting counts as not set. */
function insteadOf(where: string): string {
  if (where === SETTINGS_FILE) return words.instead.all;
  const guide = settingGroups.flatMap(({settings}) => settings).find(({key}) => key === where);
  return guide?.unset ?? words.instead.part;
}
