import type {CitedSource} from '../../../course/reference.js';
import {SourceCited, SourceWords} from '../source/fields.js';
import type {Content} from '../source/read-content.js';

/** Every source that the course cites, with the steps and terms that cite it, in the course's order. */
export function citedSources(content: Content): CitedSource[] {
  const bySteps = citedBy(stepSources(content));
  const byTerms = citedBy(
    (content.glossary?.data ?? []).map(({id, meaning}) => [id, idsIn(meaning)] as const),
  );
  const sources = content.sources?.data ?? [];
  return sources
    .map(({id, title, publisher, year, address}) => {
      const [steps, terms] = [bySteps.get(id) ?? [], byTerms.get(id) ?? []];
      return {id, title, publisher, year, address, steps, terms};
    })
    .filter(({steps, terms}) => steps.length + terms.length > 0);
}

type Citing = readonly [id: string, sources: ReadonlySet<string>];

/** Each step of the course with the sources that it cites. */
function stepSources({course, modules}: Content): Citing[] {
  const order = course?.data.modules ?? [];
  return order.flatMap(id => {
    const files = modules.find(({folder}) => folder === id);
    const steps = files?.module?.data.steps ?? [];
    return steps.map(({id: step}) => {
      const page = files?.lessons.get(step);
      return [step, page ? idsOf(page.text) : idsIn(files?.activities.get(step)?.data)] as const;
    });
  });
}

function citedBy(citing: readonly Citing[]): Map<string, string[]> {
  const cited = new Map<string, string[]>();
  for (const [id, sources] of citing) {
    for (const source of sources) cited.set(source, [...(cited.get(source) ?? []), id]);
  }
  return cited;
}

/** The sources that the words of a file cite, however deep. */
function idsIn(value: unknown): Set<string> {
  if (value instanceof SourceWords) return idsOf(value.text);
  if (value instanceof SourceCited) return new Set([value.id]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap(each => [...idsIn(each)]));
}

function idsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\]\(source:([^)\s]+)\)/g)].map(([, id = '']) => id));
}
