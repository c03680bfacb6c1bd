import {css} from 'lit';

/**
 * What is printed: black on white in any theme, since it is often copied. Sizes hang on the sheet's own; in large
 * print none is smaller than that.
 */
export const paperStyles = css`
  .sheet {
    --size: 11pt;
    --small: 9pt;
    --ink: #000;
    --ink-soft: #000;
    --line: #666;
    --accent: #000;
    color-scheme: light;
    color: #000;
    background: #fff;
    font: var(--size) / 1.4 var(--body);
    overflow-wrap: break-word;
  }
  .sheet.large {
    --size: 18pt;
    --small: 18pt;
    line-height: 1.35;
  }
  .sheet :is(h1, h2, h3, h4, h5) {
    margin: 1.1em 0 0.35em;
    break-after: avoid;
    break-inside: avoid;
  }
  .sheet h1 {
    margin-top: 0;
    font-size: max(1.7em, 18pt);
  }
  .sheet.large h1 {
    font-size: 26pt;
  }
  .sheet h2 {
    font-size: 1.25em;
  }
  .sheet h3 {
    font-size: 1.1em;
  }
  .sheet :is(h4, h5) {
    font: 600 1em / 1.3 var(--body);
  }
  .sheet .small,
  .sheet h3.small {
    font-size: var(--small);
  }
  .sheet :is(p, ul, ol, dl) {
    margin: 0 0 0.6em;
  }
  .sheet :is(ul, ol) {
    padding-inline-start: 1.3em;
  }
  .sheet li {
    margin-bottom: 0.25em;
    break-inside: avoid;
  }
  .sheet p {
    orphans: 3;
    widows: 3;
  }
  .sheet blockquote {
    margin: 0 0 0.8em;
    padding: 0.4em 0.8em;
    border: 2px solid;
    font-size: 1.15em;
    font-weight: 600;
    break-inside: avoid;
  }
  .sheet blockquote p {
    margin: 0;
  }
  .prose h2 {
    font-size: 1.1em;
  }
  /* Marks say something only where the sources stand below. */
  .source-mark {
    display: none;
  }
  .for {
    font-style: italic;
  }
  .edition {
    margin: 1.2em 0 0;
    break-before: avoid;
  }
  @media print {
    .screen-alone {
      display: none;
    }
  }
  .own-page,
  .sheet article + article {
    break-before: page;
  }
  .whole,
  .cut,
  .turn h2 {
    break-inside: avoid;
  }
  .keep {
    break-after: avoid;
  }
  table {
    width: 100%;
    margin: 0 0 0.8em;
    border-collapse: collapse;
    overflow-wrap: break-word;
  }
  th,
  td {
    padding: 0.3em 0.5em;
    border: 1px solid #666;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    overflow-wrap: normal;
  }
  thead {
    display: table-header-group;
    break-after: avoid;
  }
  tbody tr:first-child {
    break-before: avoid;
  }
  .kept {
    white-space: nowrap;
  }
  tr {
    break-inside: avoid;
  }
  .open tbody :is(th, td) {
    padding-block: 0.5em;
  }
  .register tbody tr {
    height: 8mm;
  }
  .register .number {
    width: 2.5em;
  }
  .large .register tbody tr {
    height: 12mm;
  }
  .register tbody :is(th, td) {
    padding-block: 0;
    vertical-align: middle;
  }
  .large .register .number {
    width: 3em;
  }
  .register tbody th {
    padding-inline: 0.2em;
    text-align: center;
  }
  .lines {
    break-inside: avoid;
  }
  .line {
    height: 9mm;
    border-bottom: 1px solid #000;
  }
  .label {
    break-after: avoid;
  }
  .heads {
    display: grid;
    grid-template-columns: 1fr 1fr 2fr;
    gap: 6mm;
  }
  .heads dd {
    margin: 0;
  }
  .large .heads {
    grid-template-columns: 1fr;
    gap: 2mm;
  }
  .ticks {
    padding: 0 !important;
    list-style: '';
  }
  .ticks li {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .box {
    flex: none;
    width: 1em;
    height: 1em;
    border: 1.5px solid #000;
    transform: translateY(0.15em);
  }
  .questions > li {
    margin-bottom: 1.2em;
    padding-inline-start: 0.3em;
  }
  .observer .ticks li {
    padding-block: 0.4em;
    font-size: max(1.1em, 12pt);
  }
  .guide .slide {
    margin-bottom: 0.8em;
  }
  .guide .part {
    margin-top: 1.4em;
  }
  .guide .part > h3 {
    padding-top: 0.4em;
    border-top: 2px solid;
    font-size: 1.3em;
  }
  .minutes {
    font-weight: 400;
  }
  .notes > div {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    gap: 0.6em;
    break-inside: avoid;
  }
  .large .notes > div {
    display: block;
    margin-bottom: 0.3em;
  }
  .notes dt {
    font-weight: 600;
  }
  .notes dd {
    margin: 0;
  }
  .moves {
    columns: 2;
  }
  .large .moves {
    columns: auto;
  }
  /* A slide keeps its colours, and is never taken apart by the end of a page. */
  nrr-slide {
    contain: size;
    print-color-adjust: exact;
  }
  .deck nrr-slide {
    width: 332px;
    height: 187px;
    border: 1px solid #666;
  }
  .deck .one nrr-slide {
    width: 520px;
    height: 293px;
  }
  .deck h2,
  .deck .notes {
    break-after: avoid;
    break-inside: avoid;
  }
  .slides nrr-slide {
    width: 1280px;
    height: 720px;
    break-after: page;
  }
  .frames {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4mm;
  }
  .frames.one {
    display: block;
  }
  .frame {
    break-inside: avoid;
  }
  .frame p {
    margin: 0;
  }
`;
