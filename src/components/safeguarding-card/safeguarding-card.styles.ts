import {css} from 'lit';

/**
 * `list-style: ''` and not `none`, with which Safari forgets that something is a list. On paper the
 * ink is the paper's own, since the dark themes' pale ink would vanish there.
 */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  .card {
    padding: var(--space-5) clamp(var(--space-4), 5cqi, var(--space-6)) var(--space-6);
    border: 2px solid var(--report);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  h2,
  h3 {
    scroll-margin-top: var(--space-6);
  }
  .head {
    display: flex;
    flex-wrap: wrap-reverse;
    gap: var(--space-2) var(--space-4);
    justify-content: space-between;
    align-items: center;
    margin-bottom: var(--space-2);
  }
  h2 {
    margin: 0;
    font-size: var(--text-xl);
    color: var(--report);
  }
  h3 {
    margin-top: var(--space-6);
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
    font-size: var(--text-l);
  }
  h4 {
    margin: 0 0 var(--space-1);
    font-size: var(--text-m);
    line-height: 1.3;
  }
  p {
    max-width: var(--measure);
    margin-bottom: var(--space-2);
  }
  .note {
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
  }
  .emergency {
    margin-top: var(--space-4);
    padding: var(--space-4);
    border-radius: var(--radius);
    border: 2px solid var(--report);
    background: var(--report-soft);
  }
  .emergency h3 {
    margin-top: 0;
    padding-top: 0;
    border: 0;
  }
  .emergency .way {
    font-size: var(--text-l);
  }
  .emergency + nav {
    gap: 0;
    margin: var(--space-2) 0 var(--space-2) calc(-1 * var(--space-4));
  }
  .entries,
  .ways {
    list-style: '';
    margin: 0;
    padding: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-5);
  }
  .entries {
    display: grid;
    gap: var(--space-5);
  }
  @container (min-width: 36rem) {
    .entries {
      grid-template-columns: 1fr 1fr;
      column-gap: var(--space-6);
    }
    .emergency .entries {
      grid-template-columns: 1fr;
    }
  }
  h3 + p {
    margin-bottom: var(--space-3);
  }
  .entry p {
    margin-bottom: var(--space-1);
  }
  .way {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
    padding-block: var(--space-1);
  }
  .paper {
    display: none;
  }
  a.way {
    font-weight: 600;
  }
  summary {
    min-height: 2.75rem;
    margin-top: var(--space-4);
    padding-block: var(--space-2);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .card > button {
    margin-top: var(--space-6);
  }
  @media print {
    .card {
      border: 0;
      padding: 0;
      color-scheme: light;
    }
    .card * {
      color: CanvasText;
    }
    details {
      margin-top: var(--space-5);
    }
    .entry {
      break-inside: avoid;
    }
    h3,
    h4 {
      break-after: avoid;
    }
    a {
      text-decoration: none;
    }
    .way {
      min-height: 0;
    }
    [target] {
      flex-wrap: wrap;
    }
    .paper {
      display: inline;
    }
    nav,
    summary {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
    }
  }
  a.details {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    font-size: var(--text-s);
  }
`;
