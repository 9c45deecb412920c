// Reads back what a Word file holds, as far as specs ask: its parts as XML, and the text of its paragraphs.
import { inflateRawSync } from 'node:zlib';

/** The parts of a .docx file by name, as XML text. */
export function wordParts(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const directory = file.readUInt32LE(file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16);
  for (let at = directory; file.readUInt32LE(at) === 0x02014b50;) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    parts.set(name, (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** The text of the main part: runs of a paragraph joined, paragraphs parted by a space. */
export function wordText(file: Buffer): string {
  const xml = wordParts(file).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<\/w:p>/g)]
    .map(([tag]) => (tag === '</w:p>' ? ' ' : plain(tag.replace(/<[^>]*>/g, ''))))
    .join('')
    .replace(/\s+/g, ' ');
}

function plain(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
