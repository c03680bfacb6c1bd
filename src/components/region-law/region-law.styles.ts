import {css} from 'lit';

export const styles = css`
  :host {
    max-width: var(--measure);
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  section {
    padding: var(--space-5) 0 0;
  }
  h2 {
    margin-top: var(--space-4);
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
  }
  h3 {
    margin-top: var(--space-5);
  }
  .number {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .note {
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 var(--space-3);
  }
  nrr-route-card {
    margin: var(--space-6) 0;
  }
`;
