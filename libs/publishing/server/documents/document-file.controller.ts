// Documents to take away: a one-page summary made at once, and files of yearly reports the worker has made.
import { Controller, Get, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import { theCity } from '@plumbline/cities/server';
import { Requires, isId } from '@plumbline/platform/server';
import { fileOf, readyFile, refuseIfWithdrawn } from './document-file.service';
import type { FileFormat } from './document-file.service';
import { onePagerView } from './one-pager.queries';
import { editionsOf } from './yearly-report.queries';

const TYPES: Readonly<Record<FileFormat, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const NOWHERE = 'There is no such document here.';

@Controller('files/documents')
export class DocumentFileController {
  /** `period` and `team` are ids; without a team the page is about all teams the viewer sees. */
  @Get('one-pager.:ending')
  @Requires('one-pager:read')
  async onePager(
    @Param('ending') ending: string,
    @Query('period') period?: string,
    @Query('team') team?: string,
  ): Promise<StreamableFile> {
    const format = formatOf(ending);
    const view = typeof period === 'string' ? await onePagerView(period, teamOf(team)) : null;
    if (!view || !format) throw new NotFoundException(NOWHERE);
    const { slug } = await theCity();
    const name = ['one-pager', slug, view.period.code, view.team?.name ?? ''];
    return download(await fileOf(view.content, format), name, format);
  }

  /** A file of a yearly report, by its own id. */
  @Get('yearly/:id')
  @Requires('yearly-report:read')
  async yearly(@Param('id') id: string): Promise<StreamableFile> {
    const file = isId(id) ? await readyFile(id) : undefined;
    if (!file) throw new NotFoundException(NOWHERE);
    const final = (await editionsOf(file.fiscalYear)).find(({ edition }) => edition === file.edition);
    if (final) refuseIfWithdrawn(final);
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
