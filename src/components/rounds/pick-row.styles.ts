import {css} from 'lit';

export const pickRowStyles = css`
  .pick {
    padding: var(--space-4) 0 var(--space-5);
    border-top: 1px solid var(--line);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .about {
    display: flex;
    gap: var(--space-3);
    margin-bottom: var(--space-3);
    padding: 0;
    font: 600 var(--text-l) / 1.35 var(--display);
    text-wrap: pretty;
  }
  .options {
    display: grid;
    gap: var(--space-2);
  }
  label {
    display: flex;
    gap: var(--space-3);
    min-height: 2.75rem;
    padding: var(--space-2) var(--space-4);
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
  }
  label:hover {
    border-color: var(--line-strong);
  }
  label:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  label:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  input:focus-visible {
    outline: 0;
  }
  label > [type] {
    margin-top: 0.2rem;
  }
  .yours {
    margin-bottom: 0;
  }
  .say > * {
    margin-top: var(--space-3);
    margin-bottom: 0;
  }
  .feedback .answer {
    color: inherit;
  }
  /* So that the ring around it does not lie on what it has unfolded. */
  [open] > summary {
    margin-bottom: var(--space-2);
  }
  @media (forced-colors: active) {
    label:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
