import {css} from 'lit';

/** Looks of a table that says what a picture shows, and of both on paper. */
export const dataTable = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-s);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  caption {
    padding-bottom: var(--space-2);
    color: var(--ink-soft);
    text-align: start;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  sup {
    line-height: 0;
    color: var(--accent);
    font-weight: 600;
  }
  sup + sup {
    margin-inline-start: 0.3em;
  }
  @media print {
    /* Black on white, whatever the theme: it is often copied. */
    :host {
      color-scheme: light;
      --surface: Canvas;
      --ink: CanvasText;
      --ink-soft: CanvasText;
      --line: GrayText;
      --line-strong: CanvasText;
      --accent: CanvasText;
      --accent-soft: Canvas;
      --notice: CanvasText;
      --report: CanvasText;
      color: CanvasText;
    }
    figure,
    tr {
      break-inside: avoid;
    }
  }
`;
