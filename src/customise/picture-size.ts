/** Bytes of a picture that stands in a `data:` address as base64. */
export function pictureBytes(address: string): number {
  const base64 = address.slice(address.indexOf(',') + 1).replace(/=+$/, '');
  return Math.floor((base64.length * 3) / 4);
}
