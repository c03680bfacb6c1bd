/**
 * Runs in a course's page: elements there that only a text of the settings can have brought, as markup.
 *
 * @param logo The address of the one picture there may be.
 */
export function notOurs(logo: string): readonly string[] {
  const foreign =
    'script:not([src]), img, iframe, frame, object, embed, base, ext, [onerror], [onload], [style*="url"]';
  const roots: (Document | ShadowRoot)[] = [document];
  const found: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const isLogo = element instanceof HTMLImageElement && element.src === logo;
      if (element.matches(foreign) && !isLogo) found.push(element.outerHTML);
    }
  }
  return found;
}
