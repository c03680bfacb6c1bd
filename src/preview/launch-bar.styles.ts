import {css} from 'lit';

export const styles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: end;
  }
  label {
    display: grid;
    flex: 0 1 auto;
    min-width: 0;
    font-size: var(--text-s);
    line-height: 1.4;
    color: var(--ink-soft);
  }
  input,
  select,
  button {
    font-size: var(--text-s);
    min-height: 2.5rem;
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: 0.375rem;
    color: var(--ink);
    background: var(--surface);
  }
  /* The colours of the course stay with the course. */
  button:hover {
    background: color-mix(in srgb, var(--surface), var(--ink) 12%);
  }
  button.primary {
    border-color: var(--ink);
    color: var(--paper);
    background: var(--ink);
  }
  button.primary:hover {
    background: var(--ink);
  }
  input {
    font-family: inherit;
    width: 9.5rem;
    max-width: 100%;
  }
  select {
    max-width: 15rem;
    text-overflow: ellipsis;
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
    form {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    input,
    select {
      width: 100%;
      max-width: none;
    }
    form > .buttons {
      grid-column: 1 / -1;
    }
    .buttons button {
      flex: 1 1 auto;
    }
  }
`;
