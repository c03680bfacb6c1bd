import {css} from 'lit';

export const styles = css`
  section {
    padding: var(--space-5);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  h2 {
    width: fit-content;
  }
  .choices {
    display: grid;
    gap: var(--space-3);
    max-width: 22rem;
    margin: var(--space-4) 0;
  }
  section > :last-child {
    margin-bottom: 0;
  }
  .said {
    font-weight: 600;
  }
`;
