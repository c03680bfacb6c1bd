import {css} from 'lit';

export const styles = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: var(--space-4);
    font-size: var(--text-l);
    line-height: 1.4;
  }
  label {
    display: flex;
    gap: var(--space-3);
    min-height: 2.75rem;
    margin-bottom: var(--space-3);
    padding: var(--space-3) var(--space-4);
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
  @media (forced-colors: active) {
    label:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    label {
      break-inside: avoid;
    }
  }
`;
