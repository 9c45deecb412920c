// The door of publishing's server.
export { PublicModule, PublicTypesModule, PublishingModule } from './publishing.module';
export { FORGET_ONE_PAGERS } from './documents/one-pager-file.service';
export { saveYearlyWords } from './documents/yearly-report.service';
export { CHAIN as CHAIN_HEADS, keepChainHead, keepChainHeadLater } from './chain-head';
export { keepPublicCity } from './public-city.service';
export { assembleRelease, publishRelease } from './release.service';
export { verifyCity } from './verify';
