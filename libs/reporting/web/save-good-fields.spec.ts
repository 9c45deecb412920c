// One bad field does not keep the good ones of its form from being saved.
import { saveGoodFields } from './save-good-fields';
import { wrong, type Sent } from './sent-form';

const fields = ['status', 'note', 'evidenceUrl'] as const;
type Field = (typeof fields)[number];

/** An API that refuses these fields until they are put back as they stood, each round only the first of them. */
function refusing(...bad: Field[]) {
  const rounds: Field[][] = [];
  const send = (kept: ReadonlySet<Field>): Promise<Sent> => {
    rounds.push([...kept]);
    const first = bad.find((field) => !kept.has(field));
    return Promise.resolve(
      first ? { errors: [wrong(first, `${first} is bad.`)] } : { errors: [], storedId: 'u2' },
    );
  };
  return { rounds, send };
}

test('a form without a bad field goes once', async () => {
  const { rounds, send } = refusing();
  expect(await saveGoodFields({ fields, wrong: [], send })).toEqual({ errors: [], storedId: 'u2' });
  expect(rounds).toEqual([[]]);
});

test('the bad field stays as it was, the others are stored, and the refusal is told', async () => {
  const { rounds, send } = refusing('evidenceUrl');
  expect(await saveGoodFields({ fields, wrong: [], send })).toEqual({
    errors: [wrong('evidenceUrl', 'evidenceUrl is bad.')],
    storedId: 'u2',
  });
  expect(rounds).toEqual([[], ['evidenceUrl']]);
});

test('refusals that come one after the other are all told', async () => {
  const { send } = refusing('status', 'note');
  const { errors, storedId } = await saveGoodFields({ fields, wrong: [], send });
  expect(errors.map(({ path }) => path[0])).toEqual(['status', 'note']);
  expect(storedId).toBe('u2');
});

test('what was unreadable before anything was sent does not go at all', async () => {
  const { rounds, send } = refusing();
  const unreadable = wrong('note', 'Unreadable.');
  expect(await saveGoodFields({ fields, wrong: [unreadable], send })).toEqual({
    errors: [unreadable],
    storedId: 'u2',
  });
  expect(rounds).toEqual([['note']]);
});

test('somebody else was faster: nothing is sent again', async () => {
  const stale = {
    code: 'STALE',
    message: 'Somebody else changed it.',
    path: ['replacesId'],
    conflict: [{ field: 'note', yours: 'a', theirs: 'b' }],
  };
  let rounds = 0;
  const send = () => {
    rounds += 1;
    return Promise.resolve({ errors: [stale] });
  };
  expect(await saveGoodFields({ fields, wrong: [], send })).toEqual({ errors: [stale] });
  expect(rounds).toBe(1);
});

test('where nothing good is left, the refusals are told and nothing is stored', async () => {
  const send = (): Promise<Sent> => Promise.resolve({ errors: [wrong('note', 'Bad.')] });
  const { errors, storedId } = await saveGoodFields({ fields, wrong: [], send });
  expect(errors).toEqual([wrong('note', 'Bad.')]);
  expect(storedId).toBeUndefined();
});
