import {css} from 'lit';
import {textInput} from '../components/text-input.styles.js';

const labels = css`
  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  .field {
    margin: 0 0 var(--space-5);
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .field p {
    margin: 0 0 var(--space-1);
  }
  input[type='file'] {
    margin-bottom: var(--space-2);
    overflow: hidden;
  }
  input[inputmode] {
    max-width: 9rem;
  }
  select {
    width: 100%;
  }
  .box {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-height: 2.75rem;
    padding-block: var(--space-1);
  }
  .box small {
    display: block;
    font-weight: 400;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .field [aria-invalid='true'] {
    border-color: var(--off);
  }
  summary {
    min-height: 2.75rem;
    padding-block: var(--space-2);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .problem {
    color: var(--off);
    font-weight: 600;
  }
`;

/** Fields, their labels and their help. */
export const fieldStyles = [textInput, labels];
