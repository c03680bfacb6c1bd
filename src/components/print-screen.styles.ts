import {css} from 'lit';

/** A screen that offers something to print: what is asked first, then the sheet. */
export const printScreenStyles = css`
  :host {
    max-width: var(--measure);
    margin: 0 auto;
  }
  label + .small {
    margin-bottom: var(--space-2);
  }
  input + .small {
    margin-top: var(--space-2);
  }
  section {
    margin: var(--space-5) 0;
  }
  .day {
    margin: var(--space-3) 0 0;
  }
  .way {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
`;
