import {css} from 'lit';

export const styles = css`
  :host {
    min-height: 100vh;
    background: color-mix(in srgb, var(--paper), var(--ink) 7%);
  }
  header,
  main,
  footer {
    padding: var(--space-3) var(--space-5);
  }
  header {
    border-bottom: 1px solid var(--line-strong);
    background: var(--surface);
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  h1,
  h2 {
    margin: 0;
    font-family: var(--body);
    font-size: var(--text-m);
  }
  .intro {
    margin-bottom: var(--space-2);
    font-size: var(--text-s);
    line-height: 1.4;
  }
  .intro > * {
    display: inline;
  }
  .intro h1 {
    margin-inline-end: var(--space-2);
  }
  .alert {
    margin: var(--space-3) 0 0;
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--off);
    background: var(--off-soft);
    font-size: var(--text-s);
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-5);
    align-items: flex-start;
    padding-top: var(--space-4);
  }
  nrr-course-frame {
    flex: 0 1 auto;
    min-width: 0;
    max-width: 100%;
  }
  nrr-course-frame[size='full'] {
    flex-basis: 100%;
  }
  /* The course stays in sight beside a long list, where there is room for all of it. */
  @media (min-width: 80rem) and (min-height: 47rem) {
    nrr-course-frame:not([size='full'], [size='desktop']) {
      position: sticky;
      top: var(--space-3);
    }
  }
  .panel {
    flex: 1 1 24rem;
    min-width: min(24rem, 100%);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  details + details {
    border-top: 1px solid var(--line);
  }
  summary {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-height: 2.75rem;
    padding: var(--space-1) var(--space-4);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateX(-0.15em) rotate(-45deg);
  }
  details[open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  summary:focus-visible {
    outline-offset: -4px;
  }
  .inside {
    padding: 0 var(--space-4) var(--space-4);
  }
  footer {
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  @media (max-width: 40rem) {
    header,
    main,
    footer {
      padding-inline: var(--space-3);
    }
  }
`;
