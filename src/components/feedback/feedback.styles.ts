import {css} from 'lit';

/** Looks of `feedback()`, of `notice()`, and of the box with a result. */
export const feedbackStyles = css`
  .feedback,
  .count {
    --hue: var(--off);
  }
  .right {
    --hue: var(--good);
  }
  .notice {
    --hue: var(--notice);
  }
  .feedback {
    display: flex;
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4);
    position: relative;
    overflow: hidden;
    /* Forced colours show it. */
    outline: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--off-soft);
  }
  .feedback::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    width: 4px;
    background: var(--hue);
  }
  .feedback.right {
    background: var(--good-soft);
  }
  .feedback.notice {
    background: var(--notice-soft);
  }
  .feedback b,
  .feedback > .icon,
  .count > .icon {
    color: var(--hue);
  }
  .feedback > .icon {
    margin-top: 0.15em;
  }
  .feedback p {
    margin: var(--space-2) 0 0;
  }
  .count {
    display: flex;
    gap: var(--space-3);
    padding: var(--space-1) 0;
  }
  .count > .icon {
    margin-top: 0.2em;
  }
  h2[tabindex] {
    width: fit-content;
  }
  .result {
    margin-bottom: var(--space-5);
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .result ul {
    list-style: none;
    padding: 0;
  }
  .result > :last-child {
    margin-bottom: 0;
  }
  @media print {
    .feedback {
      break-inside: avoid;
    }
  }
`;
