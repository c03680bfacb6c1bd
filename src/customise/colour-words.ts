import {css, html} from 'lit';

export const swatchStyles = css`
  .swatch {
    width: 1em;
    height: 1em;
    margin-inline-end: 0.375em;
    border: 1px solid var(--line-strong);
    vertical-align: -0.125em;
  }
`;

/** A colour's code with a piece of it before. A policy without inline styles allows the attribute. */
export function colourWords(colour: string) {
  return html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
      <rect width="1" height="1" fill=${colour}></rect></svg
    >${colour}`;
}
