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
`;
