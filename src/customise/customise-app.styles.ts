import {css} from 'lit';

export const styles = css`
  :host {
    max-width: 82rem;
    margin: 0 auto;
    padding: var(--space-6) clamp(1rem, 4vw, 3rem) var(--space-7);
  }
  h1 {
    font-size: var(--text-xxl);
    line-height: 1.05;
  }
  h2 {
    font-size: var(--text-xl);
    scroll-margin-top: var(--space-4);
  }
  p {
    max-width: var(--measure);
  }
  .lead {
    margin-bottom: var(--space-2);
    font-size: var(--text-l);
  }
  .step {
    margin-top: var(--space-6);
  }
  nrr-zip-drop {
    max-width: 44rem;
  }
  .note {
    max-width: 44rem;
  }
  .refused {
    border-color: var(--off);
    background: var(--off-soft);
  }
  .done {
    border-color: var(--good);
    background: var(--good-soft);
  }
  .note h2,
  .note h3 {
    scroll-margin-top: var(--space-4);
    font-size: var(--text-l);
  }
  .links {
    padding: 0;
    list-style: '';
  }
  .links button {
    padding-inline: 0;
    text-align: start;
  }
  table + p {
    margin-top: var(--space-3);
  }
  .opened {
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .load {
    max-width: 44rem;
    margin-bottom: var(--space-5);
  }
  .preview {
    margin-top: var(--space-6);
  }
  @media (min-width: 64rem) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 30rem);
      gap: var(--space-7);
    }
    .preview {
      margin-top: 0;
      position: sticky;
      top: 0;
      max-height: 100vh;
      padding-block: var(--space-4);
      padding-inline: var(--space-2);
      overflow-y: auto;
    }
  }
`;
