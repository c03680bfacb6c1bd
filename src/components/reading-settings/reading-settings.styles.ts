import {css} from 'lit';

export const styles = css`
  fieldset {
    min-width: 0;
    margin: 0 0 var(--space-5);
    padding: 0;
    border: 0;
  }
  legend,
  h2 {
    padding: 0;
    margin-bottom: var(--space-2);
    font: 600 var(--text-m) / 1.3 var(--display);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  label {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-height: 2.75rem;
  }
  .choices label {
    padding: 0 var(--space-3);
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .choices label:has(:checked) {
    border-color: var(--accent);
  }
  .choices label:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .choices :focus-visible {
    outline: 0;
  }
  .preview {
    margin-bottom: var(--space-5);
    padding: var(--space-4) var(--space-5);
    border-inline-start: 6px solid var(--accent);
    border-radius: 0 var(--radius) var(--radius) 0;
    background: var(--accent-soft);
  }
  .preview :last-child {
    margin-bottom: 0;
  }
  .note {
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
  }
  .more,
  ::slotted(*) {
    margin-bottom: var(--space-5);
  }
  .more p {
    margin-bottom: 0;
  }
  @media (forced-colors: active) {
    .choices label:has(:checked) {
      border-color: Highlight;
    }
  }
`;
