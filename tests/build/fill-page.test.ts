import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fillPage, fillPageWithText} from '../../src/build/fill-page.js';

describe('filling a page', () => {
  it('given a place without a value, when filled, then the error names the template and the place', () => {
    assert.throws(() => fillPage('src/a.html', '<p>{{words}}</p>', {}), {
      message: 'src/a.html: {{words}} is not known',
    });
  });

  it('given HTML as text, when filled, then it is shown and not run; as HTML, then it stands as it is', () => {
    const values = {words: '<b title="$&">{{a}} & b</b>'};
    assert.equal(
      fillPageWithText('', '<p>{{words}}</p>', values),
      '<p>&#60;b title=&#34;$&#38;&#34;&#62;{{a}} &#38; b&#60;/b&#62;</p>',
    );
    assert.equal(fillPage('', '<p>{{words}}</p>', values), `<p>${values.words}</p>`);
  });
});
