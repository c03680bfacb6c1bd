import {css} from 'lit';

export const styles = css`
  .practice {
    margin: 0 0 var(--space-2);
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
  .said > li {
    padding: var(--space-4) 0;
    border-top: 1px solid var(--line);
  }
  .said .feedback {
    margin-bottom: var(--space-3);
  }
  .said .quiet {
    margin-inline-start: calc(-1 * var(--space-4));
  }
  section,
  details {
    margin-bottom: var(--space-5);
  }
  .position,
  .from {
    margin: 0 0 var(--space-1);
  }
  .bubble {
    width: fit-content;
    max-width: min(90%, 30rem);
    margin-bottom: var(--space-3);
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: 1.125rem 1.125rem 1.125rem 0.25rem;
    background: var(--surface);
    overflow-wrap: break-word;
  }
  .yours {
    width: fit-content;
    margin-inline-start: auto;
  }
  .bubble.yours {
    border-color: var(--accent);
    border-radius: 1.125rem 1.125rem 0.25rem 1.125rem;
    background: var(--accent-soft);
  }
  .thought {
    display: flex;
    gap: var(--space-3);
    margin-bottom: var(--space-5);
  }
  .thought > .icon {
    margin-top: 0.175em;
    color: var(--notice);
  }
  .consequence {
    font-size: var(--text-l);
    line-height: 1.45;
  }
  .tried {
    display: block;
  }
  fieldset {
    margin-bottom: var(--space-4);
  }
  legend {
    font: 600 var(--text-l) / 1.2 var(--display);
  }
  [open] > summary {
    margin-bottom: var(--space-2);
  }
  /* A cost is less than a harm. */
  .missed {
    --hue: var(--notice);
  }
  .feedback.missed {
    background: var(--notice-soft);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 var(--space-3);
  }
  .result dd:last-child {
    margin: 0;
  }
  .counts {
    margin-bottom: var(--space-3);
  }
  .form {
    display: none;
  }
  /* A border is shown there, and would stick out. */
  @media (forced-colors: active) {
    .said .quiet {
      margin-inline-start: 0;
    }
  }
  @media print {
    .screen,
    fieldset {
      display: none;
    }
    :host {
      max-width: none;
      --space-4: 0.625rem;
      --space-5: 0.75rem;
    }
    /* A table's head stands at the top of every page. */
    .paper {
      display: table;
      width: 100%;
      border-spacing: 0 var(--space-3);
      font-size: 10.5pt;
      line-height: 1.4;
    }
    p {
      margin-bottom: var(--space-2);
    }
    .practice {
      display: table-header-group;
      break-inside: avoid;
      font-weight: 600;
    }
    .form {
      display: block;
      break-before: page;
    }
    .form dd {
      height: 24mm;
      border-bottom: 1px solid;
    }
    .form dt {
      break-after: avoid;
    }
  }
`;
