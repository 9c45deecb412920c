import handleRequest, { handleError } from './entry.server';

let logged: unknown[][];
const log = console.error;
beforeEach(() => {
  logged = [];
  console.error = (...line: unknown[]) => void logged.push(line);
});
afterEach(() => {
  console.error = log;
});

const request = () => new Request('http://localhost/log-in', { headers: { 'x-request-id': 'number-1' } });

test('a failure of our own goes to the log', () => {
  const error = new Error('the page broke');
  handleError(error, { request: request() });
  expect(logged).toEqual([['Request number-1 failed:', error]]);
});

test('a page that is not there is no failure, nor is somebody who left, or whose body was refused on the way', () => {
  handleError({ status: 404, statusText: '', internal: false, data: null }, { request: request() });
  const gone = new Request('http://localhost/', { signal: AbortSignal.abort() });
  handleError(new Error('aborted'), { request: gone });
  expect(logged).toEqual([]);
});

test('a file is sent in place of its page', async () => {
  const instead = new Response('a file');
  const page = {} as Parameters<typeof handleRequest>[3];
  expect(await handleRequest(request(), 200, new Headers(), page, { instead })).toBe(instead);
});
