import encodeQR from 'qr';
import {html, type TemplateResult} from 'lit';

/** The least width of a code with its quiet zone, and of one module: what a telephone's camera reads. */
const leastMm = 18;
const leastModuleMm = 0.42;

/** Modules of quiet zone on each side (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

/**
 * A QR code as a picture of its own: error correction M, black on white whatever the colours are. Its size is
 * an attribute, since a policy without inline style forbids others.
 *
 * @param text What a camera reads.
 * @param label What it is for, for who cannot see it.
 * @throws where the text is longer than a code holds, some 2,300 bytes.
 */
export function qrCode(text: string, label: string): TemplateResult {
  const rows = encodeQR(text, 'raw', {ecc: 'medium', border: quietZone});
  const modules = rows.length;
  const size = `${Math.max(leastMm, modules * leastModuleMm).toFixed(1)}mm`;
  return html`<svg
    class="code"
    role="img"
    aria-label=${label}
    width=${size}
    height=${size}
    viewBox=${`0 0 ${modules} ${modules}`}
    shape-rendering="crispEdges"
  >
    <rect width=${modules} height=${modules} fill="#fff"></rect>
    <path d=${rows.map(darkIn).join('')} fill="#000"></path>
  </svg>`;
}

/** The dark modules of a row, those side by side as one. */
function darkIn(row: readonly boolean[], y: number): string {
  const text = row.map(dark => (dark ? '1' : '0')).join('');
  return [...text.matchAll(/1+/g)]
    .map(({index, 0: {length}}) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
