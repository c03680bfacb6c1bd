import {css} from 'lit';

/** Paper is white, whatever colours the screen has. */
export const paperStyles = css`
  @media print {
    :host {
      color-scheme: light;
      --surface: #fff;
      --ink: #000;
      --ink-soft: #444;
      --line: #999;
      --line-strong: #666;
      --accent: #222;
      --accent-soft: #fff;
      --notice: #844700;
      --notice-soft: #fff;
      --good: #1c653a;
      --good-soft: #fff;
      --off: #92380f;
      --off-soft: #fff;
      color: var(--ink);
    }
  }
`;
