import { expect } from '@open-wc/testing';
import { lookOf } from '../../src/read/look-of.js';

const cases: readonly (readonly [string, ReturnType<typeof lookOf>])[] = [
  ['{"title": "A"}', 'JSON'],
  ['[{"date": "1996"},', 'JSON'],
  ['\uFEFF  {', 'JSON'],
  ['{ events: [] }', 'JSON'],
  ['<!doctype html>', 'HTML'],
  ['<!-- a page -->\n<HTML>', 'HTML'],
  ['<ol><li>1996</ol>', 'HTML'],
  ['<?xml version="1.0"?><rss/>', 'XML'],
  ['<rss version="2.0">', 'XML'],
  [')]}\'\n{"title": 1}', 'guarded JSON'],
  [")]}',\n[1]", 'guarded JSON'],
  ['while(1);{"a":1}', 'guarded JSON'],
  ['for (;;); {"a":1}', 'guarded JSON'],
  ['callback({"a": 1});', 'JSONP'],
  ['/**/ my.callback([1]);', 'JSONP'],
  ['export default { title: 1 }', 'JavaScript'],
  ['window.story = {}', 'JavaScript'],
  ['"use strict";\nconst story = {}', 'JavaScript'],
  ['module.exports = {}', 'JavaScript'],
  ['{"date":"1996"}\n{"date":"1997"}\n', 'JSON Lines'],
  ['BEGIN:VCALENDAR\r\nVERSION:2.0', 'iCalendar'],
  ['title: A story\nevents:\n  - date: 1996', 'YAML'],
  ['---\ntitle: A story\n', 'YAML'],
  ['- date: 1996\n  title: A', 'YAML'],
  ['# A story\n\n1996', 'Markdown'],
  ['- 1996, the first\n- 1997', 'Markdown'],
  ['[A link](https://example.org)', 'Markdown'],
  ['date,title\n1996,Ghana\n', 'CSV'],
  ['date;title\r\n1996;Ghana', 'CSV'],
  ['"date","title"\n"1996","Ghana, Accra"', 'CSV'],
  ['date\ttitle\n1996\tGhana', 'TSV'],
  ['%PDF-1.7', 'PDF'],
  ['PK\u0003\u0004\u0014', 'ZIP'],
  ['�PNG\r\n', 'an image'],
  ['start,note\n', 'CSV'],
  ['date,text\n1996,"one\ntwo, three"\n', 'CSV'],
  ['Year,Month,Day,Time,Headline,Text\n1996,,,,Ghana,\n', 'CSV'],
  ['Year,Month,Day\n1996,"Ghana, and a text that goes on beyond what is looked at', 'CSV'],
  ['date,display_date,description\n1996,,Ghana,one,too many\n', 'CSV'],
  ['date|title\n1996|Ghana\n', 'CSV'],
  ['sep=;\r\ndate;title\r\n', 'CSV'],
  ['sep=\t\r\ndate\ttitle\r\n', 'TSV'],
  ['date\n1996\n1997\n', 'CSV'],
  ['Start Date\tHeadline\n1996\tGhana\tmore', 'TSV'],
  ['date,title\n1996,"Ghana:\n1957: it is free"\n', 'CSV'],
  ['| date | title |\n|---|---|\n', undefined],
  ['Title, and more\nAnd nothing else.', undefined],
  ['Not Found', undefined],
  ['Not found, sorry', undefined],
  ['Once, there was a river.\nAnd nothing else.', undefined],
  ['', undefined],
];

describe('lookOf', () => {
  for (const [text, look] of cases) {
    it(`takes ${JSON.stringify(text)} for ${look ?? 'nothing known'}`, () => {
      expect(lookOf(text)).to.equal(look);
    });
  }
});
