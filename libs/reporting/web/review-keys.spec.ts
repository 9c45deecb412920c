import { queueKeys, reportKeys, reviewAction } from './review-keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it('every key of the sheets does something, Enter being the browser’s', () => {
  for (const { keys } of [...queueKeys(), ...reportKeys()]) {
    for (const key of keys.filter((one) => one !== 'Enter')) {
      expect([key, reviewAction({ key, ...plain }, false)]).toEqual([key, expect.any(String)]);
    }
  }
});

it('a letter typed into a field, or with a modifier, is left to the browser', () => {
  expect(reviewAction({ key: 'a', ...plain }, true)).toBeNull();
  expect(reviewAction({ key: 'a', ...plain, ctrlKey: true }, false)).toBeNull();
  expect(reviewAction({ key: 'z', ...plain }, false)).toBeNull();
});
