import {css} from 'lit';

/** Slides of a step of the course. What is told later has its room from the start, so that nothing jumps. */
export const activitySlideStyles = css`
  .question {
    margin-bottom: 20px;
    font-size: calc(40px * var(--fit));
    font-weight: 600;
    line-height: 1.2;
  }
  .card-text {
    margin: 12px 0 24px;
    padding: 28px 36px;
    border: 3px solid var(--line-strong);
    border-radius: 18px;
    background: var(--surface);
    font-size: calc(46px * var(--fit));
    line-height: 1.25;
  }
  .card-text:is(.before, .brief) {
    padding-block: 20px;
    font-size: calc(40px * var(--fit));
  }
  .card-text.better {
    border-color: var(--good);
    background: var(--good-soft);
  }
  .why {
    min-height: 100px;
    font-size: calc(40px * var(--fit));
    line-height: 1.25;
  }
  .bins {
    display: grid;
    gap: 22px;
  }
  .bins dt {
    display: flex;
    gap: 18px;
    align-items: center;
    font-size: calc(46px * var(--fit));
    font-weight: 700;
  }
  .bins dd {
    padding-inline-start: 74px;
  }
  .bin-row {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 24px;
    margin-top: auto;
  }
  .bin-row li,
  .order-row li {
    display: flex;
    gap: 16px;
    align-items: center;
    padding: 16px 22px;
    border: 3px solid var(--line-strong);
    border-radius: 16px;
    font-size: calc(38px * var(--fit));
    font-weight: 600;
    line-height: 1.15;
  }
  .bin-row .right {
    border: 8px solid var(--good);
    padding: 11px 17px;
    color: var(--good);
    background: var(--good-soft);
  }
  .bin-row .right .key {
    border-color: currentColor;
    color: inherit;
  }
  .bin-row .other {
    border-style: dashed;
    font-weight: 400;
  }
  .order-row {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    margin-bottom: 20px;
  }
  .order-row li {
    border-color: var(--report);
    background: var(--report-soft);
  }
  .order-list {
    display: grid;
    gap: 12px;
    margin-bottom: 16px;
    font-size: calc(36px * var(--fit));
    line-height: 1.15;
  }
  .order-list li {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .order-list .now {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .bin-row .right {
      border-color: Highlight;
    }
  }
`;
