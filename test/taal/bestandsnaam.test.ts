import { bestandsnaam } from '../../taal/bestandsnaam';
import { grootteInWoorden } from '../../taal/grootte';

test.each([
  ['Onderzoek jeugdarts', 'pdf', 'Onderzoek jeugdarts.pdf'],
  ['Verslag.PDF', 'pdf', 'Verslag.pdf'],
  ['rekening.exe', 'pdf', 'rekening.exe.pdf'],
  ['../../etc/passwd', 'txt', 'etc passwd.txt'],
  ['C:\\Users\\a"b<c>|?*', 'png', 'C Users a b c.png'],
  ['\u202egnp.exe', 'pdf', 'gnp.exe.pdf'],
  ['a\r\nSet-Cookie: x', 'pdf', 'a Set-Cookie x.pdf'],
  ['...', 'odt', 'document.odt'],
  ['李小龙 👵🏽'.repeat(40), 'docx', `${[...'李小龙 👵🏽'.repeat(40)].slice(0, 60).join('').trimEnd()}.docx`],
])('a document called %j is taken along as %s', (titel, uitgang, naam) => {
  expect(bestandsnaam(titel, uitgang)).toBe(naam);
});

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_400, '1,4 kB'],
  [320_400, '320 kB'],
  [999_700, '1 MB'],
  [20 * 1024 * 1024, '21 MB'],
])('%d bytes are %s', (bytes, woorden) => {
  expect(grootteInWoorden(bytes)).toBe(woorden);
});
