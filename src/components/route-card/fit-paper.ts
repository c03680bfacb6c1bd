import {picturesOf} from '../school-logo.js';
import type {NrrRoutePaper} from './route-paper.js';

/** What a page of A4 holds within the margins of `printAlone`; of its 273 mm a few are left free. */
const page = {width: '186mm', height: (270 / 25.4) * 96};

/**
 * Sets the type of a card smaller where it would not fit its page: how much a page holds depends on the device's
 * fonts. It is laid out unseen for that, and is in no document afterwards.
 */
export async function fitPaper(paper: NrrRoutePaper): Promise<void> {
  const {style} = paper;
  Object.assign(style, {position: 'absolute', visibility: 'hidden', width: page.width});
  style.insetInlineStart = '-200rem';
  document.body.append(paper);
  await paper.updateComplete;
  await picturesOf(paper);
  paper.dense = paper.getBoundingClientRect().height > page.height;
  paper.remove();
  paper.removeAttribute('style');
}
