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
  handleError(error, { request: request(), context: { wasRefused: () => false } });
  expect(logged).toEqual([['Request number-1 failed:', error]]);
});

test('a body that was refused is no failure: whoever sent it has the answer', () => {
  const error = new Error('This is more than we can take at once.');
  handleError(error, { request: request(), context: { wasRefused: () => true } });
  expect(logged).toEqual([]);
});

test('neither is a page that is not there, or somebody who left', () => {
  handleError(
    { status: 404, statusText: '', internal: false, data: null },
    { request: request(), context: {} },
  );
  const gone = new Request('http://localhost/', { signal: AbortSignal.abort() });
  handleError(new Error('aborted'), { request: gone, context: {} });
  expect(logged).toEqual([]);
});

test('a file is sent in place of its page', async () => {
  const instead = new Response('a file');
  const page = {} as Parameters<typeof handleRequest>[3];
  expect(await handleRequest(request(), 200, new Headers(), page, { instead })).toBe(instead);
});
