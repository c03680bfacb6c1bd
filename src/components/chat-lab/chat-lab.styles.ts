import {css} from 'lit';

export const styles = css`
  :host {
    max-width: var(--measure);
    container-type: inline-size;
  }
  section,
  .intro,
  .reading {
    margin-bottom: var(--space-5);
  }
  .result ~ section {
    margin-top: var(--space-6);
  }
  .training {
    margin-bottom: var(--space-1);
  }
  section > h2 {
    margin-bottom: var(--space-4);
  }
  .flagged > h3 {
    margin-bottom: var(--space-1);
  }
  .people,
  ol,
  .flagged ul {
    list-style: none;
    padding: 0;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3) var(--space-6);
  }
  .people li {
    display: flex;
    gap: var(--space-3);
    line-height: 1.35;
  }
  .face {
    display: grid;
    place-items: center;
    flex: none;
    width: 2.5rem;
    height: 2.5rem;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    font-weight: 600;
  }
  .people .end .face {
    color: var(--accent);
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  summary {
    display: list-item;
    min-height: 2.75rem;
    padding: var(--space-2) 0;
    color: var(--accent);
    cursor: pointer;
  }
  .day {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    margin: var(--space-5) 0 var(--space-4);
    font: 600 var(--text-s) / 1.5 var(--body);
    color: var(--ink-soft);
  }
  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-top: 1px solid var(--line);
  }
  ol > li {
    margin-bottom: var(--space-5);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    align-items: center;
  }
  .end > .line {
    flex-direction: row-reverse;
  }
  .from {
    width: fit-content;
    margin: 0 0 var(--space-1);
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  .bubble {
    width: fit-content;
    max-width: min(85%, 26rem);
    margin: 0;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: 1.125rem 1.125rem 1.125rem 0.25rem;
    background: var(--surface);
    overflow-wrap: break-word;
  }
  .end > .from,
  .end .alone {
    margin-inline-start: auto;
  }
  .end .bubble {
    border-color: var(--accent);
    border-radius: 1.125rem 1.125rem 0.25rem 1.125rem;
    background: var(--accent-soft);
  }
  label {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-height: 2.75rem;
    cursor: pointer;
  }
  .flag {
    width: fit-content;
    gap: var(--space-2);
    font-size: var(--text-s);
  }
  .flag .icon {
    color: var(--ink-soft);
  }
  .flag:has(:checked) .icon {
    color: var(--notice);
    fill: currentColor;
  }
  fieldset {
    display: grid;
    min-width: 0;
    margin: var(--space-2) 0 0;
    padding: var(--space-2) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  legend {
    padding: 0 var(--space-2);
    font-weight: 600;
  }
  .outcome {
    margin-top: var(--space-3);
  }
  .outcome p {
    margin: 0;
  }
  .outcome .alone {
    width: fit-content;
    max-width: 85%;
  }
  .outcome .notice {
    margin-top: var(--space-2);
  }
  .flagged {
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
  }
  .flagged ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-5);
    margin: 0;
  }
  .flagged button {
    margin-inline-start: calc(-1 * var(--space-2));
    padding-inline: var(--space-2);
    text-align: start;
  }
  @container (min-width: 32rem) {
    fieldset {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    ol > li {
      break-inside: avoid;
    }
  }
`;
