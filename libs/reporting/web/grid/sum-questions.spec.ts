import { lookAt, type LookedAt } from './cell-draft';
import { after, noDrafts, type Change } from './drafts';
import { aGridMetric, period, standing } from './example-grid';
import { cellKey, type StandingValue } from './number-grid';
import { askedAboutSums } from './sum-questions';

const change = (id: string | null, text: string): Change => ({
  ...{ group: { id }, period: { label: period.label, endsOn: period.endsOn }, field: { name: 'value' } },
  ...{ text, standingId: null },
});
const metric = aGridMetric();

function asked(changes: Change[], values: StandingValue[] = [], kept: Record<string, string> = {}) {
  const typed = after(noDrafts, { kind: 'typed', changes });
  const drafts = Object.entries(kept).reduce(
    (all, [key, value]) => after(all, { kind: 'kept', key, value }),
    typed,
  );
  const around = { metric, standing: values, ownPeriod: period.label, correcting: false, here: undefined };
  const looked = new Map(
    [...drafts.byKey].map(([key, draft]): [string, LookedAt] => [key, lookAt(draft, around)]),
  );
  return [...askedAboutSums(looked, metric, values)]
    .filter(([, { stand }]) => stand === 'UNUSUAL')
    .map(([key, { problems }]) => [key, problems.at(-1)?.message]);
}
const key = (id: string | null) => cellKey(period.label, id);

it('groups that make up their total raise no question', () => {
  expect(asked([change(null, '10'), change('a', '4'), change('b', '6')])).toEqual([]);
});

it('groups that do not are asked about once, at the total while that is unsaved', () => {
  expect(asked([change(null, '10'), change('a', '4'), change('b', '5')])).toEqual([
    [key(null), expect.stringMatching(/^The groups add up to 9, but the total is 10/)],
  ]);
});

it('with a total that stands the last group typed is asked about', () => {
  const total = standing(period.label, '10', { periodEndsOn: period.endsOn });
  expect(asked([change('a', '4'), change('b', '5')], [total])).toEqual([[key('b'), expect.anything()]]);
});

it('what is kept is not asked about again', () => {
  const changes = [change(null, '10'), change('a', '4'), change('b', '5')];
  expect(asked(changes, [], { [key(null)]: '10' })).toEqual([]);
});
