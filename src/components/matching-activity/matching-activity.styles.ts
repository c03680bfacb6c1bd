import {css} from 'lit';

export const styles = css`
  li {
    padding: var(--space-4) 0 var(--space-5);
    border-top: 1px solid var(--line);
  }
  .prompt {
    display: flex;
    gap: var(--space-3);
    margin-bottom: var(--space-2);
    font: 600 var(--text-l) / 1.3 var(--display);
  }
  select {
    width: 100%;
    text-overflow: ellipsis;
  }
  p {
    margin: var(--space-2) 0 0;
  }
  .feedback {
    margin-top: var(--space-3);
  }
  .feedback .answer {
    color: inherit;
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
