// An address typed without a release leads to the same page of the latest one, with its question; other words are not there.
import { loader } from './without-release.page';

function answerTo(rest: string, search = ''): Response | { init: ResponseInit | null } {
  const request = new Request(`http://city.example/new-york/${rest}${search}`);
  try {
    return loader({ request, params: { city: 'new-york', '*': rest } } as never);
  } catch (thrown) {
    return thrown as Response;
  }
}

it.each([
  ['find', '?words=parks', '/new-york/latest/find?words=parks'],
  ['data', '', '/new-york/latest/data'],
  ['priorities/health', '', '/new-york/latest/priorities/health'],
  ['departments/DPR/goals/DPR G1', '', '/new-york/latest/departments/DPR/goals/DPR%20G1'],
])('%s%s leads to %s', (rest, search, to) => {
  const answer = answerTo(rest, search) as Response;
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, to]);
});

it('anything else is not there', () => {
  expect(answerTo('no-such-word')).toMatchObject({ init: { status: 404 } });
});
