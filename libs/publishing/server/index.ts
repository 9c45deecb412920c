// The door of publishing's server.
export { PublicModule, PublicTypesModule, PublishingModule } from './publishing.module';
export { FORGET_FOLLOWERS } from './follow/follower.service';
export { FORGET_ONE_PAGERS } from './documents/one-pager-file.service';
export { finalizeYearlyReport, saveYearlyWords } from './documents/yearly-report.service';
export { yearlyView } from './documents/yearly-report.queries';
export { MAKE_RELEASE_FILES } from './open-data/make-release-files';
export { MOST_AT_THE_TOP, queryCost } from './open-data/query-cost';
export { CHAIN as CHAIN_HEADS, keepChainHead, keepChainHeadLater } from './chain-head';
export { keepPublicCity } from './public-city.service';
export {
  assembleRelease,
  compressed as compressedRelease,
  publishRelease,
  withdrawRelease,
} from './release.service';
export { sha256, verifyCity } from './verify';
export { publishBoundaries } from './find/boundaries.service';
export { saveTopicMap } from './find/topic-map.service';
export { agreeToComparison, publishedMeasures } from './library/comparison-choice.service';
export { setCityLanguages } from './translations/city-languages.service';
export { publishTranslation } from './translations/publish-translation.service';
export { keepSampleTranslations } from './translations/translation.service';
