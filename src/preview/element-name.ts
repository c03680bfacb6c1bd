import {html, type TemplateResult} from 'lit';

/** An element's name on a line of its own, such as `cmi.core.lesson_status`; it may break after its points. */
export function elementName(element: string): TemplateResult {
  const parts = element.split(/(?<=[._])/);
  return html`<code class="code-line">${parts.map(part => html`${part}<wbr />`)}</code>`;
}
