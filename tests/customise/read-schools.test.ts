import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {listText} from '../../src/customise/list-text.js';
import {readSchools} from '../../src/customise/read-schools.js';
import {schoolColumns, schoolsTemplate} from '../../src/customise/school-columns.js';
import {t} from '../../src/i18n/customise-schools.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ana = {name: 'Ana Example', phone: '09 555 0100'};

describe('readSchools', () => {
  it('given columns in any order and case, commas, semicolons or tabs, when read, then the schools are there', () => {
    const expected = [
      {schoolName: 'Te Kura o Motukiwi', contacts: {lead: ana}},
      {schoolName: 'Harbour, North', contacts: {outOfHours: {name: 'Principal'}}},
    ];
    for (const [sign, end] of [
      [',', '\n'],
      [';', '\r\n'],
      ['\t', '\r'],
    ] as const) {
      const rows = [
        ['Lead Phone', 'OUT-OF-HOURS role', 'School', 'lead  name'],
        ['09 555 0100', '', '  Te Kura o  Motukiwi ', 'Ana Example'],
        ['', '', '', ''],
        ['', 'Principal', '"Harbour, North"', ''],
      ];
      const text = rows.map(row => row.join(sign)).join(end);
      assert.deepEqual(readSchools(text).schools, expected, sign);
    }
  });

  it('given the template filled in, when read, then every one of its columns is taken', () => {
    const cells = schoolColumns.map(({path}) =>
      path.endsWith('phone') ? '111' : path.endsWith('email') ? 'a@school.example' : path,
    );
    const {schools, unknown, mistakes} = readSchools(`${schoolsTemplate()}${cells.join(',')}`);
    assert.deepEqual([unknown, mistakes], [[], []]);
    const person = (who: string) => ({
      name: `contacts.${who}.name`,
      role: `contacts.${who}.role`,
      phone: '111',
      email: 'a@school.example',
    });
    const contacts = Object.fromEntries(
      ['lead', 'deputy', 'outOfHours', 'instead'].map(who => [who, person(who)]),
    );
    assert.deepEqual(schools, [{schoolName: 'schoolName', contacts}]);
  });

  it('given mistakes, when read, then each is named with its row and column, and the good rows are taken', () => {
    const text = [
      'school,Lead name,lead phone,lead email,colour,school',
      'A,Ana Example,09 555 0100,,red,',
      'B,Ana Example,none,no address,,',
      ',Ana Example,,,,',
      'C,,09 555 0100,,,',
      '',
      'a,Ben Example,,,,',
      'D,Ana Example,6.42E+10,,,',
      'E,Example, Ana,,,,09 555 0100',
      ',,,,blue,',
      'F,Ana,95550100,,,',
    ].join('\n');
    const {schools, mistakes, unknown, doubtful} = readSchools(text);
    assert.deepEqual(
      schools.map(({schoolName}) => schoolName),
      ['A', 'F'],
    );
    assert.deepEqual(
      mistakes.map(({row, heading, allowed}) => [row, heading, allowed.split(',')[0]]),
      [
        [3, 'lead phone', 'a telephone number'],
        [3, 'lead email', 'one e-mail address'],
        [4, 'school', t.schools.name],
        [5, 'Lead name', 'a name or a role beside the rest'],
        [7, 'school', t.schools.twin(2)],
        [8, 'lead phone', t.schools.rounded],
        [9, '', t.schools.beyond],
        [9, 'lead phone', 'a telephone number'],
        [10, 'school', t.schools.name],
      ],
    );
    assert.deepEqual(unknown, ['colour', 'school']);
    assert.deepEqual(doubtful, [{row: 11, heading: 'lead phone'}]);
  });

  it('given formulas and tags, when read, then they are text as it stands', () => {
    const name = '=HYPERLINK("http://x.example","<b>School</b>")';
    const {schools} = readSchools(`school\n"${name.replaceAll('"', '""')}"\n@SUM(1+1)\n`);
    assert.deepEqual(schools, [{schoolName: name}, {schoolName: '@SUM(1+1)'}]);
  });

  it('given a quotation mark that is never closed, when read, then the rows before it are taken', () => {
    const {schools, mistakes} = readSchools('school\nA\n"B\nC');
    assert.deepEqual(schools, [{schoolName: 'A'}]);
    assert.deepEqual(mistakes, [{row: 3, heading: '', allowed: t.schools.broken}]);
  });

  it('given nothing, no column for the school, or more than the settings take, when read, then that is said', () => {
    assert.equal(readSchools(' \n').fault, 'empty');
    assert.equal(readSchools('name,phone\nA,111').fault, 'no-school');
    const many = (count: number) =>
      `school\n${Array.from({length: count}, (_, at) => `School ${String(at)}`).join('\n')}`;
    assert.equal(readSchools(many(301)).fault, 'too-many');
    assert.equal(readSchools(many(300)).schools.length, 300);
  });
});

describe('listText', () => {
  it('given UTF-8 with or without its mark, UTF-16 or Windows-1252, when read, then the words are right', () => {
    const name = 'Te Kura Māori';
    for (const mark of ['', '\ufeff'])
      assert.deepEqual(listText(utf8(mark + name)), {text: name, old: false});
    const excel = new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([0x101]).buffer)]);
    assert.deepEqual(listText(excel), {text: 'ā', old: false});
    const windows = new Uint8Array([0x43, 0x61, 0x66, 0xe9]);
    assert.deepEqual(listText(windows), {text: 'Café', old: true});
  });
});
