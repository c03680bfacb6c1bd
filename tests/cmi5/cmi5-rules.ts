/** A statement as an LRS gets it. */
export interface Told {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: {readonly id: string};
  readonly object: {readonly id: string};
  readonly result?: {
    readonly score?: {readonly scaled?: number};
    readonly success?: unknown;
    readonly completion?: unknown;
    readonly duration?: unknown;
  };
  readonly context: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly {readonly id: string}[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
}

/** What the LMS said of the session in which statements were made. */
export interface SessionFacts {
  readonly actor: unknown;
  readonly activityId: string;
  readonly registration: string;
  readonly sessionId: string;
  readonly publisherId: string;
  readonly masteryScore?: number | undefined;
  readonly normal: boolean;
}

const context = 'https://w3id.org/xapi/cmi5/context';
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const duration = /^PT(\d+H)?(\d+M)?(\d+(\.\d+)?S)?$/;

/** The last word of a verb's id. */
export function verbOf({verb}: Told): string {
  return verb.id.slice(verb.id.lastIndexOf('/') + 1);
}

/**
 * The rules of the cmi5 specification (Quartz, 1st edition) that the statements of one session break, by
 * its sections. Written from its text alone: it knows nothing of the course.
 */
export function brokenRules(told: readonly Told[], facts: SessionFacts): string[] {
  return [...orderRules(told, facts), ...told.flatMap(each => statementRules(each, facts))];
}

function orderRules(told: readonly Told[], {normal}: SessionFacts): string[] {
  const inOrder = [...told].sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
  const verbs = inOrder.map(verbOf);
  const judged = verbs.filter(verb => verb === 'passed' || verb === 'failed');
  const others = verbs.filter(verb => verb !== 'initialized' && verb !== 'terminated');
  return rules([
    ['9.3 verbs are not said twice', new Set(verbs).size === verbs.length],
    ['9.3 one of passed and failed', judged.length <= 1],
    ['9.3.2 initialized is first', verbs[0] === 'initialized'],
    ['9.3.8 terminated is last', !verbs.slice(0, -1).includes('terminated')],
    ['10.2.2 nothing else where the mode is not Normal', normal || others.length === 0],
  ]);
}

function statementRules(told: Told, facts: SessionFacts): string[] {
  return [...shapeRules(told, facts), ...resultRules(told), ...contextRules(told, facts)];
}

function shapeRules(told: Told, {actor, activityId}: SessionFacts): string[] {
  return rules([
    ['9.1 the id is a UUID', uuid.test(told.id)],
    ['9.2 the actor is the launch’s', JSON.stringify(told.actor) === JSON.stringify(actor)],
    ['9.3 the verb is one of ADL’s', told.verb.id.startsWith('http://adlnet.gov/expapi/verbs/')],
    ['9.4 the object is the launch’s', told.object.id === activityId],
    ['9.7 the time is UTC', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(told.timestamp)],
  ]);
}

function resultRules(told: Told): string[] {
  const verb = verbOf(told);
  const result = told.result ?? {};
  const scaled = told.result?.score?.scaled ?? 0;
  const success = isJudged(told) ? verb === 'passed' : undefined;
  const completion = verb === 'completed' ? true : undefined;
  const timed = verb === 'initialized' || duration.test(String(result.duration));
  return rules([
    ['9.5.1 a score goes with passed and failed only', isJudged(told) || !('score' in result)],
    ['9.5.1 a score is 0 to 1', scaled >= 0 && scaled <= 1],
    ['9.5.2 success', result.success === success],
    ['9.5.3 completion', result.completion === completion],
    ['9.5.4 duration', timed],
  ]);
}

function contextRules(told: Told, facts: SessionFacts): string[] {
  const {contextActivities = {}, extensions = {}, registration} = told.context;
  const ids = (list: string) => (contextActivities[list] ?? []).map(({id}) => id);
  const moves = isJudged(told) || verbOf(told) === 'completed';
  const mastery = extensions[`${context}/extensions/masteryscore`];
  return rules([
    ['9.6.1 registration', registration === facts.registration],
    ['9.6.2.1 category cmi5', ids('category').includes(`${context}/categories/cmi5`)],
    ['9.6.2.2 category moveon', ids('category').includes(`${context}/categories/moveon`) === moves],
    ['9.6.2.3 the publisher’s id', ids('grouping').includes(facts.publisherId)],
    ['9.6.3.1 session id', extensions[`${context}/extensions/sessionid`] === facts.sessionId],
    ['9.6.3.2 mastery score', mastery === (isJudged(told) ? facts.masteryScore : undefined)],
    ['9.3.4 score and mastery score agree', agrees(told, facts)],
    ['10.2.1 the template is kept', extensions['https://lms.example/own'] === 'kept'],
  ]);
}

function isJudged(told: Told): boolean {
  return ['passed', 'failed'].includes(verbOf(told));
}

function agrees(told: Told, {masteryScore}: SessionFacts): boolean {
  const scaled = told.result?.score?.scaled;
  if (!isJudged(told) || masteryScore === undefined || scaled === undefined) return true;
  return scaled >= masteryScore === (verbOf(told) === 'passed');
}

function rules(list: readonly (readonly [rule: string, kept: boolean])[]): string[] {
  return list.filter(([, kept]) => !kept).map(([rule]) => rule);
}
