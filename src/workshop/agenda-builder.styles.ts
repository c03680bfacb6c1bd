import {css} from 'lit';

export const styles = css`
  :host {
    max-width: 76rem;
    margin: 0 auto;
    padding: var(--space-6) clamp(1rem, 4vw, 3rem) var(--space-7);
  }
  h1 {
    font-size: var(--text-xxl);
    line-height: 1.05;
  }
  .lead {
    margin-bottom: var(--space-2);
    font-size: var(--text-l);
  }
  .columns {
    display: grid;
    gap: var(--space-6);
    margin-top: var(--space-5);
  }
  fieldset {
    min-width: 0;
    margin: 0 0 var(--space-5);
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: var(--space-2);
    font: 600 var(--text-l) / 1.3 var(--display);
  }
  fieldset p {
    margin-bottom: var(--space-2);
  }
  .choice {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-height: 2.75rem;
    padding-inline-end: var(--space-3);
    cursor: pointer;
  }
  .own {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    margin: var(--space-2) 0;
  }
  input[type='number'] {
    width: 6rem;
    min-height: 2.75rem;
    padding: var(--space-2);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font: inherit;
  }
  .needed {
    margin-inline-start: 2.125rem;
    color: var(--notice);
  }
  .agenda {
    min-width: 0;
    padding: clamp(1rem, 3vw, 1.75rem);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    align-self: start;
  }
  .agenda .row {
    margin-bottom: var(--space-5);
  }
  .begin {
    font-size: var(--text-l);
  }
  caption {
    color: var(--ink);
    font: 600 var(--text-l) / 1.3 var(--display);
  }
  thead th,
  td:first-child,
  td:last-child {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
    text-align: end;
  }
  tbody th {
    font-weight: 400;
  }
  .handouts {
    display: block;
  }
  .problem {
    margin: 0;
    font-weight: 600;
  }
  .papers {
    margin-top: var(--space-6);
  }
  .papers-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-5);
    align-items: center;
  }
  .papers h2 {
    margin: 0;
  }
  .groups {
    columns: 3 18rem;
    column-gap: var(--space-6);
    margin-top: var(--space-5);
  }
  .groups > div {
    padding-bottom: var(--space-5);
    break-inside: avoid;
  }
  .papers h3 {
    margin-bottom: var(--space-1);
  }
  .papers ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .papers li {
    display: flex;
    gap: var(--space-3);
    align-items: baseline;
    justify-content: space-between;
    border-top: 1px solid var(--line);
  }
  .papers a {
    flex: 1;
    min-height: 2.75rem;
    padding-block: var(--space-2);
  }
  .papers li span {
    flex: none;
  }
  @media (min-width: 56rem) {
    .columns {
      grid-template-columns: 5fr 6fr;
    }
  }
  @media print {
    :host {
      padding: 0;
    }
    .screen {
      display: none;
    }
    .agenda {
      padding: 0;
      border: 0;
    }
    .columns {
      display: block;
    }
  }
`;
