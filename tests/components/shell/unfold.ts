/** Opens everything that is folded away in the elements that stand in a holder. */
export function unfold(holder: HTMLElement): void {
  for (const element of holder.children) {
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true;
  }
}
