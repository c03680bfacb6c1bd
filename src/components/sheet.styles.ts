import {css} from 'lit';

/**
 * A sheet of paper: on the screen a page of white with an edge, in any theme; on paper one A4 page within the
 * margins of `printAlone`. Sizes in it are in em, of the sheet's own width.
 */
export const sheetStyles = css`
  :host {
    color-scheme: light;
    container-type: inline-size;
    --ink: #1d2433;
    --ink-soft: #4a5266;
    --line: #b9bcc7;
    --deep: #28306b;
    --notice: #a85a00;
    --respond: #7a2a63;
    --report: #0b5c5a;
  }
  .sheet {
    position: relative;
    overflow: hidden;
    padding: 2.25em;
    border: 1px solid var(--line);
    color: var(--ink);
    background: #fff;
    font: 1rem / 1.4 var(--body);
    overflow-wrap: break-word;
  }
  dl,
  dd {
    margin: 0;
  }
  dt {
    color: var(--ink-soft);
    font-size: 0.875em;
  }
  @media print {
    .sheet {
      height: 270mm;
      padding: 0;
      border: 0;
      font-size: 12pt;
      overflow: visible;
      print-color-adjust: exact;
    }
  }
`;
