import {html, type TemplateResult} from 'lit';
import type {IconNode} from 'lucide';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * A decorative Lucide icon, sized and drawn as the base styles say. Words always stand beside it, so it is
 * hidden from assistive technology. Import only the icons that are used: the bundler leaves the others out.
 * Lucide's own `createElement` writes all that the styles say onto each icon, and costs 350 bytes at launch.
 */
export function icon(node: IconNode): TemplateResult {
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  for (const [tag, attributes] of node) {
    const shape = picture.appendChild(document.createElementNS(namespace, tag));
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  }
  return html`<span class="icon" aria-hidden="true">${picture}</span>`;
}
