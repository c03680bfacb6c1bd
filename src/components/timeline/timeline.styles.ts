import {css} from 'lit';

export const styles = css`
  ol {
    --size: 6rem;
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
  h2 {
    margin-bottom: var(--space-1);
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
  .drawing {
    display: block;
    width: 100%;
    fill: none;
    stroke: var(--ink);
    stroke-linecap: round;
  }
  .drawing circle {
    fill: var(--ink-soft);
    stroke: none;
  }
  .drawing :is(.disc, .other) {
    fill: var(--surface);
    stroke: var(--line);
  }
  .bond {
    stroke: var(--line-strong);
  }
  .closing,
  .reach {
    stroke-width: 5;
  }
  .drawing .other {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .drawing .child {
    fill: var(--accent);
  }
  .drawing .adult {
    fill: var(--notice);
  }
  .reach {
    stroke: var(--notice);
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
    .drawing {
      grid-row: 1 / 3;
      align-self: start;
    }
    .words {
      grid-column: 2;
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    .drawing {
      --surface: Canvas;
      --ink: CanvasText;
      --ink-soft: CanvasText;
      --line: CanvasText;
      --line-strong: CanvasText;
      --accent: CanvasText;
      --notice: LinkText;
    }
  }
`;
