import type {AxeResults, NodeResult, Result} from 'axe-core';

/** What is checked: WCAG 2.2 level A and AA, and what axe counts as best practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe found, a line for each place. */
export interface AxeReport {
  readonly violations: readonly string[];
  /** What axe could not decide, with its reason: for a person to look at. */
  readonly incomplete: readonly string[];
}

/** Puts axe's results into lines such as `button-name (critical) at nrr-card button: Buttons must have …`. */
export function axeReport({violations, incomplete}: AxeResults): AxeReport {
  return {violations: violations.flatMap(lines), incomplete: incomplete.flatMap(lines)};
}

function lines(result: Result): string[] {
  return result.nodes.map(node => {
    const impact = node.impact ?? result.impact ?? 'no impact given';
    return `${result.id} (${impact}) at ${place(node)}: ${result.help}. ${reasons(node)}`;
  });
}

/** Selectors; inside a shadow root, those of each host before. */
function place({target}: NodeResult): string {
  return target.flat().join(' ');
}

function reasons({any, all, none}: NodeResult): string {
  return [...any, ...all, ...none].map(check => check.message).join('; ');
}
