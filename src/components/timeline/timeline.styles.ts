import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    max-width: 52rem;
  }
  .intro,
  .closing-words {
    max-width: var(--measure);
  }
  ol {
    --size: 6rem;
    list-style: none;
    padding: 0;
    margin: var(--space-5) 0;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: var(--size) 1fr;
    gap: var(--space-3) var(--space-4);
    align-items: center;
    padding-bottom: var(--space-7);
  }
  li:last-child {
    padding: 0;
  }
  /* The thread from one picture to the next. */
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    bottom: var(--space-1);
    left: calc(var(--size) / 2);
    height: calc(var(--space-7) - var(--space-2));
    border-left: 2px dotted var(--line-strong);
  }
  svg {
    display: block;
    width: 100%;
  }
  h2 {
    margin-bottom: var(--space-1);
  }
  .number {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .number::after {
    content: ' ·';
  }
  p {
    margin: 0;
  }
  .words {
    grid-column: 1 / -1;
  }
  .child-words {
    margin-bottom: var(--space-3);
    font: italic var(--text-l) / 1.4 var(--display);
  }
  path {
    fill: none;
    stroke-linecap: round;
  }
  .disc {
    fill: var(--surface);
    stroke: var(--line);
  }
  .near {
    fill: var(--ink-soft);
  }
  .far {
    fill: var(--line-strong);
  }
  .bond {
    stroke: var(--line-strong);
    stroke-width: 1.25;
  }
  .closing {
    stroke: var(--ink);
    stroke-width: 5;
  }
  .other {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 3;
  }
  .child {
    fill: var(--accent);
  }
  .adult {
    fill: var(--notice);
  }
  .reach {
    stroke: var(--notice);
    stroke-width: 5;
  }
  @container (min-width: 34rem) {
    ol {
      --size: 10.5rem;
    }
    li {
      grid-template-rows: auto 1fr;
      gap: var(--space-3) var(--space-6);
    }
    li:not(:last-child)::before {
      top: calc(var(--size) + var(--space-1));
      height: auto;
    }
    svg {
      grid-row: 1 / 3;
      align-self: start;
    }
    .words {
      grid-column: 2;
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    .disc,
    .other {
      fill: Canvas;
    }
    .near,
    .far,
    .child {
      fill: CanvasText;
    }
    .disc,
    .bond,
    .closing,
    .other {
      stroke: CanvasText;
    }
    .adult {
      fill: LinkText;
    }
    .reach {
      stroke: LinkText;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
