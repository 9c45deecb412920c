export { startTestServer } from './test-server';
export type { Answer, Caller, TestServer } from './test-server';
export { TEST_PASSWORD } from './test-city';
export type { TestCity, TestPerson, TestTeam } from './test-city';
export { aDatabase } from './test-database';
export { aClock } from './clock';
export { aMailServer } from './mail-server';
export { expectDocument } from './document';
