// The publishing room, put together: one module for each endpoint, and the fields of public types that both share.
import { Module } from '@nestjs/common';
import { DraftMeasuresResolver, HiddenByChoiceResolver } from './draft-measures.resolver';
import { PublicDepartmentFields, PublicReleaseFields, PublicResolver } from './public.resolver';
import { DocumentFileController } from './documents/document-file.controller';
import {
  OnePagerResolver,
  WordsVersionFields,
  YearlyEditionResolver,
  YearlyReportResolver,
} from './documents/documents.resolver';
import { ReleaseFileController } from './release-file.controller';
import { PrivacyRuleResolver } from './privacy-rule.resolver';
import { ReleaseDraftResolver, ReleaseResolver } from './release.resolver';
import { ReportViewResolver } from './report-view.resolver';

/** Fields of public types that take arguments; both endpoints include it. */
@Module({ providers: [PublicReleaseFields, PublicDepartmentFields] })
export class PublicTypesModule {}

/** What anybody may read; only the public endpoint includes it. */
@Module({ providers: [PublicResolver], controllers: [ReleaseFileController] })
export class PublicModule {}

/** Assembling and publishing; only the inner endpoint includes it. */
@Module({
  providers: [
    DraftMeasuresResolver,
    HiddenByChoiceResolver,
    PrivacyRuleResolver,
    ReleaseDraftResolver,
    ReleaseResolver,
    ReportViewResolver,
    OnePagerResolver,
    WordsVersionFields,
    YearlyEditionResolver,
    YearlyReportResolver,
  ],
  controllers: [DocumentFileController],
})
export class PublishingModule {}
