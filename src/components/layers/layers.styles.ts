import {css} from 'lit';

export const styles = css`
  .scenes {
    display: grid;
    gap: var(--space-3);
    margin-bottom: var(--space-6);
  }
  figure {
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: var(--space-4) var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  figcaption {
    margin-bottom: var(--space-4);
    font: 600 var(--text-m) / 1.3 var(--display);
    text-align: center;
  }
  svg {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .scene {
    display: block;
    width: 100%;
    max-width: 26rem;
    margin: auto auto 0;
    /* A wider font than ours may need a little more room for the names. */
    overflow: visible;
  }
  text {
    fill: var(--ink);
    stroke: none;
    font-family: var(--body);
    font-size: 15px;
    text-anchor: middle;
  }
  .name {
    font-weight: 600;
  }
  .words {
    fill: var(--ink-soft);
    font-size: 14px;
  }
  .way {
    stroke: var(--line-strong);
    stroke-width: 3;
  }
  .chat {
    stroke: var(--line-strong);
  }
  .aside {
    stroke: var(--line-strong);
    stroke-dasharray: 1 6;
    stroke-width: 3;
  }
  .child {
    fill: var(--accent);
    stroke: none;
  }
  .other {
    fill: var(--surface);
    stroke-width: 3;
  }
  .adult {
    fill: var(--notice);
    stroke: none;
  }
  .police {
    fill: var(--report);
    stroke: none;
  }
  .company,
  .paper {
    fill: var(--surface);
  }
  .lines {
    stroke: var(--line-strong);
  }
  .lock {
    fill: var(--ink);
    stroke: none;
  }
  .sight.sees .filled {
    fill: var(--ink);
  }
  .sight .pupil {
    fill: var(--surface);
    stroke: none;
  }
  .sight .dot {
    fill: var(--ink);
    stroke: none;
  }
  .mark {
    display: block;
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
  }
  dl {
    margin: var(--space-5) 0;
  }
  dl > div {
    margin-bottom: var(--space-3);
  }
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  /* Narrow: each row is a block, and each cell says whose it is. */
  @container (max-width: 33.99rem) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    caption,
    tbody,
    tr,
    tbody th {
      display: block;
    }
    tbody th {
      padding-top: var(--space-4);
      font-size: var(--text-m);
    }
    td {
      display: grid;
      grid-template-columns: minmax(0, 2fr) 1.5rem minmax(0, 3fr);
      gap: var(--space-2);
      padding-inline-end: 0;
    }
  }
  @container (min-width: 34rem) {
    .scenes {
      grid-template-columns: 1fr 1fr;
    }
    .who {
      display: none;
    }
    th:first-child {
      width: 26%;
    }
  }
  @media (forced-colors: active) {
    .scene,
    .mark {
      --surface: Canvas;
      --ink: CanvasText;
      --ink-soft: CanvasText;
      --line-strong: CanvasText;
      --accent: CanvasText;
      --notice: CanvasText;
      --report: CanvasText;
    }
  }
`;
