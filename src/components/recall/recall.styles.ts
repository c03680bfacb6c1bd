import {css} from 'lit';

export const styles = css`
  :host {
    margin-bottom: var(--space-6);
  }
  .answered {
    margin-bottom: var(--space-6);
  }
`;
