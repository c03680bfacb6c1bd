import {css} from 'lit';

export const styles = css`
  .case {
    padding: var(--space-5) 0 var(--space-5);
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
  .places {
    margin: 0;
  }
  .place {
    margin-bottom: var(--space-4);
  }
  label {
    display: block;
    margin-bottom: var(--space-1);
  }
  select {
    width: 100%;
    text-overflow: ellipsis;
  }
  .settled,
  .echo {
    margin: 0;
  }
  .say > * {
    margin-top: var(--space-2);
    margin-bottom: 0;
  }
  .feedback .answer {
    color: inherit;
  }
  .why {
    margin-bottom: var(--space-4);
  }
  .own {
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .own h4 {
    margin: 0 0 var(--space-3);
    font-size: var(--text-m);
  }
  .own > :last-child {
    margin-bottom: 0;
  }
  nrr-route-card {
    margin: var(--space-6) 0;
  }
  /* A narrow select cuts the words that were chosen, and paper has no select. */
  @container (min-width: 36rem) {
    .echo {
      display: none;
    }
  }
  @media print {
    .echo {
      display: block;
    }
  }
`;
