import type {Edition} from '../../src/package/edition.js';

/**
 * What the schemas, or xmllint, let pass and LMSs do not: the SCO attribute's case (the 4th
 * edition's schema takes any) and its literal prefix, references to nothing, a second SCO, and
 * the elements that hand pass and completion to the LMS.
 */
export function lintManifest(xml: string, edition: Edition): string[] {
  const problems = lintReferences(xml);
  const wanted = edition === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
  const named = [...xml.matchAll(/[\w:]*scormtype(?==)/gi)].map(([name]) => name);
  if (named.length !== 1 || named[0] !== wanted) {
    problems.push(`expected one ${wanted}, found ${named.join(', ') || 'none'}`);
  }
  for (const element of ['organization', 'item', 'resource']) {
    const count = [...xml.matchAll(new RegExp(`<${element}[\\s>]`, 'g'))].length;
    if (count !== 1) problems.push(`expected one <${element}>, found ${String(count)}`);
  }
  const banned = /masteryscore|completionThreshold|minNormalizedMeasure|\w+:lom\b|prerequisites/gi;
  for (const [name] of xml.matchAll(banned)) problems.push(`${name} must not be there`);
  if (xml.charCodeAt(0) === 0xfeff) problems.push('begins with a byte order mark');
  return problems;
}

function lintReferences(xml: string): string[] {
  const values = (attribute: string) =>
    [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(match => match[1] ?? '');
  const identifiers = values('identifier');
  return [
    ...identifiers
      .filter((id, index) => identifiers.indexOf(id) !== index)
      .map(id => `the identifier ${id} is used twice`),
    ...[...values('default'), ...values('identifierref')]
      .filter(id => !identifiers.includes(id))
      .map(id => `${id} is referred to and not there`),
  ];
}
