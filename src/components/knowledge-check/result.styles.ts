import {css} from 'lit';

/** Looks of what stands before a try of an assessment, and of how it went. */
export const resultStyles = css`
  .facts {
    padding-inline-start: var(--space-5);
  }
  .facts > li + li {
    margin-top: var(--space-2);
  }
  .facts ul {
    margin: var(--space-1) 0 0;
    padding-inline-start: var(--space-5);
  }
  .result > #result {
    font-size: var(--text-xl);
  }
  .passed {
    border: 2px solid var(--good);
  }
  .why {
    margin-bottom: var(--space-2);
    font-weight: 600;
  }
  .first {
    margin-bottom: var(--space-5);
    padding: var(--space-4);
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  .first p,
  .first ul {
    margin-bottom: var(--space-2);
  }
  table {
    width: 100%;
    margin-bottom: var(--space-4);
    border-collapse: collapse;
    line-height: 1.4;
  }
  caption {
    padding-bottom: var(--space-2);
    font-weight: 600;
    text-align: start;
  }
  thead th {
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  th {
    font-weight: 400;
  }
  th,
  td {
    padding: var(--space-2) 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th + th,
  td {
    padding-inline-start: var(--space-4);
    text-align: end;
    white-space: nowrap;
  }
`;
