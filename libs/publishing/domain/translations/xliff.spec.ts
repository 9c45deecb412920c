// Translation files that come back: from tools of all kinds, and from people who mean harm.
import { say } from '@plumbline/language/domain';
import { readXliff, xliffOf } from './xliff';
import { XmlProblem, readXml } from './xml';

const HASH = 'a'.repeat(64);
const file = (inside: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es"><file id="f1">${inside}</file></xliff>`;
const unit = (segments: string) => `<unit id="t-${HASH}">${segments}</unit>`;

describe('a translation file', () => {
  it('brings back what went out, whatever stands in it', () => {
    const hostile = `5 < 6 & "7" > '4' ]]> <script> \u00e9 \u0639 \ud83d\ude00\nnext line  two spaces`;
    const text = xliffOf(
      [{ hash: HASH, source: hostile, target: hostile, state: 'translated', notes: [hostile] }],
      { original: 'a"b', sourceLanguage: 'en', language: 'ar' },
    );
    expect(readXliff(text)).toEqual({
      ...{ sourceLanguage: 'en', targetLanguage: 'ar' },
      units: [{ hash: HASH, source: hostile, target: hostile, state: 'MACHINE_DRAFT' }],
    });
  });

  it.each([
    ['initial', null],
    ['translated', 'MACHINE_DRAFT'],
    ['reviewed', 'HUMAN_REVIEWED'],
    ['final', 'HUMAN_REVIEWED'],
    ['invented', null],
  ])('takes a segment in the state "%s" as %s', (state, expected) => {
    const segment = `<segment state="${state}"><source>Parks</source><target>Parques</target></segment>`;
    expect(readXliff(file(unit(segment))).units[0]?.state).toBe(expected);
  });

  it('takes the XML of other tools: prefixes, groups, comments, CDATA, marks around words', () => {
    const text = `\ufeff<?xml version='1.0'?>\r\n<!-- by a tool --><?tool yes?><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:other" version="2.0" srcLang="en" trgLang="es"><x:file id="f1"><m:unit id="no"/><x:group id="g"><x:unit id="t-${HASH}" m:mark="1"><x:segment state="final"><x:source>A &#x42;<![CDATA[ <C>]]></x:source><x:target>A <x:mrk id="1">B</x:mrk> &lt;C&gt;</x:target></x:segment></x:unit></x:group></x:file></x:xliff>`;
    expect(readXliff(text).units).toEqual([
      { hash: HASH, source: 'A B <C>', target: 'A B <C>', state: 'HUMAN_REVIEWED' },
    ]);
  });

  it('puts a text together that a tool cut into sentences; it is as far as its least segment', () => {
    const cut = `<segment state="final"><source>One.</source><target>Uno.</target></segment><ignorable><source> </source></ignorable><segment state="translated"><source>Two.</source><target>Dos.</target></segment>`;
    expect(readXliff(file(unit(cut))).units).toEqual([
      { hash: HASH, source: 'One. Two.', target: 'Uno. Dos.', state: 'MACHINE_DRAFT' },
    ]);
    const half = cut.replace('<target>Dos.</target>', '<target/>');
    expect(readXliff(file(unit(half))).units[0]).toMatchObject({ target: '', state: null });
  });

  it.each([
    ['a document type', file('', '<!DOCTYPE xliff>'), /document type/],
    [
      'entities that grow',
      file(
        unit('<segment><source>&b;</source></segment>'),
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>',
      ),
      /document type/,
    ],
    ['a file of the server', file('', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'), /document type/],
    ['an entity of its own', file('&secret;'), /entity "secret"/],
    ['an entity every object has', file('&toString;'), /entity "toString"/],
    ['nesting without end', '<a>'.repeat(100_000), /too deeply/],
    ['a control character', file('\u0001'), /characters that XML does not allow/],
    ['a reference to one', file('&#1;'), /not well-formed/],
    ['a reference beyond Unicode', file('&#x110000;'), /not well-formed/],
    ['a lonely ampersand', file('R & D'), /not well-formed/],
    ['tags that cross', '<a><b></a></b>', /not well-formed/],
    ['no end', '<a>', /not well-formed/],
    ['two roots', '<a/><b/>', /not well-formed/],
    ['text after the root', '<a/>b', /not well-formed/],
    ['an attribute twice', '<a b="1" b="2"/>', /not well-formed/],
    ['an attribute without quotes', '<a b=1/>', /not well-formed/],
    ['a tag inside an attribute', '<a b="<"/>', /not well-formed/],
    ['a prefix nobody declared', '<x:a/>', /not well-formed/],
    ['nothing', '', /not well-formed/],
    ['a web page', '<html/>', /no XLIFF file/],
    ['version 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', /no XLIFF file/],
    ['no namespace', '<xliff version="2.1"/>', /no XLIFF file/],
  ])('refuses %s with a sentence', (_what, text, expected) => {
    let problem: unknown;
    try {
      readXliff(text);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(XmlProblem);
    expect(say((problem as XmlProblem).says)).toMatch(expected);
  });

  it('names the line of a mistake', () => {
    expect(() => readXml('<a>\n<b>\n</a>')).toThrow(
      expect.objectContaining({ says: expect.objectContaining({ values: { line: 3 } }) as unknown }),
    );
  });

  it('keeps what looks like a property of every object out of what it reads', () => {
    const { attributes } = readXml('<a __proto__="x" constructor="y"/>');
    expect(Object.keys(attributes).sort()).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

it('many name prefixes cost nothing: they are refused', () => {
  const declared = Array.from({ length: 50 }, (_, n) => `xmlns:a${n}="urn:${n}"`).join(' ');
  expect(() => readXml(`<a ${declared}>${'<b/>'.repeat(1000)}</a>`)).toThrow(XmlProblem);
});
