/** What stands in a page for a text, whatever the text holds. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${String(sign.charCodeAt(0))};`);
}

/**
 * Puts values into the `{{key}}` places of a page as they are: what is text, and not HTML, is escaped before.
 *
 * @param path The template's, from the repository's root.
 * @throws Error when the template names something that has no value.
 */
export function fillPage(
  path: string,
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${path}: {{${key}}} is not known`);
    return value;
  });
}

/** The same where all values are text. */
export function fillPageWithText(
  path: string,
  template: string,
  texts: Readonly<Record<string, string>>,
): string {
  const values = Object.entries(texts).map(([key, text]) => [key, escapeHtml(text)] as const);
  return fillPage(path, template, Object.fromEntries(values));
}
