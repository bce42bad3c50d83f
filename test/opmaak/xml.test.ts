import { el, elOf, xmlTekst } from '../../opmaak/xml';

test.each([
  ['<b>&"\'</b>', '&lt;b&gt;&amp;&quot;&apos;&lt;/b&gt;'],
  [']]>', ']]&gt;'],
  ['Ελένη فاطمة 李 👵🏽', 'Ελένη فاطمة 李 👵🏽'],
  ['een\u0000twee\u0008drie\u001F\uFFFE', 'een\uFFFDtwee\uFFFDdrie\uFFFD\uFFFD'],
  ['half \uD83D teken', 'half \uFFFD teken'],
  ['regel\r\nnog\teen', 'regel&#13;\nnog&#9;een'],
  ['\u0085\u2028', '\u0085\u2028'],
])('%j stands in XML as %j', (tekst, xml) => {
  expect(xmlTekst(tekst)).toBe(xml);
});

test('what is not there leaves no element, and an empty text an empty one', () => {
  expect(elOf('a', null)).toBeNull();
  expect(el('a', { b: '"x"' }, [elOf('c', null), el('d', {}, ''), el('e', {}, '<')]).xml).toBe(
    '<a b="&quot;x&quot;"><d/><e>&lt;</e></a>',
  );
});
