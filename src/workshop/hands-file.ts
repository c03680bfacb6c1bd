import {render} from 'lit';
import {say, type Words} from '../course/words.js';
import type {PresenterSession} from './presenter-session.js';

/** All counts of a workshop as a file for a spreadsheet, which knows its letters by the mark at its start. */
export function csvOf(session: PresenterSession): string {
  const plain = (words: Words) => {
    const holder = document.createElement('div');
    render(say(words, session.deck.name), holder);
    return holder.textContent.trim();
  };
  return `\ufeff${session.csv(({question, options}) => ({
    question: plain(question),
    options: options.map(plain),
  }))}`;
}

/** Gives a text as a file; nothing goes over a network. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/csv'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
