import {css} from 'lit';

export const styles = css`
  .prose,
  .sources {
    max-width: var(--measure);
    overflow-wrap: break-word;
  }
  .prose h2 {
    margin-top: var(--space-6);
  }
  .prose h3 {
    margin-top: var(--space-5);
  }
  ul,
  ol {
    padding-inline-start: 1.5rem;
  }
  li {
    margin-bottom: var(--space-2);
  }
  li::marker {
    color: var(--accent);
    font-weight: 600;
  }
  blockquote {
    margin: var(--space-5) 0;
    padding: var(--space-4) var(--space-5);
    border-inline-start: 6px solid var(--accent);
    border-radius: 0 var(--radius) var(--radius) 0;
    background: var(--accent-soft);
    font-size: var(--text-l);
    line-height: 1.45;
  }
  blockquote > :last-child {
    margin-bottom: 0;
  }
  img {
    display: block;
    max-width: 100%;
    height: auto;
    margin: var(--space-5) 0;
  }
  sup {
    line-height: 0;
    color: var(--accent);
    font-weight: 600;
  }
  a[href^='#/'] {
    font-weight: 600;
  }
  .sources {
    margin-top: var(--space-7);
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .sources h2 {
    font-size: var(--text-m);
  }
  .address {
    display: block;
    overflow-wrap: anywhere;
  }
  @media print {
    blockquote {
      break-inside: avoid;
      border: 1px solid;
    }
  }
`;
