import {css} from 'lit';

/** Fields in which words are written. */
export const textInput = css`
  input:not([type='radio'], [type='checkbox']),
  textarea {
    width: 100%;
    min-height: 2.75rem;
    padding: var(--space-2) var(--space-3);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font: inherit;
  }
`;
