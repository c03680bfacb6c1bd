/** "10.42 am", in the reader's own time zone. */
export function timeOfDay(at: Date): string {
  return new Intl.DateTimeFormat('en-NZ', {hour: 'numeric', minute: '2-digit', hour12: true})
    .format(at)
    .replace(':', '.');
}
