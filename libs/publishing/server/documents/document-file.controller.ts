// Documents to take away, all of them made by the worker: one-page summaries while one waits, and files of yearly reports.
import {
  Controller,
  Get,
  HttpException,
  HttpStatus,
  NotFoundException,
  Param,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { Response } from 'express';
import { theCity } from '@plumbline/cities/server';
import { Requires, isId } from '@plumbline/platform/server';
import { readyFile, refuseIfGone } from './document-file.service';
import type { FileFormat } from './document-file.service';
import { RETRY_AFTER, onePagerFile } from './one-pager-file.service';
import { onePagerSubject, onePagerView } from './one-pager.queries';

const TYPES: Readonly<Record<FileFormat, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const NOWHERE = 'There is no such document here.';

@Controller('files/documents')
export class DocumentFileController {
  /**
   * `period` and `team` are ids; without a team the page is about all teams the viewer sees. Whoever asks first waits
   * for the worker; while it is at work everybody else gets 429 with `Retry-After`.
   */
  @Get('one-pager.:ending')
  @Requires('one-pager:read')
  async onePager(
    @Param('ending') ending: string,
    @Res({ passthrough: true }) response: Response,
    @Query('period') period?: string,
    @Query('team') team?: string,
  ): Promise<StreamableFile> {
    const format = formatOf(ending);
    let name: string[] = [];
    const file = await onePagerFile(async () => {
      const view = typeof period === 'string' ? await onePagerView(period, teamOf(team)) : null;
      if (!view || !format) return undefined;
      const { slug } = await theCity();
      name = ['one-pager', slug, view.period.code, view.team?.name ?? ''];
      return { subject: onePagerSubject(view), content: view.content, format };
    }).catch((refused: unknown) => {
      if (refused instanceof HttpException && refused.getStatus() === Number(HttpStatus.TOO_MANY_REQUESTS))
        response.setHeader('Retry-After', RETRY_AFTER);
      throw refused;
    });
    if (!file || !format) throw new NotFoundException(NOWHERE);
    return download(file, name, format);
  }

  /** A file of a yearly report, by its own id. */
  @Get('yearly/:id')
  @Requires('yearly-report:read')
  async yearly(@Param('id') id: string): Promise<StreamableFile> {
    const file = isId(id) ? await readyFile(id) : undefined;
    if (!file) throw new NotFoundException(NOWHERE);
    await refuseIfGone(file);
    const { slug } = await theCity();
    const state = file.edition === null ? 'draft' : `edition-${file.edition}`;
    return download(file.file, ['yearly-report', slug, String(file.fiscalYear), state], file.format);
  }
}

function teamOf(team: unknown): string | null {
  return typeof team === 'string' && team !== '' ? team : null;
}

function formatOf(ending: string): FileFormat | null {
  if (ending === 'pdf') return 'PDF';
  return ending === 'docx' ? 'DOCX' : null;
}

/** File names are made of small letters, digits and hyphens, whatever a team is called. */
function download(bytes: Buffer, name: readonly string[], format: FileFormat): StreamableFile {
  const safe = name
    .map((part) =>
      part
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 120);
  return new StreamableFile(bytes, {
    type: TYPES[format],
    disposition: `attachment; filename="${safe}.${format.toLowerCase()}"`,
    length: bytes.length,
  });
}
