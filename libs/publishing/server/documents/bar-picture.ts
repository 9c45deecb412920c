// Bars as a small PNG picture, for Word files: rectangles only, since the words stand beside it as text.
import { crc32, deflateSync } from 'node:zlib';
import type { DocumentTone } from '@plumbline/publishing/domain';

/** The same colors as on paper; red, green, blue. */
const TONES: Readonly<Record<DocumentTone, number>> = {
  GOOD: 0x00802b,
  WARN: 0xc78f00,
  BAD: 0xb3200c,
  STEADY: 0x0a6fc2,
  QUIET: 0x6f7478,
  LIGHT: 0xb4b8bd,
  NONE: 0xe6e8eb,
};

/** Width of every picture in pixels. */
export const PICTURE_WIDTH = 1200;
const WHITE = 0xffffff;
/** Height of a bar and of the space below it, in pixels. */
const BAR = { height: 30, gap: 12 } as const;

/** A piece of a row: how long (0 to 1 of the width) and in which color. */
export interface Piece {
  share: number;
  tone: DocumentTone;
}

/** Rows of pieces, each row a bar that begins at the left. Answers the file and its height in pixels. */
export function barPicture(rows: readonly (readonly Piece[])[]): { png: Buffer; height: number } {
  const height = Math.max(rows.length * (BAR.height + BAR.gap) - BAR.gap, 1);
  const blank = scanline([]);
  const lines = rows.flatMap((row, index) => [
    ...Array<Buffer>(BAR.height).fill(scanline(row)),
    ...Array<Buffer>(index < rows.length - 1 ? BAR.gap : 0).fill(blank),
  ]);
  return { png: png(lines.length > 0 ? lines : [blank], height), height };
}

function scanline(pieces: readonly Piece[]): Buffer {
  const line = Buffer.alloc(1 + PICTURE_WIDTH * 3, 0xff);
  line[0] = 0;
  let from = 0;
  for (const { share, tone } of pieces) {
    const to = Math.min(from + Math.round(share * PICTURE_WIDTH), PICTURE_WIDTH);
    // A white pixel or two between pieces keeps neighbors apart without relying on color.
    for (let x = from; x < to; x += 1) {
      line.writeUIntBE(x >= to - 2 && pieces.length > 1 ? WHITE : TONES[tone], 1 + x * 3, 3);
    }
    from = to;
  }
  return line;
}

/** PNG, third edition, sections 5 and 11: signature, IHDR (8 bits, truecolor), IDAT, IEND. */
function png(lines: readonly Buffer[], height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(PICTURE_WIDTH, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
