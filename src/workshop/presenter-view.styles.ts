import {css} from 'lit';

export const styles = css`
  :host {
    min-height: 100vh;
    padding: var(--space-4) clamp(0.75rem, 2vw, 1.75rem) var(--space-6);
  }
  h2 {
    margin-bottom: var(--space-2);
    font-size: var(--text-l);
  }
  header {
    display: grid;
    gap: var(--space-3) var(--space-6);
    margin-bottom: var(--space-4);
  }
  .clock {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    align-items: baseline;
    font-size: var(--text-l);
    font-variant-numeric: tabular-nums;
  }
  .time {
    font: 600 var(--text-xl) / 1.2 var(--display);
  }
  .pace {
    flex-basis: 100%;
    color: var(--ink-soft);
    font-size: var(--text-m);
  }
  .paused {
    color: var(--notice);
  }
  .windows {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
  }
  .windows p {
    flex: 1 0 100%;
    margin: 0;
  }
  .columns {
    display: grid;
    gap: var(--space-5);
  }
  .columns > div {
    display: grid;
    gap: var(--space-4);
    align-content: start;
    min-width: 0;
  }
  nrr-slide {
    width: 100%;
    aspect-ratio: 16 / 9;
  }
  .now {
    position: relative;
    border: 2px solid var(--line-strong);
    border-radius: 4px;
  }
  .blanked {
    border: 10px solid var(--ink);
  }
  .blank-note {
    position: absolute;
    inset: auto 0 0;
    margin: 0;
    padding: var(--space-2) var(--space-4);
    color: var(--paper);
    background: var(--ink);
    font-weight: 600;
    text-align: center;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
  }
  .controls button {
    padding-inline: var(--space-3);
  }
  .controls .primary {
    min-width: 8rem;
  }
  .place {
    margin-inline-start: auto;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .notes {
    padding: var(--space-4) var(--space-5);
    border-inline-start: 6px solid var(--accent);
    border-radius: 0 var(--radius) var(--radius) 0;
    background: var(--surface);
  }
  .notes h2 {
    display: flex;
    justify-content: space-between;
    gap: var(--space-3);
    align-items: baseline;
  }
  dl {
    margin: 0;
  }
  dt {
    color: var(--accent);
    font-weight: 600;
  }
  .notes dd {
    margin: 0 0 var(--space-3);
    font-size: 1.1875rem;
    line-height: 1.45;
  }
  .notes dd:last-child {
    margin: 0;
  }
  .next {
    display: grid;
    grid-template-columns: 1fr 12rem;
    gap: var(--space-4);
  }
  .next h2 {
    margin-bottom: var(--space-1);
  }
  .next p {
    margin: 0;
    line-height: 1.4;
  }
  .next nrr-slide {
    border: 1px solid var(--line-strong);
  }
  summary {
    min-height: 2.75rem;
    padding: var(--space-2) 0;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .jump ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .jump > ol {
    max-height: 26rem;
    overflow-y: auto;
    padding-inline-end: var(--space-2);
  }
  .part {
    display: block;
    padding-top: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .jump button {
    width: 100%;
    font-weight: 400;
    text-align: start;
    text-decoration: none;
  }
  .jump [aria-current] {
    border-color: var(--accent);
    font-weight: 600;
  }
  .hands,
  .end {
    padding: var(--space-4) var(--space-5);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .hands ol {
    margin: 0 0 var(--space-3);
    padding: 0;
    list-style: none;
  }
  .hands li {
    display: grid;
    grid-template-columns: 1fr auto 2.5rem auto;
    gap: var(--space-2);
    align-items: center;
    margin-bottom: var(--space-2);
  }
  .hands li button {
    width: 3rem;
    padding: 0;
    font-size: var(--text-l);
  }
  .hands [aria-disabled] {
    border-color: var(--line);
    color: var(--ink-soft);
    cursor: default;
  }
  output {
    font-size: var(--text-l);
    font-weight: 600;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .few {
    color: var(--notice);
  }
  .finish {
    justify-self: start;
    padding-inline: 0;
  }
  .signs {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-height: 2.75rem;
    margin-top: var(--space-3);
    cursor: pointer;
  }
  .keys {
    display: grid;
    padding-top: var(--space-2);
    grid-template-columns: auto 1fr;
    gap: var(--space-1) var(--space-4);
  }
  .keys dd {
    margin: 0;
  }
  /* The answer stands above its count, in place of beside it a word a line. */
  @media (max-width: 30rem) {
    .hands li {
      grid-template-columns: auto 2.5rem auto 1fr;
    }
    .option {
      grid-column: 1 / -1;
    }
  }
  @media (min-width: 60rem) {
    header {
      grid-template-columns: minmax(21rem, 1fr) minmax(0, 53rem);
      align-items: start;
    }
    .columns {
      grid-template-columns: 3fr 2fr;
    }
  }
  /* One window for both: the slide is as large as the window lets it. */
  :host([split]) .now {
    width: min(100%, (100vh - 5rem) * 16 / 9);
    margin: 0 auto;
  }
`;
