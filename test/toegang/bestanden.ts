/** A zip with these files in it, not made smaller; nobody here checks its sums. */
function zip(files: Readonly<Record<string, string>>): Buffer<ArrayBuffer> {
  let offset = 0;
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    // Version, flags, method, time, sum and sizes stand in both in this order.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(path.length, 22);
    local.push(Buffer.from('PK\u0003\u0004'), shared, path, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, rest, path);
    offset += 30 + path.length + data.length;
  }
  const index = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, index, end]);
}

function office(main: string): Buffer<ArrayBuffer> {
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': '<w/>',
  });
}

function png(side: number): Buffer<ArrayBuffer> {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2], 8);
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    magic,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(40)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const OPEN = 'application/vnd.oasis.opendocument';
const MICROSOFT = 'application/vnd.openxmlformats-officedocument';

/** A file of every kind that is kept, as small as it can be. */
export const GOED = {
  pdf: Buffer.from(
    '%PDF-1.7\n1 0 obj <</Type /Catalog /OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj\n%%EOF',
  ),
  jpg: Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    16,
    ...Buffer.from('JFIF\0'),
    1,
    1,
    0,
    0,
    1,
    0,
    1,
    0,
    0,
    0xff,
    0xd9,
  ]),
  /** Twenty thousand pixels wide and high: who draws it needs a gigabyte. */
  png: png(20_000),
  heic: Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic'),
    Buffer.alloc(40),
  ]),
  docx: office(`${MICROSOFT}.wordprocessingml.document.main+xml`),
  xlsx: office(`${MICROSOFT}.spreadsheetml.sheet.main+xml`),
  odt: zip({ mimetype: `${OPEN}.text`, 'content.xml': '<x/>' }),
  ods: zip({ mimetype: `${OPEN}.spreadsheet`, 'content.xml': '<x/>' }),
  txt: Buffer.from('\ufeffVerslag van het gesprek: moeder zegt dat het < 3 dagen duurde. 李 👵🏽\r\n'),
} as const;

/** Files that are not kept, whatever they are called. */
export const FOUT = {
  'a program of Windows': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]),
  'a program of Linux': Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(200)]),
  'a web page': Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>'),
  'a web page after a line of text': Buffer.from('Beste ouder,\n<ScRiPt>alert(1)</script>'),
  'a drawing with script': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  XML: Buffer.from('<?xml version="1.0"?><a/>'),
  'a document with macros': office('application/vnd.ms-word.document.macroEnabled.main+xml'),
  'an archive': zip({ 'x.exe': 'MZ' }),
  'half a zip': zip({ 'x.exe': 'MZ' }).subarray(0, 20),
  'text that is none': Buffer.from([0x68, 0x69, 0x00, 0x01]),
  'text in another script table': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
} as const;
