// The publishing room, put together: one module for each endpoint, and the fields of public types that both share.
import { Module } from '@nestjs/common';
import { ComparisonFileController } from './compare/comparison-file.controller';
import { ComparedTeamFields, ComparisonResolver } from './compare/comparison.resolver';
import { DraftMeasuresResolver, HiddenByChoiceResolver } from './draft-measures.resolver';
import { PublicDepartmentFields, PublicReleaseFields, PublicResolver } from './public.resolver';
import { DocumentFileController } from './documents/document-file.controller';
import { PublishedReportController } from './documents/published-report.controller';
import { PublishedReportResolver } from './documents/published-report.resolver';
import {
  OnePagerResolver,
  WordsVersionFields,
  YearlyEditionResolver,
  YearlyReportResolver,
} from './documents/documents.resolver';
import { FeedController } from './feeds/feed.controller';
import { FollowController } from './follow/follow.controller';
import { CatalogController } from './open-data/catalog.controller';
import { OpenDataFileController } from './open-data/open-data-file.controller';
import { PublicCityData, PublicReleaseDocuments, PublicReleaseFiles } from './open-data/open-data.resolver';
import { PublicGoalFields, PublicPriorityFields } from './pages/pages.resolver';
import { HistoryResolver, PublicCityFields } from './pages/history.resolver';
import { LaterReleasesResolver } from './pages/later-releases.resolver';
import { FindResolver } from './find/find.resolver';
import { FindSettingsResolver } from './find/find-settings.resolver';
import { DataTermsResolver } from './open-data/data-terms.resolver';
import { ComparisonChoiceResolver } from './library/comparison-choice.resolver';
import { LibraryResolver } from './library/library.resolver';
import { PublicEvidenceController } from './evidence/public-evidence.controller';
import { TextDecisionResolver, TextProblemFields } from './free-text/text-problem.resolver';
import { ReleaseFileController } from './release-file.controller';
import { ProofFileController } from './proof/proof-file.controller';
import { PublicationStateController } from './state/publication-state.controller';
import { PrivacyRuleResolver } from './privacy-rule.resolver';
import { ReleaseDraftResolver, ReleaseResolver } from './release.resolver';
import { ReportViewResolver } from './report-view.resolver';
import { PublicCityInterface } from './translations/public-interface.resolver';
import {
  PublicReleaseTranslations,
  PublicTranslationFields,
} from './translations/public-translation.resolver';
import { TranslationFileController } from './translations/translation-file.controller';
import { TranslationResolver } from './translations/translation.resolver';

/** Fields of public types that take arguments; both endpoints include it. */
@Module({
  providers: [
    PublicReleaseFields,
    PublicDepartmentFields,
    PublicGoalFields,
    PublicPriorityFields,
    PublicReleaseFiles,
    PublicReleaseDocuments,
    PublicReleaseTranslations,
    PublicTranslationFields,
  ],
})
export class PublicTypesModule {}

/** What anybody may read; only the public endpoint includes it. */
@Module({
  providers: [
    ComparisonResolver,
    ComparedTeamFields,
    PublicResolver,
    FindResolver,
    LibraryResolver,
    HistoryResolver,
    LaterReleasesResolver,
    PublicCityData,
    PublicCityFields,
    PublicCityInterface,
    PublishedReportResolver,
  ],
  controllers: [
    PublishedReportController,
    CatalogController,
    ComparisonFileController,
    ProofFileController,
    PublicEvidenceController,
    OpenDataFileController,
    FeedController,
    FollowController,
    PublicationStateController,
    ReleaseFileController,
    TranslationFileController,
  ],
})
export class PublicModule {}

/** Assembling and publishing; only the inner endpoint includes it. */
@Module({
  providers: [
    ComparisonChoiceResolver,
    DraftMeasuresResolver,
    FindSettingsResolver,
    DataTermsResolver,
    HiddenByChoiceResolver,
    PrivacyRuleResolver,
    ReleaseDraftResolver,
    ReleaseResolver,
    ReportViewResolver,
    TextDecisionResolver,
    TextProblemFields,
    TranslationResolver,
    OnePagerResolver,
    WordsVersionFields,
    YearlyEditionResolver,
    YearlyReportResolver,
  ],
  controllers: [DocumentFileController],
})
export class PublishingModule {}
