import { suggestedFor } from './suggested-status';

const statuses = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'COMPLETED'].map((status) => ({
  status,
  hidden: false,
}));
const days = { currentDueOn: '2026-09-30', actualOn: null, milestones: [] };
const today = '2026-10-10';

test.each([
  ['AT_RISK', null, 'OFF_TRACK'],
  ['COMPLETED', '2026-09-28', 'COMPLETED'],
  // A day typed before another status was chosen is not what is said now.
  ['AT_RISK', '2026-09-28', 'OFF_TRACK'],
] as const)('said %s with the day %s, the dates suggest %s', (status, actualOn, suggested) => {
  expect(suggestedFor(days, { status, actualOn }, { statuses, today })?.status).toBe(suggested);
});

test('a status that the city does not use is suggested to nobody', () => {
  const without = statuses.map((one) => ({ ...one, hidden: one.status === 'OFF_TRACK' }));
  expect(suggestedFor(days, { status: null, actualOn: null }, { statuses: without, today })).toBeNull();
});
