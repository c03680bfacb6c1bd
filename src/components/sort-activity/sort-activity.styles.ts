import {css} from 'lit';

export const styles = css`
  .bins {
    margin: 0 0 var(--space-5);
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  dd + dt {
    margin-top: var(--space-3);
  }
  .board {
    margin-bottom: var(--space-5);
  }
  .columns {
    display: grid;
    gap: var(--space-4);
  }
  .columns > div {
    padding: var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .columns ul {
    margin: 0;
  }
  .columns li + li {
    margin-top: var(--space-3);
  }
  /* Short names stand side by side, as on a board, also on a phone. */
  .options {
    display: flex;
    flex-wrap: wrap;
  }
  .options label {
    flex: auto;
    gap: var(--space-2);
    padding-inline: var(--space-2);
  }
  @container (min-width: 30rem) {
    .options {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    }
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    }
    .options label {
      gap: var(--space-3);
      padding-inline: var(--space-4);
    }
  }
  @media print {
    .columns > div {
      break-inside: avoid;
    }
  }
`;
