import {css} from 'lit';

/** Slides of threads, conversations, pictures and prose. */
export const talkSlideStyles = css`
  .tag {
    position: absolute;
    top: 50px;
    right: 64px;
    color: var(--ink-soft);
    font-size: calc(30px * var(--fit));
  }
  .thread {
    display: grid;
    gap: 14px;
  }
  .thread li {
    display: grid;
    grid-template-columns: 7fr 5fr;
    gap: 28px;
    align-items: center;
  }
  .bubble {
    display: grid;
    gap: 2px;
    margin-inline-end: 44px;
    padding: 10px 24px 12px;
    border: 3px solid var(--line-strong);
    border-radius: 24px 24px 24px 4px;
    background: var(--surface);
    line-height: 1.2;
  }
  .end .bubble {
    margin-inline: 44px 0;
    border-radius: 24px 24px 4px 24px;
    background: var(--accent-soft);
  }
  .bubble .meta {
    font-size: calc(28px * var(--fit));
  }
  .verdict {
    display: grid;
    gap: 4px;
    font-size: calc(36px * var(--fit));
    line-height: 1.15;
  }
  .verdict b {
    color: var(--good);
  }
  .verdict .flag {
    color: var(--notice);
  }
  .says {
    margin-bottom: 14px;
    padding: 6px 30px;
    border-inline-start: 12px solid var(--respond);
  }
  .said {
    font: italic calc(38px * var(--fit)) / 1.25 var(--display);
  }
  .alone {
    margin: auto 0;
  }
  .alone .said {
    margin-top: 12px;
    font-size: calc(64px * var(--fit));
  }
  .replies {
    display: grid;
    gap: 16px;
    font-size: calc(38px * var(--fit));
    line-height: 1.2;
  }
  .replies li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 18px;
    align-items: start;
  }
  .reply,
  .then {
    display: block;
  }
  .replies.told {
    gap: 14px;
    line-height: 1.12;
  }
  .told .key {
    font-size: 0.7em;
  }
  .told .reply {
    color: var(--ink-soft);
    font-size: calc(30px * var(--fit));
  }
  .told .then {
    font-size: calc(36px * var(--fit));
  }
  .helps .then b {
    color: var(--good);
  }
  .costs .then b {
    color: var(--notice);
  }
  .harms .then b {
    color: var(--off);
  }
  .close-lines {
    line-height: 1.2;
  }
  .facts {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 28px;
    margin-top: 16px;
    font-size: calc(36px * var(--fit));
    line-height: 1.2;
  }
  .facts dt {
    color: var(--accent);
    font-weight: 700;
  }
  .station {
    display: grid;
    grid-template-columns: 400px 1fr;
    gap: 56px;
    align-items: center;
    margin: auto 0;
  }
  .station > div {
    display: grid;
    gap: 22px;
  }
  .station-name {
    font: 600 calc(58px * var(--fit)) / 1.1 var(--display);
  }
  .child-words {
    font: italic calc(48px * var(--fit)) / 1.25 var(--display);
  }
  .notice {
    padding: 16px 24px;
    border-radius: 14px;
    color: var(--ink);
    background: var(--notice-soft);
  }
  .notice b {
    color: var(--notice);
  }
  .stations {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 16px 32px;
    margin-bottom: auto;
  }
  .stations li {
    display: grid;
    justify-items: center;
    gap: 4px;
    font-size: calc(36px * var(--fit));
    line-height: 1.15;
    text-align: center;
  }
  .stations .drawing {
    width: 148px;
  }
  .stations + .question {
    margin: 12px 0 0;
    text-align: center;
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
    stroke: var(--line-strong);
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
  .plot {
    margin-bottom: 16px;
  }
  .plot .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 20px;
    margin-bottom: 12px;
  }
  .plot .row svg {
    grid-column: 1 / -1;
  }
  .plot .columns {
    display: grid;
    grid-auto-flow: column;
    grid-template-rows: auto auto;
    gap: 0 24px;
    text-align: center;
  }
  .plot .column {
    align-self: end;
  }
  .plot .value {
    fill: var(--accent);
  }
  .plot .track,
  .plot .value.apart {
    fill: var(--accent-soft);
  }
  .prose {
    display: grid;
    gap: 22px;
    margin: auto 0;
    font-size: calc(40px * var(--fit));
    line-height: 1.28;
  }
  .prose h2 {
    margin: 0;
    color: var(--accent);
    font-size: calc(46px * var(--fit));
  }
  .prose blockquote {
    margin: 0;
    padding: 26px 36px;
    border-inline-start: 14px solid var(--accent);
    background: var(--accent-soft);
    font: 600 calc(44px * var(--fit)) / 1.28 var(--display);
  }
  .prose :is(ul, ol) {
    display: grid;
    gap: 14px;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .source-note {
    display: none;
  }
`;
