import {css} from 'lit';

export const styles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: end;
  }
  label {
    display: grid;
    gap: var(--space-1);
    flex: 0 1 auto;
    min-width: 0;
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  input,
  select,
  button {
    font-size: var(--text-s);
  }
  input {
    font-family: inherit;
    min-height: 2.75rem;
    width: 11rem;
    max-width: 100%;
    padding: var(--space-2) var(--space-3);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .changed {
    margin: var(--space-2) 0 0;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
    margin-top: var(--space-3);
    padding: var(--space-3) var(--space-4);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
  }
  .ask p {
    margin: 0;
  }
  @media (max-width: 40rem) {
    label,
    input,
    select,
    .buttons {
      width: 100%;
    }
    .buttons button {
      flex: 1 1 auto;
    }
  }
`;
