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
  .counted {
    margin-bottom: var(--space-4);
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
  .columns {
    display: flex;
    gap: var(--space-4);
    justify-content: center;
  }
  .column {
    display: grid;
    /* The columns stand on one line, and each label starts below it. */
    grid-template-rows: 1fr auto minmax(3em, auto);
    flex: 1 1 0;
    min-width: 0;
    max-width: 9rem;
    justify-items: center;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .column b {
    align-self: end;
    margin-bottom: var(--space-1);
  }
  .column span {
    width: 100%;
    padding-top: var(--space-2);
    border-top: 2px solid var(--line-strong);
  }
  @media (forced-colors: active) {
    figure {
      --accent: CanvasText;
      --accent-soft: Canvas;
    }
    .track {
      stroke: CanvasText;
    }
  }
  @media print {
    figure,
    table {
      break-inside: avoid;
    }
    .value {
      /* Paper has no dark theme. */
      print-color-adjust: exact;
    }
  }
`;
