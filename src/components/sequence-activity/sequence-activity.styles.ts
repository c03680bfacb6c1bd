import {css} from 'lit';

export const styles = css`
  .place {
    display: flex;
    gap: var(--space-3);
    padding: var(--space-3) 0;
    border-top: 1px solid var(--line);
  }
  .place:has(.moves) {
    align-items: center;
  }
  .step {
    flex: 1;
    min-width: 0;
  }
  .place h3 {
    margin-bottom: 0;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .place .number {
    min-width: 1.25em;
    line-height: 1.35;
    font-family: var(--display);
  }
  .place .soft {
    margin: 0;
    line-height: 1.35;
  }
  .place .feedback {
    margin-top: var(--space-3);
  }
  .feedback .answer {
    color: inherit;
  }
  .moves {
    display: flex;
    flex: none;
    gap: var(--space-2);
  }
  .moves button {
    width: 2.75rem;
    padding: 0;
  }
  .moves [aria-disabled='true'] {
    border-color: var(--line);
    color: var(--ink-soft);
    background: transparent;
    cursor: default;
  }
  .pool {
    margin-bottom: var(--space-5);
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .pool button {
    width: 100%;
    font-weight: 400;
    text-align: start;
    color: var(--ink);
  }
  .pool li + li {
    margin-top: var(--space-2);
  }
  .pool .plain {
    margin: 0;
  }
  /* Paper has no buttons, but their words are what is to be put in order. */
  @media print {
    .pool button {
      display: block;
    }
  }
`;
