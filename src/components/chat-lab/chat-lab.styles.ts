import {css} from 'lit';

export const styles = css`
  section,
  .reading,
  ol > li {
    margin-bottom: var(--space-5);
  }
  .training {
    margin: 0 0 var(--space-1);
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
    width: 2.5rem;
    height: 2.5rem;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    font-weight: 600;
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
  .from {
    width: fit-content;
    margin: 0 0 var(--space-1);
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    align-items: center;
  }
  .bubble,
  .alone {
    width: fit-content;
    max-width: min(85%, 26rem);
    margin: 0;
  }
  .bubble {
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: 1.125rem 1.125rem 1.125rem 0.25rem;
    background: var(--surface);
    overflow-wrap: break-word;
  }
  .end > .line {
    flex-direction: row-reverse;
  }
  .end > .from,
  .end .alone {
    margin-inline-start: auto;
  }
  .end .bubble {
    border-radius: 1.125rem 1.125rem 0.25rem 1.125rem;
  }
  .end .bubble,
  .end .face {
    border-color: var(--accent);
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
    gap: var(--space-2);
    font-size: var(--text-s);
  }
  .flag:has(:checked) .icon {
    color: var(--notice);
  }
  fieldset {
    display: grid;
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
  .outcome > * {
    margin-top: var(--space-2);
  }
  .flagged {
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
  }
  .flagged h3 {
    margin: 0;
  }
  .flagged ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    margin: 0 0 0 calc(-1 * var(--space-2));
  }
  .flagged button {
    padding-inline: var(--space-2);
    text-align: start;
  }
  @container (min-width: 32rem) {
    fieldset {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
