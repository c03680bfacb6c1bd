import {css} from 'lit';

/** Looks of the tables of prose, of the contents and of the boxes to sign off, in the page's own tree. */
export const tableStyles = css`
  nrr-text-edition table {
    width: 100%;
    margin-bottom: var(--space-4);
    border-collapse: collapse;
    font-size: var(--text-s);
    line-height: 1.45;
  }
  nrr-text-edition caption {
    padding-bottom: var(--space-2);
    color: var(--ink-soft);
    text-align: start;
  }
  nrr-text-edition :is(th, td) {
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-top: 1px solid var(--line-strong);
    text-align: start;
    vertical-align: top;
  }
  nrr-text-edition th {
    font-weight: 600;
  }
  nrr-text-edition td ul {
    margin: 0;
    padding-inline-start: 1rem;
  }
  nrr-text-edition .column {
    display: none;
  }
  nrr-text-edition nav > ul {
    padding: 0;
    list-style: '';
    columns: 16rem;
    column-gap: var(--space-6);
  }
  nrr-text-edition nav > ul > li {
    margin-bottom: var(--space-4);
    break-inside: avoid;
  }
  nrr-text-edition nav > ul > li > a {
    font-weight: 600;
  }
  nrr-text-edition nav ul ul {
    margin-top: var(--space-2);
    padding: 0;
    list-style: '';
  }
  nrr-text-edition .sign-off {
    min-width: 0;
    margin: var(--space-5) 0;
    padding: var(--space-3) var(--space-4) var(--space-4);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  nrr-text-edition legend {
    padding: 0 var(--space-2);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  nrr-text-edition .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: var(--space-2) var(--space-4);
  }
  nrr-text-edition label {
    display: block;
    font-size: var(--text-s);
  }
  nrr-text-edition :is(input[type='text'], textarea) {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    padding: var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    color: var(--ink);
    background: var(--paper);
    font: inherit;
  }
  nrr-text-edition textarea {
    field-sizing: content;
    min-height: 5rem;
    resize: vertical;
  }
  nrr-text-edition .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-5);
    margin: var(--space-2) 0;
  }
  nrr-text-edition .verdict {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-width: 2.75rem;
    min-height: 2.75rem;
    font-weight: 600;
  }
  nrr-text-edition input[type='radio'] {
    width: 1.375rem;
    height: 1.375rem;
    margin: 0;
    accent-color: var(--accent);
  }
  @media screen and (max-width: 34rem) {
    nrr-text-edition :is(table, caption, tbody, tr, th, td) {
      display: block;
    }
    nrr-text-edition thead {
      display: none;
    }
    nrr-text-edition tr {
      padding: var(--space-2) 0;
      border-top: 1px solid var(--line-strong);
    }
    nrr-text-edition :is(th, td) {
      padding: var(--space-1) 0;
      border: 0;
    }
    nrr-text-edition .column {
      display: inline;
    }
  }
`;
