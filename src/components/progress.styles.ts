import {css} from 'lit';

/** A native progress bar in the course's colours. Words always stand beside it. */
export const progressStyles = css`
  progress {
    display: block;
    appearance: none;
    width: 100%;
    height: 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: 1rem;
    background: var(--surface);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--surface);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;
