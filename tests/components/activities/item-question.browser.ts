import {expect} from '@open-wc/testing';
import type {Item} from '../../../src/course/bank.js';
import {readOut} from '../../helpers/read-out.js';
import {
  sampleChatItem,
  sampleChoice,
  sampleMatch,
  sampleNote,
  sampleOrder,
  sampleReply,
  sampleRoute,
  sampleSeveral,
} from '../../helpers/sample-items.js';
import {
  begin,
  only,
  press,
  stageAssessment,
  tabTo,
  type AssessmentStage,
} from './assessment-stage.js';
import {click, focusedWords, wordsOf} from './stage.js';

/** The one item that is asked, begun by keys. */
async function ask(item: Item): Promise<AssessmentStage> {
  const shown = await stageAssessment(only(item));
  await begin(shown.element);
  return shown;
}

const given = ({record}: AssessmentStage, {id}: Item) => record()?.current?.items[id];

const text = (item: {readonly options: readonly {id: string; text: unknown}[]}, letter: string) =>
  String(item.options.find(({id}) => id === letter)?.text);

const lines = ({element}: AssessmentStage) => readOut(element);

describe('an item, by the keyboard alone', () => {
  for (const item of [sampleChoice, sampleReply, sampleNote, sampleRoute]) {
    it(`given ${item.id}, when arrows pick an option, then that one is kept, wherever it stands`, async () => {
      const shown = await ask(item);
      const {element} = shown;
      await tabTo(
        element,
        element.renderRoot
          .querySelector('nrr-choice-question')
          ?.renderRoot.querySelector('label')
          ?.textContent.trim() ?? '',
      );
      await press(element, 'Space');
      for (let moved = 0; moved < 3 && focusedWords() !== text(item, 'c'); moved++) {
        await press(element, 'ArrowDown');
      }
      expect(focusedWords()).to.equal(text(item, 'c'));
      expect(given(shown, item)).to.deep.equal({a: 'c'});
    });
  }

  for (const item of [sampleSeveral, sampleChatItem]) {
    it(`given ${item.id}, when boxes are ticked and one is taken back, then the others are kept`, async () => {
      const shown = await ask(item);
      const {element} = shown;
      const ticked = item.options.filter(({id}) => id !== 'b').map(({text}) => String(text));
      const boxes = [
        ...(element.renderRoot
          .querySelector('nrr-choice-question')
          ?.renderRoot.querySelectorAll('label') ?? []),
      ].map(({textContent}) => textContent.trim());
      for (const words of boxes.filter(words => ticked.includes(words))) {
        await tabTo(element, words);
        await press(element, 'Space');
      }
      expect(given(shown, item)).to.deep.equal({a: 'a', c: 'a', d: 'a'});
      await press(element, 'Space');
      expect(Object.keys(given(shown, item) ?? {})).to.have.length(2);
    });
  }

  it('given pairs to match, when an arrow is pressed on each, then the matches are kept', async () => {
    const shown = await ask(sampleMatch);
    const {element} = shown;
    const pairs = element.renderRoot.querySelector('nrr-pair-question');
    const prompts = [...(pairs?.renderRoot.querySelectorAll('label') ?? [])].map(label =>
      label.textContent.trim(),
    );
    for (const words of prompts) {
      await tabTo(element, words);
      await press(element, 'ArrowDown');
    }
    expect(given(shown, sampleMatch)).to.deep.equal({a: 'a', b: 'a', c: 'a'});
    await press(element, 'ArrowUp');
    expect(Object.keys(given(shown, sampleMatch) ?? {})).to.have.length(2);
  });

  it('given steps, when they are placed and one is moved, then the order is kept and the focus goes along', async () => {
    const shown = await ask(sampleOrder);
    const {element} = shown;
    const asked = element.renderRoot.querySelector('nrr-order-question');
    const pool = [...(asked?.renderRoot.querySelectorAll('.pool button') ?? [])];
    const [a = '', b = '', c = '', d = ''] = pool.map(({id}) => id.replace('put-', ''));
    const [first] = pool;
    await tabTo(element, first?.textContent.replace(/\s+/g, ' ').trim() ?? '');
    await press(element, 'Enter', 'Enter', 'Enter', 'Enter');
    expect(given(shown, sampleOrder)).to.deep.equal({a, b, c, d});
    expect(focusedWords()).to.match(/^Move up: .* Now 4 of 4$/);
    await press(element, 'Enter');
    expect(given(shown, sampleOrder)).to.deep.equal({a, b, c: d, d: c});
    expect(focusedWords()).to.match(/^Move up: .* Now 3 of 4$/);
    await press(element, 'Tab', 'Enter');
    expect(given(shown, sampleOrder)).to.deep.equal({a, b, c, d});
    expect(focusedWords()).to.match(/^Move down: .* Now 4 of 4$/);
  });
});

describe('what a screen reader finds in an item', () => {
  const groups: readonly (readonly [Item, string])[] = [
    [sampleChoice, ''],
    [sampleSeveral, 'More than one is right. You need all of them, and no other.'],
    [sampleReply, 'Poppy, Year 1, says: “Pinky promise you won’t tell? It’s about my game.”'],
    [
      sampleChatItem,
      'Training chat, invented Rex: [gives him a rare car, calls him his little brother] Otis: wow thx!! my sister wants one too Rex: [says that their chat is for nobody else] Otis: why not her More than one is right. You need all of them, and no other.',
    ],
    [
      sampleNote,
      'The record so far, invented Wednesday, 4.45 pm, poolside. Archie had not got changed. This line: He is obviously being blackmailed. I thanked him, and we went to Ms Rangi together at 4.55 pm.',
    ],
    [sampleRoute, 'You may open the help card, as you would at school.'],
    [sampleMatch, 'You need every match right. The same one may fit more than once.'],
    [sampleOrder, 'You need the whole order right.'],
  ];

  for (const [item, described] of groups) {
    it(`given ${item.id}, when it is asked, then its group is named by the question, and described by its story and how it counts`, async () => {
      const shown = await ask(item);
      const group = lines(shown).find(line => line.startsWith('group: '));
      const said = described && `, described: ${described}`;
      const closed = (words = '') => words.replaceAll(' ', '');
      expect(closed(group)).to.equal(closed(`group: ${String(item.stem)}${said}`));
    });
  }

  it('given a chat, when it is asked, then question, who wrote what, and the boxes stand in this order', async () => {
    const shown = await ask(sampleChatItem);
    const found = lines(shown).map(line => line.replace(/, described: .*/, ''));
    expect(found.slice(0, 10)).to.deep.equal([
      'heading 2: Question 1 of 1',
      'button: Ask without the story',
      'group: Otis, Year 6, met Rex in a racing game on Sunday. Which moves stand in this chat?',
      'Training chat, invented',
      'list of 4',
      'Rex:',
      '[gives him a rare car, calls him his little brother]',
      'Otis:',
      'wow thx!! my sister wants one too',
      'Rex:',
    ]);
    expect(found.filter(line => line.startsWith('checkbox'))).to.have.length(4);
  });
});

describe('the twin without the story', () => {
  it('given a story, when it is asked without, then the twin stands there, the focus stays, and that is said', async () => {
    const {element, said} = await ask(sampleReply);
    await tabTo(element, 'Ask without the story');
    await press(element, 'Enter');
    expect(focusedWords()).to.equal('Show the story');
    expect(said).to.deep.equal(['Without stories now.']);
    expect(wordsOf(element)).to.contain(String(sampleReply.plain)).and.not.to.contain('Poppy');
    await press(element, 'Enter');
    expect(focusedWords()).to.equal('Ask without the story');
    expect(said).to.deep.equal(['Without stories now.', 'With stories now.']);
    expect(wordsOf(element)).to.contain('Pinky promise');
  });

  it('given an answer, when the story goes, then the answer stays', async () => {
    const shown = await ask(sampleChoice);
    shown.element.renderRoot
      .querySelector('nrr-choice-question')
      ?.renderRoot.querySelectorAll('input')[1]
      ?.click();
    await click(shown.element, 'Ask without the story');
    expect(lines(shown).filter(line => line.endsWith(', checked'))).to.have.length(1);
  });

  it('given an item that is no story, when it is asked, then there is nothing to swap', async () => {
    const {element} = await ask(sampleSeveral);
    expect(wordsOf(element)).not.to.contain('story');
  });
});
