// The file of a piece of evidence as a download, for whoever may read its report; never shown inside a page of ours.
import { Controller, Get, NotFoundException, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { Requires, isId, readStored } from '@plumbline/platform/server';
import { readableFile } from './evidence.service';

@Controller('files/evidence')
export class EvidenceController {
  /** Answers 404 alike for what is not there, was taken away, is a link, or is not for the viewer. */
  @Get(':id')
  @Requires('report:read')
  async file(
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const piece = isId(id) ? await readableFile(id) : null;
    if (!piece) throw new NotFoundException({ code: 'NOT_FOUND', message: 'There is no such file here.' });
    // Whatever is inside, a browser must neither guess another type, nor run it, nor keep it.
    response.set({
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    });
    return new StreamableFile(readStored(piece), {
      type: piece.mediaType ?? 'application/octet-stream',
      disposition: attachment(piece.fileName ?? 'file'),
      ...(piece.bytes === null ? {} : { length: piece.bytes }),
    });
  }
}

/** The name in both forms of RFC 6266: plain letters for old programs, all of them in UTF-8 for the rest. */
function attachment(name: string): string {
  const plain = name.replace(/[^\w. ()-]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
