import {fileURLToPath} from 'node:url';

const floor1 = ['course', 'settings', 'package', 'i18n', 'styles'];
const floor2 = ['lms', 'components', 'build'];
/** Between the floors: what the course and the flight check both say of a connection. */
const between = ['connection'];
const floor3 = ['player', 'preview', 'workshop', 'customise', 'flight-check'];

/** Which rooms each room may use: those of the floors below, and on the first floor what is named here. */
const mayUse = {
  ...rooms(floor1, []),
  settings: ['course'],
  package: ['course'],
  ...rooms(floor2, floor1),
  ...rooms(between, [...floor1, ...floor2]),
  ...rooms(floor3, [...floor1, ...floor2, ...between]),
};

function rooms(names, others) {
  return Object.fromEntries(names.map(name => [name, others]));
}

/** One file beside that: a release says what is sent in the words of the layer that sends it. */
const besides = {build: ['^src/lms/data-sent[a-z0-9-]*\\.ts$']};

const directions = Object.entries(mayUse).map(([room, others]) => ({
  name: `direction-${room}`,
  severity: 'error',
  comment: `src/${room} may use ${others.join(', ') || 'no other room'}: see docs/architecture.md.`,
  from: {path: `^src/${room}/`},
  to: {
    path: '^src/',
    pathNot: [`^src/(${[room, ...others].join('|')})/`, ...(besides[room] ?? [])],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    {
      name: 'unknown-room',
      severity: 'error',
      comment: 'A new room under src/ gets its floor in .dependency-cruiser.mjs first.',
      from: {path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(mayUse).join('|')})/`},
      to: {},
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment:
        'Two files that need each other to run are one, or three. Types alone may name each other.',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'not-found',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: {couldNotResolve: true, pathNot: '^virtual:'},
    },
    {
      name: 'no-tests-in-source',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^tests/'},
    },
    {
      name: 'lms-only-in-preview',
      severity: 'error',
      comment: 'scorm-again is the embedded LMS; the course itself brings none.',
      from: {path: '^src/', pathNot: '^src/preview/'},
      to: {path: 'node_modules/scorm-again'},
    },
    {
      name: 'strict-lms-stands-alone',
      severity: 'error',
      comment: 'A judge that shares code with what it judges shares its mistakes.',
      from: {path: '^tests/faults/strict-'},
      to: {path: '^src/'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^tests/fixtures/'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: fileURLToPath(new URL('./tsconfig.json', import.meta.url))},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['browser', 'import', 'types', 'default', 'node'],
    },
  },
};
