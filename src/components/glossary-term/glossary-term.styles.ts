import {css} from 'lit';

export const styles = css`
  [role='button'] {
    padding-block: 0.3em;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.25em;
    cursor: pointer;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  [role='button']:hover,
  [aria-expanded='true'] {
    background: var(--accent-soft);
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  /* Under the line that the term stands on, which goes on to its end. */
  .meaning {
    float: left;
    clear: both;
    box-sizing: border-box;
    width: 100%;
    margin: var(--space-2) 0 var(--space-3);
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line-strong);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font-size: var(--text-s);
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  .source-note {
    color: var(--ink-soft);
  }
  .more {
    display: block;
    margin-top: var(--space-1);
  }
  a {
    display: inline-block;
    box-sizing: border-box;
    min-height: 2.75rem;
    padding-block: var(--space-2);
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  @media print {
    [role='button'] {
      text-decoration: none;
      background: none;
    }
    .meaning {
      display: none;
    }
  }
`;
