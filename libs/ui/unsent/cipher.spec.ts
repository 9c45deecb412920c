import { randomBytes } from 'node:crypto';
import { cipherFrom } from './cipher';

const secret = () => randomBytes(32).toString('base64url');
const work = { note: 'Typed on the train.', fields: [['status', 'ON_TRACK']] };

test('what is sealed is opened by the same secret, and holds none of its words', async () => {
  const mine = secret();
  const sealed = await (await cipherFrom(mine)).seal(work);
  const bytes = Buffer.concat([Buffer.from(sealed.iv), Buffer.from(sealed.text)]);
  expect(bytes.includes('train')).toBe(false);
  expect(bytes.includes('ON_TRACK')).toBe(false);
  expect(await (await cipherFrom(mine)).open(sealed)).toEqual(work);
});

test('another person’s secret neither opens it nor finds it', async () => {
  const [mine, theirs] = [await cipherFrom(secret()), await cipherFrom(secret())];
  expect(mine.owner).not.toBe(theirs.owner);
  await expect(theirs.open(await mine.seal(work))).rejects.toThrow();
});

test('what was changed on the device does not open', async () => {
  const cipher = await cipherFrom(secret());
  const sealed = await cipher.seal(work);
  new Uint8Array(sealed.text).reverse();
  await expect(cipher.open(sealed)).rejects.toThrow();
});

test('the same words look different each time', async () => {
  const cipher = await cipherFrom(secret());
  const [one, two] = [await cipher.seal(work), await cipher.seal(work)];
  expect(Buffer.from(one.text).equals(Buffer.from(two.text))).toBe(false);
});
