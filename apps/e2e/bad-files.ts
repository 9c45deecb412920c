// Files that only look like workbooks, made on the spot: small on the way in, and never to be unpacked.
import { crc32, deflateRawSync } from 'node:zlib';

/** A file as a browser's file field takes it. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The first bytes of a picture under the name of a workbook. */
export function pictureNamedWorkbook(): ChosenFile {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  return { name: 'plan.xlsx', mimeType: MIME, buffer: Buffer.concat([png, Buffer.alloc(500)]) };
}

/** A CSV file of so many megabytes. */
export function hugeFile(megabytes: number): ChosenFile {
  const line = 'team,plan_title,code,goal\n';
  const buffer = Buffer.alloc(Math.ceil(megabytes * 1024 * 1024), line);
  return { name: 'plan.csv', mimeType: 'text/csv', buffer };
}

/**
 * A workbook whose sheet unpacks to 60 MB and is 60 KB on disk. With `lying` its list of parts says that the sheet
 * has 1,000 bytes.
 */
export function zipBomb({ lying }: { lying: boolean }): ChosenFile {
  const sheet = Buffer.alloc(60 * 1024 * 1024, ' ');
  const parts = [
    partOf('[Content_Types].xml', Buffer.from('<Types/>')),
    partOf(
      'xl/workbook.xml',
      Buffer.from('<workbook><sheets><sheet name="Plan" sheetId="1"/></sheets></workbook>'),
    ),
    { ...partOf('xl/worksheets/sheet1.xml', sheet), ...(lying ? { size: 1000 } : {}) },
  ];
  return { name: 'bomb.xlsx', mimeType: MIME, buffer: zipOf(parts) };
}

interface Part {
  name: Buffer;
  packed: Buffer;
  size: number;
  crc: number;
}

function partOf(name: string, content: Buffer): Part {
  const packed = deflateRawSync(content, { level: 9 });
  return { name: Buffer.from(name), packed, size: content.length, crc: crc32(content) };
}

/** The zip format by hand (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16): local headers, directory, end. */
function zipOf(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, crc } of parts) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\u0003\u0004'), common, name, packed);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, listed, Buffer.from('PK\u0005\u0006'), end]);
}
