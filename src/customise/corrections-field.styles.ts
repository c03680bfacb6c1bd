import {css} from 'lit';

export const styles = css`
  h4 {
    margin: 0;
    font-size: var(--text-m);
  }
  .ring {
    font-weight: 600;
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
`;
