import {css} from 'lit';

/** The screen around a paper: what is asked, and the sheet with an edge. */
export const screenStyles = css`
  :host {
    max-width: 52rem;
    margin: 0 auto;
    padding: var(--space-5) var(--space-4);
  }
  .screen {
    margin-bottom: var(--space-5);
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
  }
  .field {
    display: block;
    margin: var(--space-4) 0 var(--space-1);
    font-weight: 600;
  }
  .screen input[type='time'],
  textarea {
    font: inherit;
    max-width: 100%;
    min-height: 2.75rem;
    padding: var(--space-2);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
  }
  textarea {
    display: block;
    width: 30rem;
  }
  .screen .small {
    margin: var(--space-1) 0 0;
  }
  @media screen {
    .sheet {
      padding: clamp(1rem, 5vw, 14mm);
      border: 1px solid var(--line-strong);
      overflow-x: auto;
    }
    .sheet article + article {
      margin-top: 14mm;
      padding-top: 14mm;
      border-top: 1px dashed #666;
    }
  }
  @media print {
    :host {
      max-width: none;
      padding: 0;
    }
    .screen {
      display: none;
    }
  }
`;
