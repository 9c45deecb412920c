// The template workbook as a download for people of the city.
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { planningTeamById, theCity } from '@plumbline/cities/server';
import { Requires, isId } from '@plumbline/platform/server';
import { importContext } from './import-context.queries';
import { templateWorkbook } from './template-workbook';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('files')
export class PlanTemplateController {
  /** In the city's labels; with `team` only that planning team's departments are offered. */
  @Get('plan-template.xlsx')
  @Requires('import:plan')
  async template(@Query('team') team?: string): Promise<StreamableFile> {
    const city = await theCity();
    const known = team && isId(team) ? await planningTeamById(team) : undefined;
    const bytes = await templateWorkbook(await importContext(known?.id ?? null), city.name);
    return new StreamableFile(bytes, {
      type: WORKBOOK,
      disposition: `attachment; filename="plan-template-${city.slug}.xlsx"`,
      length: bytes.length,
    });
  }
}
