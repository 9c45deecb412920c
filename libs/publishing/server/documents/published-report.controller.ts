// The files of yearly reports, for anybody: made once, named by year and edition, and gone with what they rest on.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '@plumbline/platform/server';
import { hasAlready, openToAll } from '../public-file';
import { publishedReport, publishedReportFile } from './published-report.queries';
import type { PublishedReportRow } from './published-report.queries';

const NOWHERE = 'There is no such report. See the page "Documents" of the city.';
const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

@Controller('public/reports')
export class PublishedReportController {
  /** `/public/reports/<city>/<year>-<edition>.pdf` or `.docx`. */
  @Get(':city/:file')
  @Public()
  async file(
    @Param('city') city: string,
    @Param('file') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const [, year = '', edition = '', format] = /^(20\d\d)-([1-9]\d{0,3})\.(pdf|docx)$/.exec(name) ?? [];
    const row = format ? await publishedReport(city, Number(year), Number(edition)) : undefined;
    if (!row || (format !== 'pdf' && format !== 'docx')) throw new NotFoundException(NOWHERE);
    openToAll(response, row);
    if (row.goneReleases.length > 0) return sayGone(response, row);
    const tag = `"${row.digest}-${format}"`;
    response.set({ 'Cache-Control': 'no-cache', ETag: tag });
    if (hasAlready(request, tag)) return void response.status(304).end();
    const bytes = await publishedReportFile(row, format);
    if (!bytes) {
      response.removeHeader('ETag');
      return void response
        .status(503)
        .set({
          'Cache-Control': 'no-store',
          'Retry-After': '30',
          'Content-Type': 'text/plain; charset=utf-8',
        })
        .end('This file is being made. Ask for it again in 30 seconds.');
    }
    response.set({
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${row.citySlug}-report-${name}"`,
    });
    response.end(bytes);
  }
}

function sayGone(response: Response, { goneReleases, title, edition }: PublishedReportRow): void {
  response
    .status(410)
    .set({ 'Cache-Control': 'no-cache', 'Content-Type': 'text/plain; charset=utf-8' })
    .end(
      `“${title}”, edition ${edition}, rests on release ${goneReleases.join(' and ')}, which was withdrawn or changed by law since. It is not handed out any more.`,
    );
}
