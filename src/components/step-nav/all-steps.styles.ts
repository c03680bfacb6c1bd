import {css} from 'lit';

export const styles = css`
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
  .search {
    display: inline-block;
    min-height: 2.75rem;
    padding-block: var(--space-2);
  }
  li button:focus-visible {
    outline-offset: -4px;
  }
`;
