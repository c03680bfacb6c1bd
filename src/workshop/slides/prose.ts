/**
 * Shows one part of a lesson's prose: what stands from one heading to the next. The prose is one template that
 * Lit has put there whole, so its elements are hidden and shown.
 */
export function showSection(root: ParentNode, section: number): void {
  let at = 0;
  for (const element of root.querySelector('.prose')?.children ?? []) {
    if (element.localName === 'h2') at++;
    element.toggleAttribute('hidden', at !== section);
  }
}
