// The exchange room, put together.
import { Module } from '@nestjs/common';
import { ImportBatch } from './import-batch.entity';
import { ImportPlanPayloadResolver, ImportResolver } from './import.resolver';
import { PlanTemplateController } from './plan-template.controller';

export const exchangeEntities = [ImportBatch];

@Module({ providers: [ImportResolver, ImportPlanPayloadResolver], controllers: [PlanTemplateController] })
export class ExchangeModule {}
