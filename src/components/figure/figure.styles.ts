import {css} from 'lit';

export const styles = css`
  figure {
    margin: 0 0 var(--space-4);
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .chart {
    margin-bottom: var(--space-7);
  }
  .plot {
    margin-bottom: var(--space-5);
  }
  svg {
    display: block;
    overflow: visible;
  }
  .value {
    fill: var(--accent);
  }
  .value.apart {
    fill: var(--accent-soft);
    stroke: var(--accent);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }
  .track {
    fill: var(--accent-soft);
  }
  .bars b,
  .columns b {
    font-size: var(--text-l);
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--space-1) var(--space-4);
    align-items: end;
  }
  .row + .row {
    margin-top: var(--space-5);
  }
  .row svg {
    grid-column: 1 / -1;
  }
  /* The columns stand on one line, and each label below it. */
  .columns {
    display: grid;
    grid-auto-flow: column;
    grid-template-rows: auto auto;
    grid-auto-columns: minmax(0, 9rem);
    gap: 0 var(--space-4);
    justify-content: center;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .column {
    align-self: end;
  }
  .column b {
    display: block;
    margin-bottom: var(--space-1);
  }
  .columns > span {
    padding-top: var(--space-2);
    border-top: 2px solid var(--line-strong);
  }
  /* A short word such as “Share” is never parted. */
  thead th {
    overflow-wrap: break-word;
  }
  td {
    padding-inline-end: 0;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    figure {
      --accent: CanvasText;
      --accent-soft: Canvas;
    }
  }
  @media (forced-colors: active), print {
    .track {
      stroke: CanvasText;
    }
  }
  @media print {
    h2,
    .chart > p {
      break-after: avoid;
    }
    .chart > p {
      break-inside: avoid;
    }
    .chart > figure ~ p {
      break-before: avoid;
      break-after: auto;
    }
  }
`;
