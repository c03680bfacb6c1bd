import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  section {
    padding: var(--space-5) 0;
  }
  h2 {
    margin-top: var(--space-6);
  }
  p,
  dl,
  nrr-copy-field {
    max-width: var(--measure);
  }
  dl {
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(0, 13rem) minmax(0, 1fr);
    gap: 0 var(--space-4);
    padding: var(--space-2) 0;
    border-top: 1px solid var(--line);
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @container (max-width: 32rem) {
    dl div {
      display: block;
    }
  }
  summary {
    min-height: 2.75rem;
    padding-block: var(--space-2);
    color: var(--accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .scroll {
    max-height: 28rem;
    overflow: auto;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  table {
    border-collapse: collapse;
    font-size: var(--text-s);
    line-height: 1.4;
  }
  caption {
    padding: var(--space-2) var(--space-3);
    text-align: start;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3);
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  td {
    max-width: 20rem;
    overflow-wrap: break-word;
  }
  td:first-child,
  thead th {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  tbody th {
    font-weight: 600;
  }
  .back {
    margin-top: var(--space-6);
  }
`;
