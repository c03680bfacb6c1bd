import {css} from 'lit';

export const styles = css`
  p {
    margin-bottom: var(--space-2);
    font-size: var(--text-s);
  }
  progress {
    display: block;
    width: 100%;
    height: 0.75rem;
    accent-color: var(--accent);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
    min-height: 2.75rem;
    padding-block: var(--space-1);
    cursor: pointer;
  }
  summary .all {
    margin-inline-start: auto;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (max-width: 32rem) {
    summary .soft {
      order: 1;
      flex-basis: 100%;
    }
  }
  ol {
    padding: 0;
    list-style: none;
    counter-reset: step;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    overflow: hidden;
  }
  li {
    counter-increment: step;
  }
  li + li {
    border-top: 1px solid var(--line);
  }
  li button.quiet {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    align-items: center;
    justify-content: space-between;
    width: 100%;
    border-radius: 0;
    text-align: start;
    border: 0;
    font-weight: 400;
    text-decoration: none;
    color: var(--ink);
  }
  li .title::before {
    content: counter(step) '. ';
  }
  li .title {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .facts {
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  [aria-current] {
    background: var(--accent-soft);
  }
  [aria-current] .title {
    font-weight: 600;
  }
  li button:focus-visible {
    outline-offset: -4px;
  }
`;
