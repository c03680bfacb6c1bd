import {css, html, nothing} from 'lit';
import type {School} from './school.js';

/** Beside the school's name, so it says nothing of its own; a picture that cannot be shown leaves no gap. */
export function schoolLogo({logo}: Pick<School, 'logo'>) {
  if (logo === undefined) return nothing;
  return html`<img class="logo" src=${logo} alt="" @error=${hide} />`;
}

/** For the shadow root that it stands in. */
export const logoStyles = css`
  .logo {
    max-width: 100%;
    max-height: 64px;
    object-fit: contain;
  }
  @media print {
    .logo {
      max-height: 18mm;
    }
  }
`;

/** Resolves once the pictures of an element are there, or are known not to be: only then it can be measured or printed. */
export async function picturesOf({shadowRoot}: Element): Promise<void> {
  const pictures = [...(shadowRoot?.querySelectorAll('img') ?? [])];
  await Promise.all(pictures.map(picture => picture.decode().catch(() => undefined)));
}

function hide(event: Event) {
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.hidden = true;
}
