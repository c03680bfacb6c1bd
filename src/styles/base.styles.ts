import {css} from 'lit';

/** What every component's shadow root starts from: type, links, buttons, focus, words for screen readers only. */
export const base = css`
  :host {
    display: block;
  }
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    font-family: var(--display);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
    margin: 0 0 var(--space-3);
  }
  h1 {
    font-size: var(--text-xl);
  }
  h2 {
    font-size: var(--text-l);
  }
  h3 {
    font-size: var(--text-m);
  }
  p,
  ul,
  ol {
    margin: 0 0 var(--space-4);
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    border-radius: 3px;
  }
  /* What only a script focuses, so that reading goes on there, needs no ring. */
  [tabindex='-1']:focus {
    outline: 0;
  }
  button,
  .button {
    font: inherit;
    font-weight: 600;
    min-height: 2.75rem;
    padding: var(--space-2) var(--space-4);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    color: var(--accent);
    background: transparent;
    cursor: pointer;
  }
  button:hover {
    background: var(--accent-soft);
  }
  button.primary {
    color: var(--accent-ink);
    background: var(--accent);
  }
  button.primary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  select {
    font: inherit;
    min-height: 2.75rem;
    max-width: 100%;
    padding: var(--space-2);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 1.375rem;
    height: 1.375rem;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--text-s);
  }
  .hidden-words {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    display: inline-flex;
    flex: none;
    width: 1.25em;
    height: 1.25em;
    vertical-align: -0.25em;
  }
  .icon svg {
    width: 100%;
    height: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    button.primary {
      border-color: ButtonText;
    }
  }
  @media print {
    button,
    select {
      display: none;
    }
  }
`;
