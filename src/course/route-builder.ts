import type {Words} from './words.js';

/** For each case, build the way that a report takes in the reader's own region. */
export interface RouteBuilder {
  readonly kind: 'route';
  readonly id: string;
  readonly intro: Words;
  /** Who may be chosen. */
  readonly services: readonly RouteService[];
  readonly cases: readonly RouteCase[];
  /** Shown when everything is right or the answers have been shown. */
  readonly closing: Words;
}

export interface RouteService {
  /** A single letter. */
  readonly id: string;
  /**
   * `lead`, `instead` (whom the school names beside its lead), or roles of the region. The contacts of several
   * roles are one answer: two lines of one agency.
   */
  readonly who: readonly string[];
}

export interface RouteCase {
  /** A single letter, `a` to `f`. */
  readonly id: string;
  /** Which of the region's routes it takes, such as `adult-online`. */
  readonly situation: string;
  readonly text: Words;
  readonly why: Words;
  /** The right services' letters, in their order; of the course's own region until `routeIn` was asked. */
  readonly answers: readonly string[];
}

/** What a route needs of a region. */
export interface RoutedRegion {
  readonly roles: Readonly<Record<string, string>>;
  readonly route?: readonly {readonly id: string; readonly to: readonly string[]}[] | undefined;
}

/** How many hear of a case at most; a place's letter leaves room for as many. */
export const PLACES = 4;

/** How many cases an activity has at most: their places use up the alphabet. */
export const CASES = 6;

const people = ['lead', 'instead'];

/**
 * The letter of a case's place, counted from nought. It hangs on nothing but these two, so that an answer keeps
 * its meaning when a case is added or a route becomes longer.
 */
export function routePlace(caseId: string, place: number): string {
  const first = 'a'.charCodeAt(0);
  return String.fromCharCode(first + (caseId.charCodeAt(0) - first) * PLACES + place);
}

/** Whom a service is in a region: ids of its contacts, `lead` or `instead`. */
export function whoIn({who}: RouteService, {roles}: RoutedRegion): readonly string[] {
  const ids = who.flatMap(each => (people.includes(each) ? each : (roles[each] ?? [])));
  return [...new Set(ids)];
}

/**
 * The services that are to be told apart in a region. Where two roles are one contact, the service that is
 * named first has it; one that has nobody of its own is left out.
 */
export function servicesIn(
  services: readonly RouteService[],
  region: RoutedRegion,
): readonly {readonly service: RouteService; readonly who: readonly string[]}[] {
  const taken = new Set<string>();
  return services.flatMap(service => {
    const who = whoIn(service, region).filter(id => !taken.has(id));
    for (const id of who) taken.add(id);
    return who.length > 0 ? [{service, who}] : [];
  });
}

/**
 * Whom the region's route names for a situation, and the letter of the service that this is; no letter where
 * no service is, which the build reports. Empty where the region has no such route.
 */
export function stationsIn(
  services: readonly RouteService[],
  situation: string,
  region: RoutedRegion,
): readonly {readonly to: string; readonly letter: string | undefined}[] {
  const offered = servicesIn(services, region);
  const {to = []} = region.route?.find(({id}) => id === situation) ?? {};
  return to.map(each => ({
    to: each,
    letter: offered.find(({who}) => who.includes(each))?.service.id,
  }));
}

/** The right letters of a case in a region. */
export function answersIn(
  services: readonly RouteService[],
  situation: string,
  region: RoutedRegion,
): readonly string[] {
  return stationsIn(services, situation, region).flatMap(({letter}) => letter ?? []);
}

/** The activity as it is in a region: its services and its answers. */
export function routeIn(activity: RouteBuilder, region: RoutedRegion): RouteBuilder {
  const {services, cases} = activity;
  return {
    ...activity,
    services: servicesIn(services, region).map(({service}) => service),
    cases: cases.map(each => ({...each, answers: answersIn(services, each.situation, region)})),
  };
}
