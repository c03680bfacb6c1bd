import {css} from 'lit';

export const styles = css`
  :host {
    max-width: var(--measure);
  }
  .intro {
    margin-bottom: var(--space-5);
  }
  .steps {
    margin-top: var(--space-5);
  }
  .position {
    margin-bottom: var(--space-2);
    font: 600 var(--text-s) / 1.5 var(--body);
    color: var(--ink-soft);
  }
  .dots {
    display: flex;
    gap: var(--space-1);
    max-width: 12rem;
    margin-bottom: var(--space-4);
  }
  .dots i {
    flex: 1;
    height: 0.375rem;
    border: 1px solid var(--line-strong);
    border-radius: 1rem;
  }
  .dots .reached {
    border-color: var(--accent);
    background: var(--accent);
  }
  .passed {
    border: 2px solid var(--good);
  }
  .rightly {
    margin-bottom: var(--space-3);
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--good);
  }
  .again {
    display: inline-block;
    padding: var(--space-2) 0;
  }
  ol {
    list-style: none;
    padding: 0;
    margin-bottom: var(--space-5);
  }
  .answers li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    padding: var(--space-3) 0;
    border-top: 1px solid var(--line);
  }
  .asked {
    flex: 1 1 16rem;
  }
  .open {
    color: var(--off);
    font-weight: 600;
  }
  .stem {
    font-weight: 600;
    margin-bottom: var(--space-3);
  }
  .asked .stem {
    font-weight: 400;
    margin: 0;
  }
  .review li {
    padding: var(--space-5) 0;
    border-top: 1px solid var(--line);
  }
  .review p,
  .review .feedback {
    margin-bottom: var(--space-3);
  }
  h3 {
    color: var(--ink-soft);
    margin-bottom: var(--space-2);
  }
  summary {
    padding: var(--space-2) 0;
    min-height: 2.75rem;
    color: var(--accent);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .dots .reached {
      background: CanvasText;
    }
  }
  @media print {
    .review li {
      break-inside: avoid;
    }
  }
`;
