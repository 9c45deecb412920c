// The exchange room, put together.
import { Module } from '@nestjs/common';
import { ImportBatch } from './import-batch.entity';
import { ImportPlanPayloadResolver, ImportResolver } from './import.resolver';
import { PlanTemplateController } from './plan-template.controller';
import { ImportValuesPayloadResolver, ValueImportResolver } from './value-import.resolver';
import { PortfolioFileController } from './portfolio-file.controller';
import { ValueMapping } from './value-mapping.entity';

export const exchangeEntities = [ImportBatch, ValueMapping];

@Module({
  providers: [ImportResolver, ImportPlanPayloadResolver, ValueImportResolver, ImportValuesPayloadResolver],
  controllers: [PortfolioFileController, PlanTemplateController],
})
export class ExchangeModule {}
