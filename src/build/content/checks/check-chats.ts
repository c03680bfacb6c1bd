import type {Problems} from '../problem.js';
import {findTerms} from '../prose/terms.js';
import type {TermsSource} from '../source/source-schema.js';
import type {Written} from './written.js';

/** What leads to a real person or place on the web. */
const ADDRESSES: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a web address',
    /\bhttps?:\/\/\S+|(?<![@\w.-])(?:[\w-]+\.)+(?:com|org|net|nz|uk|au|io|gg|me|tv|app|co|ie|ca)\b(?:\/\S*)?/giu,
  ],
  ['an e-mail address', /[\w.+-]+@[\w-]+\.\w+/gu],
  ['a handle', /(?<![\w.@])@\w{2,}|\b\p{L}\w*#\d{3,}\b/gu],
];

const TITLE = '(?:Ms|Mr|Mrs|Miss|Mx|Dr|Whaea|Matua|Coach|Nana|Koro|Aunty|Uncle)';
const NAME = String.raw`\p{Lu}[\p{L}’'-]*`;
/** What a made-up person is called. */
const FIRST_NAME = new RegExp(`^(?:${TITLE} )?${NAME}$`, 'u');
/** Two names in a row, within a sentence. */
const FULL_NAME = new RegExp(
  String.raw`(?<=[\p{L},] )(?!${TITLE}\b)${NAME} ${NAME}(?![\p{L}])`,
  'gu',
);

const CHATS = ['chat-lab', 'conversation'];

/** An item of the bank may hold a chat, too. */
function isChat({kind, path}: Written): boolean {
  return CHATS.includes(kind) || (kind === 'bank' && path.includes('chat'));
}

/**
 * Checks that what is invented leads to nobody: no address in an activity, no full name or product in a chat.
 *
 * @param services Names of regions' services: some of them are an address.
 */
export function checkChats(
  texts: readonly Written[],
  {maori, notInChats}: Pick<TermsSource, 'maori' | 'notInChats'>,
  services: readonly string[],
  problems: Problems,
): void {
  const known = services.flatMap(name =>
    ADDRESSES.flatMap(([, pattern]) => [...name.matchAll(pattern)].map(([found]) => found)),
  );
  for (const text of texts) {
    if (text.step === undefined || text.kind === 'lesson') continue;
    for (const [what, pattern] of ADDRESSES)
      report(text, pattern, what, NO_ADDRESS, problems, text.kind === 'bank' ? known : []);
    if (!isChat(text)) continue;
    checkPerson(text, problems);
    report(text, FULL_NAME, 'a full name', NO_NAME, problems, [...maori, ...text.allowTerms]);
    checkProducts(text, notInChats, problems);
  }
}

const NO_ADDRESS =
  'invented cases lead nowhere: say what it is in brackets, or name a {contact:role}';
const NO_NAME = 'a made-up first name alone, or allowTerms where it is no person';

function report(
  {blocks, at}: Written,
  pattern: RegExp,
  what: string,
  allowed: string,
  problems: Problems,
  known: readonly string[] = [],
): void {
  for (const block of blocks) {
    for (const {index, 0: found} of block.text.matchAll(pattern)) {
      if (known.includes(found)) continue;
      problems.add(at(block.offsetAt(index)), `“${found}” looks like ${what}`, allowed);
    }
  }
}

function checkPerson({path, blocks, at}: Written, problems: Problems): void {
  const [block] = blocks;
  if (path[0] !== 'people' || path.at(-1) !== 'name' || !block) return;
  if (FIRST_NAME.test(block.text)) return;
  problems.add(
    at(0),
    `“${block.text}” is more than a first name`,
    'a made-up first name alone, or with Ms, Matua, Coach and the like before it',
  );
}

function checkProducts(
  {blocks, allowTerms, at}: Written,
  notInChats: TermsSource['notInChats'],
  problems: Problems,
): void {
  const barred = notInChats.filter(({term}) => !allowTerms.includes(term));
  for (const block of blocks) {
    for (const {index, term} of findTerms(block.text, barred)) {
      const instead = `write “${term.use}” instead (${term.why})`;
      problems.add(at(block.offsetAt(index)), `“${term.term}” stands in a chat`, instead);
    }
  }
}
