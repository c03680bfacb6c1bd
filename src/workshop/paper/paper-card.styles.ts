import {css} from 'lit';

/** Cards of all kinds: to hold up, to cut out, to hang up, and certificates. */
export const cardStyles = css`
  .cut {
    margin: 0 0 -1px;
    padding: 4mm 6mm;
    border: 1px dashed #000;
  }
  .cut h2 {
    margin-top: 0;
  }
  .cut > p {
    margin-bottom: 0.2em;
    font-size: 1.15em;
  }
  .big .cut {
    padding: 5mm 7mm;
  }
  .big .cut > p {
    font-size: max(1em, 15pt);
  }
  .bin {
    padding: 12mm 6mm;
    text-align: center;
  }
  .bin h2 {
    font-size: 2.2em;
  }
  .reply {
    padding-inline-start: 1.6em;
    text-indent: -1.6em;
  }
  .reply b {
    display: inline-block;
    width: 1.3em;
    text-indent: 0;
  }
  .reads {
    font-size: 1.15em;
    break-after: avoid;
    break-inside: avoid;
  }
  .answer {
    text-align: center;
  }
  .answer h1 {
    margin: 0;
  }
  .answer .of {
    display: block;
    font: 18pt var(--body);
    text-align: start;
  }
  .answer h1 b {
    display: block;
    font: 700 430pt / 1.05 var(--body);
  }
  .answer .or {
    font-size: 32pt;
  }
  .answer .shape {
    display: flex;
    gap: 8mm;
    align-items: center;
    justify-content: center;
    font-size: 32pt;
  }
  .answer svg {
    width: 26mm;
    fill: none;
    stroke: #000;
    stroke-width: 8;
  }
  .answer .how {
    font-size: 18pt;
  }
  .certificate {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-height: 255mm;
    padding: 10mm;
    border: 2px solid #000;
    font-size: 1.15em;
  }
  .certificate h1 {
    margin: 14mm 0 12mm;
    font-size: 40pt;
  }
  @media screen {
    .certificate h1,
    .large .certificate h1 {
      font-size: min(40pt, 9vw);
    }
  }
  .certificate .logo {
    align-self: flex-start;
    max-height: 14mm;
    margin-bottom: -10mm;
  }
  /* Beside the title: in large print the page has no line to spare. */
  .large .certificate {
    position: relative;
  }
  .large .certificate .logo {
    position: absolute;
    inset-block-start: 9mm;
    inset-inline-end: 10mm;
    max-width: min(90mm, 45%);
  }
  .card .logo {
    max-height: 12mm;
    margin-inline-end: 3mm;
    vertical-align: middle;
  }
  .large .certificate {
    font-size: 1em;
  }
  .large .certificate h1 {
    margin: 4mm 0 8mm;
  }
  .holder {
    padding-bottom: 2mm;
    border-bottom: 1px solid #000;
    font: 600 26pt / 1.2 var(--display);
    overflow-wrap: anywhere;
  }
  .holder.empty {
    height: 20mm;
  }
  .certificate .workshop {
    font: 600 20pt / 1.25 var(--display);
  }
  .certificate .facts {
    margin: 8mm 0;
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
  }
  .facts dt {
    flex: 0 0 8em;
  }
  .facts dd {
    flex: 1 1 40mm;
    margin: 0;
  }
  .signed {
    width: min(80mm, 100%);
    margin-top: auto !important;
    padding-top: 1mm;
    border-top: 1px solid #000;
  }
  /* The school's people and the services: their parts are those of the card for the wall. */
  .card :is(dl, dd, .services) {
    margin: 0;
    padding: 0;
  }
  .services {
    list-style: '';
  }
  .sheet:not(.large) .card {
    --small: 8pt;
    font-size: 9pt;
    line-height: 1.3;
  }
  .card :is(.people, .services) {
    columns: 2;
    column-gap: 8mm;
  }
  .large .card :is(.people, .services) {
    columns: auto;
  }
  .card :is(.people > div, .routes > div, li) {
    padding-bottom: 0.3em;
    break-inside: avoid;
  }
  .card dt {
    font-weight: 600;
  }
  .card .routes > div {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 4mm;
  }
  .large .card .routes > div {
    display: block;
  }
  .routes span {
    margin-inline-end: 2mm;
  }
  .fill {
    display: block;
    height: 8mm;
    border-bottom: 1px solid;
  }
  .coded {
    break-inside: avoid;
    display: flex;
    gap: 2mm;
  }
  .said {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .does {
    text-align: center;
  }
  .code {
    display: block;
    flex: none;
  }
  /* On each seat, and in a hurry: numbers to read. */
  .without-codes :is(.code, .does) {
    display: none;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 3mm;
    overflow-wrap: anywhere;
  }
  .card small {
    display: block;
  }
  .card :is(small, .fine) {
    display: block;
    font-size: var(--small);
  }
`;
