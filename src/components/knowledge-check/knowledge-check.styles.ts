import {css} from 'lit';

export const styles = css`
  :host {
    margin-bottom: var(--space-5);
  }
  .top {
    justify-content: space-between;
    gap: 0 var(--space-4);
    min-height: 2.75rem;
    margin-bottom: var(--space-2);
  }
  .position {
    margin-bottom: var(--space-2);
    font: 600 var(--text-s) / 1.5 var(--body);
    color: var(--ink-soft);
  }
  .dots {
    display: flex;
    gap: var(--space-1);
    align-items: center;
    max-width: 12rem;
    height: 6px;
    margin-bottom: var(--space-4);
  }
  i {
    flex: 1;
    border-top: 2px solid var(--line-strong);
  }
  .reached {
    border-top: 6px solid var(--accent);
  }
  .steps {
    margin-top: var(--space-5);
  }
  .top .position {
    margin: 0;
  }
  .twin {
    padding-inline: 0;
    border-width: 0;
    font-size: var(--text-s);
  }
  .twin:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  .answers > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
  }
  .answers > li,
  .review > li {
    padding: var(--space-4) 0;
    border-top: 1px solid var(--line);
  }
  .review .plain > li + li {
    margin-top: var(--space-4);
  }
  .asked {
    flex: 1 1 16rem;
  }
  .open {
    color: var(--off);
    font-weight: 600;
  }
  h3 {
    margin-bottom: var(--space-2);
    color: var(--ink-soft);
  }
  .stem {
    margin-bottom: var(--space-3);
    font-weight: 600;
  }
  .review p,
  .review .feedback {
    margin-bottom: var(--space-3);
  }
  .rightly {
    margin-bottom: var(--space-3);
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--good);
  }
  .again {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
`;
