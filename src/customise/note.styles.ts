import {css} from 'lit';

/** What is to be known before going on, in a frame of its own. */
export const noteStyles = css`
  .note {
    margin-block: var(--space-4);
    padding: var(--space-4);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
    overflow-wrap: anywhere;
  }
  .note :last-child {
    margin-bottom: 0;
  }
`;
