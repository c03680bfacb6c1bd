import {css} from 'lit';

export const styles = css`
  :host {
    max-width: var(--measure);
    container-type: inline-size;
  }
  .intro {
    margin-bottom: var(--space-5);
  }
  ol {
    list-style: none;
    padding: 0;
    margin-bottom: var(--space-5);
  }
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
  .number {
    color: var(--ink-soft);
    font-weight: 400;
  }
  select {
    width: 100%;
    text-overflow: ellipsis;
  }
  .echo {
    margin: var(--space-2) 0 0;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .hint {
    margin: var(--space-3) 0 0;
  }
  .match {
    margin: 0;
  }
  .feedback {
    margin-top: var(--space-3);
  }
  .feedback .answer {
    color: inherit;
  }
  @container (min-width: 36rem) {
    .echo {
      display: none;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
    .echo {
      display: block;
    }
  }
`;
