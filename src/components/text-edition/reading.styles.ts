import {css} from 'lit';

/** Looks of the course on one page, in the page's own tree. */
export const readingStyles = css`
  nrr-text-edition {
    display: block;
    overflow-wrap: break-word;
  }
  nrr-text-edition :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 var(--space-3);
    font-family: var(--display);
    font-size: var(--text-m);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  nrr-text-edition h1 {
    font-size: var(--text-xl);
  }
  nrr-text-edition h2 {
    margin-top: var(--space-6);
    font-size: 1.5rem;
  }
  nrr-text-edition h3 {
    margin-top: var(--space-6);
    font-size: var(--text-l);
  }
  nrr-text-edition :is(h4, h5, h6) {
    margin-top: var(--space-5);
  }
  nrr-text-edition h4 {
    font-size: 1.1875rem;
  }
  nrr-text-edition h5 {
    font-family: var(--body);
  }
  nrr-text-edition h6 {
    font-family: var(--body);
    font-weight: 400;
  }
  nrr-text-edition .module {
    margin-top: var(--space-7);
    padding-top: var(--space-4);
    border-top: 4px solid var(--accent);
  }
  nrr-text-edition .module > h2 {
    margin-top: 0;
  }
  nrr-text-edition .step {
    margin-top: var(--space-6);
    padding-top: var(--space-5);
    border-top: 1px solid var(--line-strong);
  }
  nrr-text-edition .step > h3 {
    margin-top: 0;
    margin-bottom: var(--space-1);
  }
  nrr-text-edition :is(p, ul, ol, dl, blockquote) {
    margin: 0 0 var(--space-3);
  }
  nrr-text-edition :is(ul, ol) {
    padding-inline-start: 1.5rem;
  }
  nrr-text-edition :is(ul, ol) :is(ul, ol) {
    margin-bottom: 0;
  }
  nrr-text-edition li {
    margin-bottom: var(--space-2);
  }
  nrr-text-edition li > p {
    margin-bottom: var(--space-1);
  }
  nrr-text-edition .thread > li,
  nrr-text-edition .cases > li {
    margin-bottom: var(--space-4);
  }
  nrr-text-edition li::marker {
    color: var(--accent);
    font-weight: 600;
  }
  nrr-text-edition :is(.options, .entries, .ways, .listed) {
    padding: 0;
    list-style: '';
  }
  nrr-text-edition a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  nrr-text-edition .term {
    color: inherit;
    text-decoration-style: dotted;
  }
  nrr-text-edition :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    border-radius: 3px;
  }
  nrr-text-edition [tabindex='-1']:focus {
    outline: 0;
  }
  nrr-text-edition blockquote {
    padding: var(--space-2) var(--space-4);
    border-inline-start: 4px solid var(--accent);
    background: var(--accent-soft);
  }
  nrr-text-edition blockquote > :last-child {
    margin-bottom: 0;
  }
  nrr-text-edition .coming {
    padding: var(--space-2) var(--space-4);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
  }
  nrr-text-edition .why {
    display: block;
    padding-inline-start: var(--space-4);
    border-inline-start: 2px solid var(--line-strong);
  }
  nrr-text-edition .soft,
  nrr-text-edition .evidence,
  nrr-text-edition .source-note,
  nrr-text-edition .id {
    color: var(--ink-soft);
  }
  nrr-text-edition :is(.small, .sources, .id) {
    font-size: var(--text-s);
  }
  nrr-text-edition .id {
    font-family: var(--body);
    font-weight: 400;
  }
  nrr-text-edition .about .id {
    display: block;
  }
  nrr-text-edition :is(code, .address) {
    overflow-wrap: anywhere;
  }
  nrr-text-edition .address {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  nrr-text-edition img {
    max-width: 100%;
    height: auto;
  }
  nrr-text-edition sup {
    line-height: 0;
  }
  nrr-text-edition mark {
    padding: 0 0.2em;
    color: var(--ink);
    background: var(--notice-soft);
    outline: 1px solid var(--notice);
  }
  nrr-text-edition dt {
    font-weight: 600;
  }
  nrr-text-edition dd {
    margin: 0 0 var(--space-3);
  }
  nrr-text-edition .hidden-words {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  nrr-text-edition .icon {
    display: inline-block;
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  nrr-text-edition .icon svg {
    width: 100%;
    height: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  nrr-text-edition .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-5);
    margin: 0;
  }
  nrr-text-edition .way {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
    overflow-wrap: anywhere;
  }
  nrr-text-edition .paper {
    display: none;
  }
  nrr-text-edition button {
    min-height: 2.75rem;
    padding: var(--space-2) var(--space-4);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    color: var(--accent);
    background: transparent;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
`;
