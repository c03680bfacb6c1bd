import {css} from 'lit';

export const styles = css`
  .page {
    max-width: 52rem;
    margin: 0 auto;
    padding: var(--space-6) clamp(1rem, 4vw, 2rem) var(--space-7);
  }
  h1 {
    font-size: var(--text-xxl);
  }
  h2 {
    margin-top: var(--space-6);
  }
  p,
  ul,
  nrr-copy-field {
    max-width: var(--measure);
  }
  .lead {
    font-size: var(--text-l);
    line-height: 1.4;
  }
  .print {
    margin-top: var(--space-3);
  }
  @media print {
    .page {
      max-width: none;
      padding: 0;
    }
    .not-printed {
      display: none;
    }
  }
`;
