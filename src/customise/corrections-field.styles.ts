import {css} from 'lit';

export const styles = css`
  h4 {
    margin: 0;
    font-size: var(--text-m);
  }
  .ring {
    font-weight: 600;
  }
  summary {
    min-height: 2.75rem;
    padding-block: var(--space-2);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .contacts,
  .ways {
    list-style: '';
    margin: 0;
    padding: 0;
    overflow-wrap: anywhere;
  }
  .contacts > li {
    padding-block: var(--space-4);
    border-top: 1px solid var(--line);
  }
  .ways {
    margin-block: var(--space-1) var(--space-3);
  }
  .contacts p:last-child {
    margin-bottom: 0;
  }
  .row .quiet {
    padding-inline: 0;
  }
  [role='group'] .field {
    margin-block: var(--space-3);
  }
  .note {
    margin-block: var(--space-4);
    padding: var(--space-4);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
    overflow-wrap: anywhere;
  }
`;
