import {css} from 'lit';

/** Tables of what was recorded: narrow, so that long words may break. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-s);
    line-height: 1.4;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    border-top: 0;
    font-weight: 400;
    color: var(--ink-soft);
  }
  tbody th {
    font-weight: 600;
  }
  code {
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }
  .code-line {
    display: block;
    font-weight: 400;
  }
`;
