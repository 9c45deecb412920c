import { notFound, notPublished, type Findable } from './not-found';

test.each<[Findable, string]>([
  ['release', 'There is no such release here'],
  ['draft-to-hide-in', 'There is no such draft in which you can hide numbers here'],
  ['draft-of-a-release', 'There is no such draft of a release here'],
])('an address that leads to no %s says so and nothing about why', async (what, title) => {
  const answer = notFound(what);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({
    title,
    message: 'The address may be mistyped, or the page is not open to you.',
  });
});

test('where everything is open to everybody nobody is told that something might be closed', async () => {
  const answer = notPublished('city');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({
    title: 'There is no such city here',
    message: 'Check the address, or start from the first page.',
  });
});
