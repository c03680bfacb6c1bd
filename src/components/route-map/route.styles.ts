import {css} from 'lit';

/** Looks of `routeLine()` and `routeMap()`. */
export const routeStyles = css`
  .stops {
    list-style: none;
    margin: 0 0 var(--space-3);
    padding: 0;
  }
  .stop {
    position: relative;
    min-height: 3rem;
    padding: 0.375rem 0 var(--space-2) 2.75rem;
    overflow-wrap: anywhere;
  }
  .stop .small {
    display: block;
  }
  .urgent {
    color: var(--report);
  }
  .track {
    position: absolute;
    inset: 0 auto 0 0;
    width: 2rem;
    height: 100%;
  }
  .track line {
    stroke: var(--line-strong);
    stroke-width: 3;
  }
  .track circle,
  .map .next {
    fill: var(--surface);
    stroke: var(--report);
    stroke-width: 2;
  }
  .track .first,
  .map .first {
    fill: var(--report);
    stroke: var(--report);
  }
  .track text,
  .map text {
    fill: var(--ink);
    stroke: none;
    font-weight: 600;
    text-anchor: middle;
  }
  .track text.first,
  .map text.first {
    fill: var(--surface);
  }
  .track text {
    font-size: var(--text-s);
  }
  .ways {
    list-style: '';
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-5);
    margin: 0;
    padding: 0;
  }
  .way {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
  }
  a.way {
    font-weight: 600;
  }
  .paper {
    display: none;
  }
  .sides {
    margin-bottom: var(--space-2);
  }
  .bear {
    margin-bottom: var(--space-2);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--report);
    background: var(--report-soft);
  }
  .evidence {
    overflow-wrap: anywhere;
  }
  /* In rem, so that the words in it grow with the reader's own size of text. */
  .map {
    display: block;
    width: min(100%, 30rem);
    height: auto;
    font-size: 14px;
  }
  .map text.next {
    fill: var(--ink);
    stroke: none;
  }
  .map text.first {
    stroke: none;
  }
  .map .who {
    font-weight: 400;
    text-anchor: start;
  }
  .map .rule {
    stroke: var(--line);
  }
  .map .line {
    stroke: var(--line-strong);
    stroke-width: 2;
  }
  .map .side {
    fill: var(--surface);
    stroke: var(--line-strong);
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  @media (forced-colors: active) {
    .track,
    .map {
      --surface: Canvas;
      --ink: CanvasText;
      --line: CanvasText;
      --line-strong: CanvasText;
      --report: LinkText;
    }
  }
  @media print {
    .stop,
    .evidence {
      break-inside: avoid;
    }
    .way {
      min-height: 0;
    }
    .paper {
      display: inline;
    }
  }
`;
