// All differences between two releases as one table that spreadsheets open, for anybody.
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '@plumbline/platform/server';
import { openToAll, sayWithdrawn } from '../public-file';
import { publicComparison } from './comparison.queries';
import { comparisonTable } from './comparison-table';

@Controller('public/releases')
export class ComparisonFileController {
  /** `/public/releases/<city>/<from>/compare/<to>.csv`; asked for again each time, since a release may be withdrawn. */
  @Get(':city/:from/compare/:file')
  @Public()
  async csv(
    @Param('city') city: string,
    @Param('from') from: string,
    @Param('file') file: string,
    @Res() response: Response,
  ): Promise<void> {
    const found = file.endsWith('.csv') ? await publicComparison(city, from, file.slice(0, -4)) : null;
    if (!found)
      throw new NotFoundException('There are no such two releases. See the list of releases of the city.');
    const { earlier, later } = found;
    openToAll(response, later);
    for (const row of [earlier, later]) {
      const { withdrawnAt } = row;
      if (withdrawnAt !== null) return sayWithdrawn(response, { ...row, withdrawnAt });
    }
    const name = `${city}-${earlier.slug}-to-${later.slug}.csv`;
    response.set({
      'Cache-Control': 'no-cache',
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name.replace(/[^a-z0-9.-]/gi, '-')}"`,
    });
    response.send(comparisonTable(found));
  }
}
