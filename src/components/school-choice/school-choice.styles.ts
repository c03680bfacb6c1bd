import {css} from 'lit';

/** A sheet of its own, since it may stand on the dark cover. */
export const styles = css`
  :host {
    max-width: var(--measure);
    margin: var(--space-5) 0;
    padding: var(--space-5);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  label.for {
    display: block;
    margin-bottom: var(--space-1);
    font-weight: 600;
  }
  select,
  input[type='search'] {
    width: 100%;
  }
  input[type='search'] {
    font: inherit;
    min-height: 2.75rem;
    padding: var(--space-2) var(--space-3);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
  }
  [role='status'] {
    margin: var(--space-2) 0;
  }
  fieldset {
    max-height: 15rem;
    margin: 0;
    padding: 0 var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    overflow: auto;
  }
  fieldset label {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-height: 2.75rem;
    padding: var(--space-1) 0;
  }
  .missing {
    margin: var(--space-3) 0 0;
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
  }
  .row {
    margin-top: var(--space-4);
  }
`;
