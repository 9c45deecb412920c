// The portfolio as it is shown, as a file: the same rows, columns, order and filters as the page with that address.
import { Controller, Get, Req, StreamableFile } from '@nestjs/common';
import type { Request } from 'express';
import { csvText } from '@plumbline/platform/domain';
import { theCity } from '@plumbline/cities/server';
import { Requires, today, writeWorkbook } from '@plumbline/platform/server';
import { portfolioTexts } from '@plumbline/reporting/server';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The widest a column of a workbook gets, in letters. */
const WIDEST = 44;

@Controller('files')
export class PortfolioFileController {
  @Get('portfolio.csv')
  @Requires('portfolio:read')
  async csv(@Req() request: Request): Promise<StreamableFile> {
    const bytes = Buffer.from(csvText(await portfolioTexts(searchOf(request))), 'utf8');
    return asFile(bytes, 'csv', 'text/csv; charset=utf-8');
  }

  @Get('portfolio.xlsx')
  @Requires('portfolio:read')
  async workbook(@Req() request: Request): Promise<StreamableFile> {
    const rows = await portfolioTexts(searchOf(request));
    const widths = (rows[0] ?? []).map((_head, column) =>
      Math.min(WIDEST, Math.max(8, ...rows.map((row) => (row[column] ?? '').length + 2))),
    );
    const sheet = { name: 'Portfolio', headerRows: 1, quietRows: [], widths, rows, lists: new Map() };
    const { name } = await theCity();
    return asFile(await writeWorkbook([sheet], `Portfolio, ${name}`), 'xlsx', WORKBOOK);
  }
}

/** The part of the address after the question mark. */
function searchOf({ originalUrl }: Request): string {
  return originalUrl.split('?', 2)[1] ?? '';
}

async function asFile(bytes: Buffer, ending: string, type: string): Promise<StreamableFile> {
  const { slug } = await theCity();
  const name = `portfolio-${slug}-${await today()}.${ending}`;
  return new StreamableFile(bytes, {
    type,
    disposition: `attachment; filename="${name}"`,
    length: bytes.length,
  });
}
