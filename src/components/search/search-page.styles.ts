import {css} from 'lit';

export const styles = css`
  section {
    max-width: var(--measure);
    padding: var(--space-5) 0;
  }
  label {
    display: block;
    margin-bottom: var(--space-2);
    font-weight: 600;
  }
  input {
    margin-bottom: var(--space-2);
  }
  h2 {
    margin-top: var(--space-5);
    overflow-wrap: anywhere;
  }
  .results {
    padding: 0;
    list-style: '';
  }
  .results li {
    padding: var(--space-4) 0;
    border-top: 1px solid var(--line);
    overflow-wrap: break-word;
  }
  h3,
  .results p {
    margin-bottom: var(--space-1);
  }
  .results a,
  .ways a {
    display: inline-block;
    min-height: 2.75rem;
    min-width: 2.75rem;
    padding-block: var(--space-2);
  }
  mark {
    padding-inline: 0.1em;
    border-radius: 3px;
    color: inherit;
    background: var(--notice-soft);
    font-weight: 600;
  }
  .ways {
    padding: 0;
    list-style: '';
  }
  @media (forced-colors: active) {
    mark {
      text-decoration: underline;
    }
  }
`;
