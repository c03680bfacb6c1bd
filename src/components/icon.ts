import {html, type TemplateResult} from 'lit';
import {createElement, type IconNode} from 'lucide';

/**
 * A decorative Lucide icon, sized by the text around it. Words always stand beside it, so it is hidden
 * from assistive technology. Import only the icons that are used: the bundler leaves the others out.
 */
export function icon(node: IconNode): TemplateResult {
  return html`<span class="icon" aria-hidden="true">${createElement(node)}</span>`;
}
