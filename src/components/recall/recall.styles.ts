import {css} from 'lit';

export const styles = css`
  .answered {
    margin-bottom: var(--space-6);
  }
`;
