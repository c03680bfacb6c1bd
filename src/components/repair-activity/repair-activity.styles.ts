import {css} from 'lit';

export const styles = css`
  .note {
    margin: 0 0 var(--space-5);
    padding: var(--space-4) var(--space-5);
    border-inline-start: 4px solid var(--good);
    border-radius: 0 var(--radius) var(--radius) 0;
    outline: 1px solid transparent;
    background: var(--good-soft);
  }
  .note p:last-child {
    margin-bottom: 0;
  }
  details {
    margin-top: var(--space-2);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 var(--space-3);
  }
`;
