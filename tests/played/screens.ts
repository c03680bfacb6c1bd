import type {CompiledContent} from '../../src/build/content/compile/compiled.js';
import {t as activityWords} from '../../src/i18n/activity.js';
import {t} from '../../src/i18n/shell.js';
import type {Learner} from './learner.js';

/** One thing that a learner can have before them, and how to get there in a course that was just opened. */
export interface Screen {
  readonly name: string;
  readonly open: (learner: Learner) => Promise<void>;
}

export const themes = ['light', 'dark', 'contrast'] as const;

const headings = {
  search: /^Search the course$/,
  glossary: /^Glossary$/,
  sources: /^Sources$/,
  region: /^Law and routes: /,
  reading: /^Your settings$/,
  certificate: /^Your certificate$/,
  plan: /^Your action plan$/,
};

/** Every screen of the course: the frame's own, each step as it is opened, and what opens over them. */
export function screensOf({course}: CompiledContent): readonly Screen[] {
  const steps = course.modules.flatMap(module => module.steps);
  const words = activityWords.activity;
  const first = steps[0];
  const lab = steps.find(({kind}) => kind === 'chat-lab');
  return [
    {name: 'cover', open: learner => learner.goTo(t.player.start)},
    ...steps.map(step => ({
      name: step.id,
      open: (learner: Learner) => openStep(learner, step.id, step.title),
    })),
    {
      name: 'thread-open',
      open: async learner => {
        await openStep(learner, lab?.id ?? '', lab?.title ?? '');
        await learner.activate(words.contentNote.open);
        await learner.activate(words.chat.all);
        await learner.goTo(words.chat.flag(2));
        await learner.press('Space');
      },
    },
    {
      name: 'thread-shown',
      open: async learner => {
        await openStep(learner, lab?.id ?? '', lab?.title ?? '');
        await learner.activate(words.contentNote.open);
        await learner.activate(words.chat.all);
        await learner.activate(words.chat.check);
        await learner.activate(words.chat.show);
        await learner.reads(words.chat.shownHeading);
      },
    },
    {
      name: 'help',
      open: async learner => {
        await openStep(learner, first?.id ?? '', first?.title ?? '');
        await learner.activate(t.nav.help);
        await learner.reads(t.nav.help);
      },
    },
    {
      name: 'modules',
      open: async learner => {
        await learner.goTo(t.player.start);
        await learner.activate(t.player.modules);
        await learner.reads(t.nav.modules);
      },
    },
    {
      name: 'about',
      open: async learner => {
        await learner.goTo(t.player.start);
        await learner.activate(t.player.about);
        await learner.reads('About this course');
      },
    },
    ...(['search', 'glossary', 'sources', 'region', 'certificate', 'plan', 'reading'] as const).map(
      name => ({
        name,
        open: (learner: Learner) => openHash(learner, name, headings[name]),
      }),
    ),
    {name: 'details', open: learner => openHash(learner, 'details', /^Technical details$/)},
    {name: 'end', open: learner => openHash(learner, 'end', /end/)},
    {
      name: 'left',
      open: async learner => {
        await learner.goTo(t.player.start);
        await learner.activate(t.player.leave);
        await learner.reads(/close the course/);
      },
    },
  ];
}

async function openStep(learner: Learner, id: string, title: string): Promise<void> {
  await openHash(learner, id, new RegExp(`^${title}$`));
}

async function openHash(learner: Learner, hash: string, heading: RegExp): Promise<void> {
  await learner.goTo(t.player.start);
  await learner.frame.evaluate(name => {
    location.hash = `#/${name}`;
  }, hash);
  await learner.reads(heading);
}
