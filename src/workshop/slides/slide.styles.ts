import {css} from 'lit';

/** Slides of words. Sizes are of a stage of 720: 36 is a twentieth of its height, 52 a fourteenth. */
export const slideStyles = css`
  :host {
    position: relative;
    overflow: hidden;
    background: var(--paper);
  }
  .stage {
    --fit: 1;
    position: absolute;
    top: 0;
    left: 0;
    display: flex;
    flex-direction: column;
    width: 1280px;
    height: 720px;
    padding: 40px 64px;
    overflow: hidden;
    transform-origin: 0 0;
    color: var(--ink);
    background: var(--paper);
    font: calc(38px * var(--fit)) / 1.3 var(--body);
  }
  h2 {
    margin: 0 0 28px;
    font-size: calc(60px * var(--fit));
    line-height: 1.1;
  }
  h2.small-title {
    margin-bottom: 16px;
    font-size: calc(52px * var(--fit));
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  sup {
    display: none;
  }
  .small {
    font-size: calc(30px * var(--fit));
  }
  .meta {
    color: var(--ink-soft);
    font-size: calc(30px * var(--fit));
  }
  .lead {
    font-size: calc(44px * var(--fit));
  }
  h2.large {
    margin-top: auto;
    font-size: calc(76px * var(--fit));
  }
  h2.large + .lead {
    margin-bottom: auto;
  }
  .title {
    justify-content: center;
    color: var(--cover-ink);
    background: var(--cover);
  }
  .title h2 {
    font-size: calc(112px * var(--fit));
    line-height: 1.05;
  }
  .title h2 span {
    display: block;
  }
  .own {
    display: flex;
    gap: 24px;
    align-items: center;
    max-width: 720px;
    margin-bottom: 32px;
    font-size: calc(36px * var(--fit));
    line-height: 1.15;
  }
  /* A logo is drawn for white paper. */
  .own .logo {
    max-width: 360px;
    padding: 8px;
    border-radius: 8px;
    background: #fff;
  }
  .own span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .title .lead {
    max-width: 720px;
  }
  .mark {
    position: absolute;
    top: 40px;
    right: 0;
    width: 563px;
    overflow: hidden;
    fill: none;
    stroke-width: 13;
    stroke-linecap: round;
  }
  .mark circle {
    fill: #fff;
  }
  .mark .outer {
    stroke: #ffc57a;
  }
  .mark .middle {
    stroke: #f0a3d4;
  }
  .mark .inner {
    stroke: #86dbd3;
  }
  .point-list {
    display: grid;
    gap: 30px;
    margin-top: 12px;
    font-size: calc(46px * var(--fit));
    line-height: 1.2;
  }
  .point-list li {
    position: relative;
    padding-inline-start: 48px;
  }
  .point-list.few {
    gap: 40px;
    margin-top: 28px;
    font-size: calc(52px * var(--fit));
  }
  .point-list li::before {
    content: '';
    position: absolute;
    top: 0.32em;
    left: 4px;
    width: 22px;
    height: 22px;
    border-radius: 50%;
    background: var(--accent);
  }
  .rule {
    justify-content: center;
    padding-inline: 96px;
    border-inline-start: 32px solid var(--accent);
  }
  .statement {
    font: 600 calc(68px * var(--fit)) / 1.2 var(--display);
    text-wrap: balance;
  }
  .key {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 1.5em;
    height: 1.5em;
    border: 3px solid var(--accent);
    border-radius: 50%;
    color: var(--accent);
    font: 700 0.8em / 1 var(--body);
  }
  .answers {
    display: grid;
    gap: 24px;
    font-size: calc(40px * var(--fit));
    line-height: 1.2;
  }
  .answers.close {
    gap: 14px;
    font-size: calc(36px * var(--fit));
  }
  .answers li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 20px;
    align-items: start;
  }
  .bar {
    display: grid;
    grid-template-columns: 6.5rem 1fr 4rem;
    gap: 16px;
    align-items: center;
    margin-top: 6px;
  }
  .bar svg {
    width: 100%;
  }
  .bar .track {
    fill: var(--accent-soft);
  }
  .bar .value {
    fill: var(--accent);
  }
  .bar b {
    font-size: calc(36px * var(--fit));
    line-height: 1;
  }
  .held-back {
    margin-top: auto;
    color: var(--ink-soft);
  }
  .care-lines {
    display: grid;
    gap: 18px;
    font-size: calc(36px * var(--fit));
    line-height: 1.2;
  }
  .care-lines > div {
    display: grid;
    grid-template-columns: 300px 1fr;
    gap: 6px 28px;
  }
  .care-lines dt {
    grid-row: 1 / span 5;
    color: var(--accent);
    font-weight: 700;
  }
  .care-lines dd {
    grid-column: 2;
  }
  @media (forced-colors: active) {
    .point-list li::before,
    .bar .value {
      background: CanvasText;
      fill: CanvasText;
    }
    .stage {
      border: 1px solid CanvasText;
    }
  }
`;
