import { isTooLarge, largestFile, uploadIn } from './plan-upload';

function form(entries: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}

test('a kept file is the same file as the one that was chosen', async () => {
  const chosen = await uploadIn(form({ teamId: 't1', file: new File(['code,text\nG1,Parks'], 'plan.csv') }));
  if (chosen.kind !== 'FILE') throw new Error(chosen.message);
  expect(chosen).toMatchObject({ fileName: 'plan.csv', keep: true });
  const kept = await uploadIn(
    form({ teamId: 't1', file: new File([], ''), keptName: 'plan.csv', keptContent: chosen.contentBase64 }),
  );
  expect(kept).toEqual(chosen);
});

test('another team is another import', async () => {
  const file = new File(['x'], 'plan.csv');
  const [one, other] = [
    await uploadIn(form({ teamId: 't1', file })),
    await uploadIn(form({ teamId: 't2', file })),
  ];
  expect(one.kind === 'FILE' && other.kind === 'FILE' && one.fingerprint !== other.fingerprint).toBe(true);
});

test.each([
  ['no file at all', {}, /Choose the file/],
  [
    'a file that is too large',
    { file: new File([new Uint8Array(largestFile + 1)], 'plan.xlsx') },
    /larger than 5 MB/,
  ],
])('refuses %s in a sentence', async (_, entries: Record<string, File>, sentence) => {
  const upload = await uploadIn(form({ teamId: 't1', ...entries }));
  expect(upload.kind === 'PROBLEM' && upload.message).toMatch(sentence);
});

test('a file above what is kept travels again', async () => {
  const upload = await uploadIn(
    form({ teamId: 't1', file: new File([new Uint8Array(300 * 1024)], 'plan.xlsx') }),
  );
  expect(upload.kind === 'FILE' && upload.keep).toBe(false);
});

test('a request that says it is huge is thrown away', async () => {
  const request = (length: number) =>
    new Request('http://localhost/', {
      method: 'POST',
      body: 'x',
      headers: { 'content-length': String(length) },
    });
  expect(await isTooLarge(request(largestFile))).toBe(false);
  expect(await isTooLarge(request(20 * 1024 * 1024))).toBe(true);
  expect(await isTooLarge(request(500 * 1024 * 1024))).toBe(true);
});
