import { alsBijlage, bestandsnaam } from '../../taal/bestandsnaam';
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
  [320_400, '313 kB'],
  [1_048_500, '1 MB'],
  [20 * 1024 * 1024, '20 MB'],
])('%d bytes are %s', (bytes, woorden) => {
  expect(grootteInWoorden(bytes)).toBe(woorden);
});

test.each([
  ['Verslag.pdf', `filename="Verslag.pdf"; filename*=UTF-8''Verslag.pdf`],
  ['Één (1).pdf', `filename="Een (1).pdf"; filename*=UTF-8''%C3%89%C3%A9n%20%281%29.pdf`],
  ['李小龙.pdf', `filename="document.pdf"; filename*=UTF-8''%E6%9D%8E%E5%B0%8F%E9%BE%99.pdf`],
])('%s is told to a browser as an attachment', (naam, kop) => {
  expect(alsBijlage(naam)).toBe(`attachment; ${kop}`);
});
